import { LIMITS } from './limits.ts';
import type { Wait } from './pacing.ts';

/** Longer than this nobody waits with a hand of the worker: the work goes back to the queue. */
const LONGEST_HOLD_MS = 1_000;
/** So many may wait in hand for one limit; the hands that are left serve everybody else. */
const MOST_HELD = 25;
const [{ count, windowMs }] = LIMITS.tenant;
const SPACING_MS = windowMs / count;

/** Who waits for a limit's next free moment: a few in hand, the others in the queue, each for a moment of its own. */
export interface Line {
  /** `hold`: wait here for `wait.ms`, then call `leave`. Otherwise: give the work back for so many milliseconds. */
  join(wait: Wait, now: number): 'hold' | number;
  leave(wait: Wait): void;
}

export function openLine(): Line {
  const held = new Map<string, number>();
  const lastReturn = new Map<string, number>();

  /** After a limit's last one has come back there is nothing to remember of it. */
  function forget(now: number): void {
    for (const [key, at] of lastReturn) if (at < now) lastReturn.delete(key);
  }

  return {
    join({ ms, by }, now) {
      const inHand = held.get(by) ?? 0;
      if (ms <= LONGEST_HOLD_MS && inHand < MOST_HELD) {
        held.set(by, inHand + 1);
        return 'hold';
      }
      const returnsAt = Math.max(now + ms, (lastReturn.get(by) ?? 0) + SPACING_MS);
      if (!lastReturn.has(by)) forget(now);
      lastReturn.set(by, returnsAt);
      return returnsAt - now;
    },
    leave({ by }) {
      const inHand = (held.get(by) ?? 0) - 1;
      if (inHand > 0) held.set(by, inHand);
      else held.delete(by);
    },
  };
}
