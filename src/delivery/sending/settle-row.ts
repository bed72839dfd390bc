import type { IfUncertain } from '../../chat/announcing/announcement.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { backoffMs } from './backoff.ts';
import { attemptsNow, droppedAs, ended, waiting, type Attempted, type OutboxRow } from './outbox-row.ts';

/**
 * How many attempts a row gets: with the pauses between them, an outage may last half an hour before anything is given up.
 * Being throttled says nothing against the message, so it may happen more often.
 */
const ATTEMPTS = 20;
const THROTTLED_ATTEMPTS = 30;
const LEAST_PAUSE_MS = 500;
const FIRST_BACKOFF_MS = 1_000;
const MOST_BACKOFF_MS = 5 * 60_000;

type Postponed = Extract<SendOutcome, { kind: 'postponed' }>;

/** Whether the platform asks us to be slower: then it is meant for the whole tenant, not for one message. */
export const isThrottling = (outcome: SendOutcome): outcome is Postponed =>
  outcome.kind === 'postponed' && (outcome.retryAfterMs !== undefined || outcome.code.startsWith('429'));

/** How long a row waits after it was not accepted: as long as the platform says (but not at once), else ever longer. */
const pauseAfter = (row: Attempted, { retryAfterMs }: Postponed): number =>
  retryAfterMs === undefined
    ? backoffMs(row.id, attemptsNow(row), FIRST_BACKOFF_MS, MOST_BACKOFF_MS)
    : Math.max(retryAfterMs, LEAST_PAUSE_MS);

/** How long a tenant is left alone that asked us to be slower. */
export const pauseAfterThrottling = ({ retryAfterMs = FIRST_BACKOFF_MS }: Postponed): number =>
  Math.max(retryAfterMs, LEAST_PAUSE_MS);

/** Before something is sent once more: by then an outage is over, and a reader sees that it is a second message. */
export const BEFORE_RESENDING_MS = 60_000;
/** A single answer that may be wrong is asked for once more. */
const BEFORE_ASKING_AGAIN_MS = 30_000;

const afterPause = <M extends Attempted>(row: M, code: string, now: Date, ms: number): M =>
  waiting(row, code, new Date(now.getTime() + ms));

/** What becomes of a row whose request may or may not have arrived: for some kinds it is sent once more, and says so. */
export function doubted<M extends Attempted>(
  row: M,
  code: string,
  now: Date,
  ifUncertain: IfUncertain = 'ask',
): M {
  if (ifUncertain === 'ask' || row.resentAfter !== null) return ended(row, 'uncertain', code, now);
  return { ...afterPause(row, code, now, BEFORE_RESENDING_MS), resentAfter: code };
}

/** What a message becomes by the outcome of the attempt that it is in. */
export function settled<M extends Attempted>(
  row: M,
  outcome: SendOutcome,
  now: Date,
  ifUncertain?: IfUncertain,
): M {
  switch (outcome.kind) {
    case 'sent':
      return { ...ended(row, 'sent', null, now), messageId: outcome.messageId };
    case 'postponed': {
      const attempts = isThrottling(outcome) ? THROTTLED_ATTEMPTS : ATTEMPTS;
      if (attemptsNow(row) >= attempts) return ended(row, 'failed', outcome.code, now);
      return afterPause(row, outcome.code, now, pauseAfter(row, outcome));
    }
    case 'unreachable':
      if (outcome.isDoubtful && row.lastCode !== outcome.code)
        return afterPause(row, outcome.code, now, BEFORE_ASKING_AGAIN_MS);
      return ended(row, 'failed', outcome.code, now);
    case 'refused':
      return ended(row, 'failed', outcome.code, now);
    case 'uncertain':
      return doubted(row, outcome.code, now, ifUncertain);
    default:
      return assertNever(outcome);
  }
}

/** The same of a row. Sent once more in doubt, and refused then, it stays in doubt: the first message may stand there. */
export function settledRow(
  ...[row, outcome, now, ifUncertain]: Parameters<typeof settled<OutboxRow>>
): OutboxRow {
  const next = settled(row, outcome, now, ifUncertain);
  return next.state === 'failed' ? { ...next, state: droppedAs(next, 'failed') } : next;
}
