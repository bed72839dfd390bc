import { change } from '../storage/collection.ts';
import { ended, IN_FLIGHT_AT_CRASH, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';

/** Whether this process is making the row's attempt right now. */
export const isInHand = ({ claim }: OutboxRow, inHand: ReadonlySet<string>): boolean =>
  claim !== null && inHand.has(claim);

/** Whether the time for an answer is over and nobody here waits for one any more. */
export const isLost = (row: OutboxRow, inHand: ReadonlySet<string>, now: Date): boolean =>
  row.state === 'sending' && new Date(row.dueAt) <= now && !isInHand(row, inHand);

/**
 * Ends an attempt of which nobody saw the end. It may have arrived, so it is uncertain and not made again. Should its
 * process live after all, and learn the outcome, that outcome still replaces this one (`attempt-send.ts`).
 */
export async function markLost(
  { stores, clock, log }: Pick<Parts, 'stores' | 'clock' | 'log'>,
  row: OutboxRow,
) {
  await change(stores.outbox, row, (old) =>
    old?.state === 'sending' && old.claim === row.claim
      ? ended(old, 'uncertain', IN_FLIGHT_AT_CRASH, clock())
      : undefined,
  );
  log.warn({ announcementId: row.announcementId, channelId: row.channelId }, 'Nobody saw this attempt end');
}
