import type { AnnouncementRecord } from '../announcement-record.ts';
import { decideSend, type SendFacts } from '../sending/decide-send.ts';
import type { OutboxRow } from '../sending/outbox-row.ts';
import { passesWith } from './passing-reasons.ts';

/**
 * Whether a row failed for a reason that can have passed by now, going by the row alone. What was sent once more in doubt
 * may have arrived before it was refused, and is not sent a third time.
 */
export function mayHavePassed(
  { state, lastCode, resentAfter, revision }: OutboxRow,
  words: Pick<AnnouncementRecord, 'revision'>,
): boolean {
  if (state !== 'failed' || resentAfter !== null) return false;
  const way = passesWith(lastCode ?? '');
  return way === 'words' ? revision < words.revision : way !== 'never';
}

/** Whether a row that failed would be sent now, or wait for a better moment, were it queued again. */
export const goesAgain = (
  row: OutboxRow,
  record: AnnouncementRecord,
  facts: Pick<SendFacts, 'channel' | 'isOriginalGone'>,
  now: Date,
): boolean =>
  mayHavePassed(row, record) &&
  decideSend(
    {
      ...facts,
      announcement: record.announcement,
      isCancelled: record.cancelledAt !== null,
      // A full week makes it wait; it takes nothing away.
      sentThisWeek: 0,
    },
    now,
  ).kind !== 'drop';

/** The row as it waits for its turn in another round, with all attempts before it. */
export const queuedAgain = (row: OutboxRow, round: number, now: Date): OutboxRow => ({
  ...row,
  state: 'queued',
  again: { round, attempts: row.attempts },
  claim: null,
  lastCode: null,
  finishedAt: null,
  dueAt: now.toISOString(),
});

/** Which round of sending again a row is in; 0 is the first sending. */
export const roundOf = ({ again }: Pick<OutboxRow, 'again'>): number => again?.round ?? 0;
