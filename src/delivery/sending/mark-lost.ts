import { change } from '../../storage/collection.ts';
import { IN_FLIGHT_AT_CRASH, type Attempted, type OutboxRow } from './outbox-row.ts';
import type { Parts } from '../parts.ts';
import { doubted } from './settle-row.ts';

type WhoWaits = Pick<Parts, 'inHand' | 'holder' | 'clock'>;

/** Whether this process is making the message's attempt right now. */
export const isInHand = ({ claim }: Attempted, inHand: ReadonlySet<string>): boolean =>
  claim !== null && inHand.has(claim);

/**
 * Whether nobody waits for an answer any more: its time is over, or the attempt is of this process, before it was started
 * anew.
 */
export const isLost = (row: Attempted, { inHand, holder, clock }: WhoWaits): boolean =>
  row.state === 'sending' &&
  !isInHand(row, inHand) &&
  (new Date(row.dueAt) <= clock() || (row.claim?.startsWith(`${holder}/`) ?? false));

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
