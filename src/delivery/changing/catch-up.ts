import { change, listAll } from '../../storage/collection.ts';
import { isBehind, wantedOf } from './amendment.ts';
import { announcementKey, type AnnouncementRecord } from '../announcement-record.ts';
import { droppedAs, ended, partitionOf, type OutboxRow } from '../sending/outbox-row.ts';
import type { Parts } from '../parts.ts';
import { openPieces } from '../audience/pieces.ts';
import { toAmendPiece } from '../work.ts';

/** So many rows are written side by side. */
const BATCH = 20;

/**
 * Has every row follow what was decided about its announcement: ends what is queued when it was cancelled, and pushes
 * the work of editing or recalling what was sent. May be done again at any time. When no row is behind any more,
 * that is written down; until then the sweep has it done again. `apartMs`: how far apart the rows are changed, so that
 * what has no hurry leaves room for what has.
 */
export async function catchUp(parts: Parts, announcementId: string, apartMs = 0): Promise<void> {
  const { announcements, outbox } = parts.stores;
  const key = announcementKey(announcementId);
  const record = (await announcements.get(key.partition, key.id))?.value;
  if (typeof record?.catchUpAt !== 'string') return;

  let rowsBefore = 0;
  const pieces = openPieces(announcementId, async (piece) => {
    const delayMs = rowsBefore * apartMs;
    rowsBefore += piece.channelIds.length;
    await parts.push(toAmendPiece(piece), delayMs);
  });
  let isAnyBehind = false;
  let toStop: OutboxRow[] = [];
  const stopThem = async (): Promise<void> => {
    await Promise.all(toStop.map((row) => stopRow(parts, row)));
    toStop = [];
  };
  for await (const { value: row } of listAll(outbox, { partition: partitionOf(announcementId) })) {
    if (row.state === 'queued' && record.cancelledAt !== null) toStop.push(row);
    if (toStop.length === BATCH) await stopThem();
    const isToAmend = wantedOf(record, row) !== undefined;
    if (isToAmend) await pieces.add(row);
    isAnyBehind ||= isToAmend || isBehind(record, row);
  }
  await stopThem();
  await pieces.pushAll();
  if (isAnyBehind) return;
  await change(announcements, key, (old): AnnouncementRecord | undefined =>
    old && isSameDecision(old, record) ? { ...old, catchUpAt: null } : undefined,
  );
}

/** Nothing was decided meanwhile: not even within the same millisecond, which the time alone would not show. */
const isSameDecision = (now: AnnouncementRecord, then: AnnouncementRecord): boolean =>
  (['catchUpAt', 'revision', 'cancelledAt', 'recalledAt'] as const).every(
    (field) => now[field] === then[field],
  );

const stopRow = ({ stores, clock }: Parts, row: OutboxRow): Promise<unknown> =>
  change(stores.outbox, row, (old) =>
    old?.state === 'queued' ? ended(old, droppedAs(old, 'cancelled'), 'cancelled', clock()) : undefined,
  );
