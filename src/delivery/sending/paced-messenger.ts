import type { Address } from '../../chat/address.ts';
import { NOT_ITS_TURN, type Messenger, type SendOutcome } from '../../chat/ports/messenger.ts';
import type { Parts } from '../parts.ts';
import { threadOf } from './follow-up.ts';
import { inTurn } from './in-turn.ts';

/** Somebody is being answered, so nobody waits longer than this. */
const PATIENCE_MS = 5_000;

/**
 * The messenger for what cannot wait in the outbox, because its outcome is part of an answer or of somebody's own record.
 * One call is one request at most, in the turn of its tenant and its conversation, and none while all sending is halted:
 * then it is `postponed`, untried.
 */
export function openPacedMessenger(
  parts: Pick<Parts, 'lanes' | 'log' | 'emergencyStop' | 'messenger' | 'clock' | 'sleep'>,
): Pick<Messenger, 'send' | 'edit'> {
  const { messenger, clock, sleep } = parts;
  async function request(to: Address, make: () => Promise<SendOutcome>): Promise<SendOutcome> {
    const until = clock().getTime() + PATIENCE_MS;
    for (;;) {
      const outcome = await inTurn(parts, to, { facts: {} }, () => Promise.resolve(make));
      if (outcome.kind !== 'later') return outcome;
      if (clock().getTime() + outcome.ms >= until)
        return { kind: 'postponed', code: NOT_ITS_TURN, retryAfterMs: outcome.ms, isUntried: true };
      await sleep(outcome.ms);
    }
  }
  return {
    send: (to, message, placed = {}) =>
      request(threadOf(to, placed.under ?? null), () => messenger.send(to, message, placed)),
    edit: (to, messageId, message, placed = {}) =>
      request(threadOf(to, placed.under ?? null), () => messenger.edit(to, messageId, message, placed)),
  };
}
