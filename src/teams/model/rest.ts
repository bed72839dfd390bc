import type { ModelAnswer } from '../../chat/ports/answer-writer.ts';
import type { Clock } from '../../lib/clock.ts';

type Reason = Extract<ModelAnswer, { kind: 'failed' }>['reason'];

/** After a service asked for patience without saying how long, and the most that it may ask for. */
const PATIENCE_MS = 10_000;
const MOST_PATIENCE_MS = 5 * 60_000;
/** After so many failures in a row it is left alone for so long: nobody else is to wait for what does not come. */
const FAILURES = 2;
const BREAK_MS = 30_000;

/** Whether a service may be asked, by how it has done so far. One process knows of it: it spares waiting, no more. */
export interface Rest {
  /** Why it is not to be asked now. */
  reason(): Reason | undefined;
  /** `retryAfterMs`: what it asked for, where it did. */
  note(answer: ModelAnswer, retryAfterMs?: number): void;
}

/** Leaves a service alone that is overloaded or down, as long as it asks for, or for half a minute. */
export function openRest(clock: Clock): Rest {
  let until = 0;
  let why: Reason | undefined;
  let failures = 0;
  const restFor = (ms: number, reason: Reason): void => {
    until = clock().getTime() + ms;
    why = reason;
  };
  return {
    reason: () => (clock().getTime() < until ? why : undefined),
    note(answer, retryAfterMs = PATIENCE_MS) {
      if (answer.kind === 'worded' || answer.reason === 'malformed') {
        failures = 0;
        return;
      }
      failures += 1;
      if (answer.reason === 'throttled') restFor(Math.min(retryAfterMs, MOST_PATIENCE_MS), 'throttled');
      else if (failures >= FAILURES) restFor(BREAK_MS, answer.reason);
    },
  };
}
