import { change } from '../storage/collection.ts';
import { IN_FLIGHT_AT_CRASH, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { doubted } from './settle-row.ts';

/** Whether this process is making the row's attempt right now. */
export const isInHand = ({ claim }: OutboxRow, inHand: ReadonlySet<string>): boolean =>
  claim !== null && inHand.has(claim);

/** Whether the time for an answer is over and nobody here waits for one any more. */
export const isLost = (row: OutboxRow, inHand: ReadonlySet<string>, now: Date): boolean =>
  row.state === 'sending' && new Date(row.dueAt) <= now && !isInHand(row, inHand);

/**
 * Ends an attempt of which nobody saw the end. It may have arrived, so it is uncertain, and made again only where the
 * kind of announcement allows it. Should its process live after all, and learn the outcome, that outcome still replaces
 * `uncertain` (`attempt-send.ts`).
 */
export async function markLost(
  { stores, records, clock, log }: Pick<Parts, 'stores' | 'records' | 'clock' | 'log'>,
  row: OutboxRow,
): Promise<OutboxRow | undefined> {
  const ifUncertain = (await records.of(row.announcementId))?.announcement.ifUncertain;
  const marked = await change(stores.outbox, row, (old) =>
    old?.state === 'sending' && old.claim === row.claim
      ? doubted(old, IN_FLIGHT_AT_CRASH, clock(), ifUncertain)
      : undefined,
  );
  log.warn({ announcementId: row.announcementId, channelId: row.channelId }, 'Nobody saw this attempt end');
  return marked;
}
