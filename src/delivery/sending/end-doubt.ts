import type { WayOut } from '../../chat/announcing/delivery-report.ts';
import { change, listAll } from '../../storage/collection.ts';
import { announcementKey, newUnderWay } from '../announcement-record.ts';
import { ended, partitionOf, rowKey, type OutboxRow } from './outbox-row.ts';
import type { Parts } from '../parts.ts';
import { openPieces } from '../audience/pieces.ts';
import { toSendPiece } from '../work.ts';

/** So many rows are written side by side. */
const BATCH = 20;

/**
 * Does what a manager decided about messages of which nobody knows whether they arrived: all of an announcement, or
 * that of one channel. A row is sent once more at most once by decision, so that a second click changes nothing; and
 * not at all when its announcement was stopped.
 */
export async function endDoubt(
  parts: Pick<Parts, 'stores' | 'records' | 'clock' | 'push'>,
  announcementId: string,
  which: string,
  way: WayOut,
): Promise<void> {
  const { stores, clock, push } = parts;
  const key = announcementKey(announcementId);
  const record = (await stores.announcements.get(key.partition, key.id))?.value;
  if (!record || (way === 'resend' && record.cancelledAt !== null)) return;
  const now = clock();
  const mark = newUnderWay(announcementId, now);
  if (way === 'resend') await change(stores.underWay, mark, () => mark);

  const pieces = openPieces(announcementId, (piece) => push(toSendPiece(piece)));
  async function decide(rows: readonly OutboxRow[]): Promise<void> {
    const decided = await Promise.all(
      rows.map((row) => change(stores.outbox, row, (old) => old && after(old, way, now))),
    );
    for (const row of decided) if (row?.state === 'queued') await pieces.add(row);
  }
  let batch: OutboxRow[] = [];
  for await (const row of doubtful(stores.outbox, announcementId, which)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await decide(batch);
    batch = [];
  }
  await decide(batch);
  await pieces.pushAll();
}

async function* doubtful(
  outbox: Parts['stores']['outbox'],
  announcementId: string,
  which: string,
): AsyncGenerator<OutboxRow> {
  if (which !== 'all') {
    const { partition, id } = rowKey(announcementId, which);
    const stored = await outbox.get(partition, id);
    if (stored?.value.state === 'uncertain') yield stored.value;
    return;
  }
  // Read before any is changed: a row that leaves a list while it is paged through would hide another.
  const found: OutboxRow[] = [];
  const query = { partition: partitionOf(announcementId), where: { state: 'uncertain' } } as const;
  for await (const { value } of listAll(outbox, query)) found.push(value);
  yield* found;
}

/** What an uncertain row becomes; `undefined`: it stays. */
function after(row: OutboxRow, way: WayOut, now: Date): OutboxRow | undefined {
  if (row.state !== 'uncertain') return undefined;
  if (way === 'arrived') return { ...ended(row, 'sent', null, now), decided: way };
  if (way === 'leave') return row.decided === way ? undefined : { ...row, decided: way };
  if (row.decided === 'resend') return undefined;
  return {
    ...row,
    state: 'queued',
    decided: way,
    claim: null,
    finishedAt: null,
    dueAt: now.toISOString(),
    resentAfter: row.resentAfter ?? row.lastCode ?? 'uncertain',
  };
}
