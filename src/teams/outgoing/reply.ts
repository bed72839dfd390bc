import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { outcomeOfFailure } from './send-outcome.ts';

/** Whoever asked sits there and waits: a few tries within some seconds, and no more. */
const TRIES = 3;
const PAUSE_MS = 500;
const MOST_PAUSE_MS = 3_000;

/** The platform refused, or the line to it broke: anything else is a fault of ours. */
const isOfPlatform = (error: unknown): boolean => error instanceof Error && error.name === 'RestError';

/**
 * Carries one reply to the platform. Tried again only where nothing can have arrived, so that nobody reads an answer
 * twice. What the platform does not take is a line in the log, and `undefined`: there is no other way to tell whoever asked.
 */
export async function carryReply<T>(
  send: () => Promise<T>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<T | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isOfPlatform(error)) throw error;
      const outcome = outcomeOfFailure(error, clock());
      if (outcome.kind !== 'postponed' || attempt === TRIES) {
        log.warn({ outcome: outcome.kind, code: outcome.code, attempt }, 'A reply was not taken');
        return undefined;
      }
      await sleep(Math.min(outcome.retryAfterMs ?? attempt * PAUSE_MS, MOST_PAUSE_MS));
    }
  }
}
