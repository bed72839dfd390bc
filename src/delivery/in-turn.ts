import type { Address } from '../chat/address.ts';
import type { SendOutcome } from '../chat/messenger.ts';
import type { Parts } from './parts.ts';
import { isThrottling, pauseAfterThrottling } from './settle-row.ts';
import { transmit } from './transmit.ts';

/** It is not the request's turn for longer than anybody waits with a hand of the worker: come back after `ms`. */
export interface Later {
  readonly kind: 'later';
  readonly ms: number;
}

/** Longer than this nobody waits in hand. */
const LONGEST_HOLD_MS = 1_000;

/**
 * Makes one request when it is the turn of its tenant and its conversation: waits for that a moment, counts the request,
 * and slows the tenant down when the platform asks for it. `facts` are for the log, should the messenger fail.
 */
export async function inTurn(
  { pacing, clock, sleep, log }: Pick<Parts, 'pacing' | 'clock' | 'sleep' | 'log'>,
  to: Address,
  facts: object,
  request: () => Promise<SendOutcome>,
): Promise<SendOutcome | Later> {
  for (;;) {
    const ms = pacing.msUntilAllowed(to, clock().getTime());
    if (ms > LONGEST_HOLD_MS) return { kind: 'later', ms };
    if (ms === 0) break;
    await sleep(ms);
  }
  pacing.note(to, clock().getTime());
  const outcome = await transmit(request, log, facts);
  if (isThrottling(outcome)) {
    pacing.holdBack(to.tenantId, clock().getTime() + pauseAfterThrottling(outcome));
  }
  return outcome;
}
