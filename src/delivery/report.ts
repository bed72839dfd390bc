import { OUTBOX_STATES, type DeliveryReport, type OutboxState } from '../chat/announcement.ts';
import type { Reach } from '../chat/audience.ts';
import { listAll } from '../storage/collection.ts';
import { announcementKey } from './announcement-record.ts';
import { partitionOf, type OutboxRow } from './outbox-row.ts';
import type { Stores } from './parts.ts';

/** What became of an announcement, with how far it reached when its rows were written (`null` before). */
export interface AudienceReport extends DeliveryReport {
  readonly audience: Reach | null;
}

type Troubles = DeliveryReport['troubles'][number];

/** In these states a row has not arrived for certain; while queued only if something holds it up. */
const troubleOf = ({ channelId, state, lastCode }: OutboxRow): Troubles | undefined =>
  lastCode !== null && state !== 'sent' && state !== 'recalled'
    ? { channelId, state, code: lastCode }
    : undefined;

/** Counts the rows as they are now. An id that was never announced is an announcement that waits. */
export async function report(
  { announcements, outbox }: Pick<Stores, 'announcements' | 'outbox'>,
  announcementId: string,
): Promise<AudienceReport> {
  const key = announcementKey(announcementId);
  const record = (await announcements.get(key.partition, key.id))?.value;
  const counts = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0])) as Record<OutboxState, number>;
  const troubles: Troubles[] = [];
  let began: string | null = null;
  let ended: string | null = null;
  for await (const { value: row } of listAll(outbox, { partition: partitionOf(announcementId) })) {
    counts[row.state] += 1;
    const trouble = troubleOf(row);
    if (trouble) troubles.push(trouble);
    if (row.sendingAt !== null && (began === null || row.sendingAt < began)) began = row.sendingAt;
    if (row.finishedAt !== null && (ended === null || row.finishedAt > ended)) ended = row.finishedAt;
  }
  const isFinished = record?.state === 'expanded' && counts.queued + counts.sending === 0;
  return {
    state: isFinished ? 'finished' : record?.state === 'expanded' ? 'sending' : 'waiting',
    counts,
    audience: record?.reach ?? null,
    startedAt: began ?? record?.expandedAt ?? null,
    finishedAt: isFinished ? (ended ?? record.expandedAt) : null,
    troubles,
  };
}
