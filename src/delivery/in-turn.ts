import type { Address } from '../chat/address.ts';
import type { Urgency } from '../chat/announcement.ts';
import type { SendOutcome } from '../chat/messenger.ts';
import type { Later } from './lane.ts';
import type { Parts } from './parts.ts';
import { isThrottling, pauseAfterThrottling } from './settle-row.ts';
import { transmit } from './transmit.ts';

/** What one request needs of its turn. */
export interface InTurn {
  /** For the log, should the messenger fail. */
  readonly facts: object;
  /** `normal` unless told. */
  readonly urgency?: Urgency;
  /** Done first when it is the request's turn; `false`: no request after all, look again. */
  readonly before?: () => Promise<boolean>;
}

/**
 * Makes one request when it is the turn of its tenant and its conversation: waits for that a moment in hand, counts the
 * request, and slows the tenant down when the platform asks for it. `later`: its turn is too far away to wait for.
 */
export async function inTurn(
  { lanes, log }: Pick<Parts, 'lanes' | 'log'>,
  to: Address,
  { facts, urgency = 'normal', before }: InTurn,
  request: () => Promise<SendOutcome>,
): Promise<SendOutcome | Later> {
  const turn = await lanes.take(to, urgency);
  if (turn.kind === 'later') return turn;
  let retryAfterMs: number | undefined;
  try {
    if (before && !(await before())) return { kind: 'later', ms: 0 };
    turn.leaves();
    const outcome = await transmit(request, log, facts);
    if (isThrottling(outcome)) retryAfterMs = pauseAfterThrottling(outcome);
    return outcome;
  } finally {
    turn.over(retryAfterMs);
  }
}
