import type { Address } from '../../chat/address.ts';
import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import type { Later } from '../pacing/lane.ts';
import type { Parts } from '../parts.ts';
import { isThrottling, pauseAfterThrottling } from './settle-row.ts';
import { transmit } from './transmit.ts';

/** What one request needs of its turn. */
export interface InTurn {
  /** For the log, should the messenger fail. */
  readonly facts: object;
  /** `normal` unless told. */
  readonly urgency?: Urgency;
}

/** The request itself, made ready when its turn has come; `undefined`: none after all, look again. */
type MakeReady = () => Promise<(() => Promise<SendOutcome>) | undefined>;

/**
 * Makes one request when it is the turn of its tenant and its conversation: waits for that a moment in hand, counts the
 * request, and slows the tenant down when the platform asks for it. `later`: its turn is too far away to wait for, or all
 * sending is halted.
 */
export async function inTurn(
  { lanes, log, emergencyStop }: Pick<Parts, 'lanes' | 'log' | 'emergencyStop'>,
  to: Address,
  { facts, urgency = 'normal' }: InTurn,
  makeReady: MakeReady,
): Promise<SendOutcome | Later> {
  const turn = await lanes.take(to, urgency);
  if (turn.kind === 'later') return turn;
  let retryAfterMs: number | undefined;
  try {
    const ms = await emergencyStop.wait();
    if (ms > 0) return { kind: 'later', ms };
    const request = await makeReady();
    if (!request) return { kind: 'later', ms: 0 };
    turn.leaves();
    const outcome = await transmit(request, log, facts);
    if (isThrottling(outcome)) retryAfterMs = pauseAfterThrottling(outcome);
    return outcome;
  } finally {
    turn.over(retryAfterMs);
  }
}
