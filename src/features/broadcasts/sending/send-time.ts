import type { MessageKey } from '../../../language/catalogue/index.ts';
import { readFutureTime, type TimeTrouble } from '../../../language/future-time.ts';
import type { BotError } from '../../../lib/errors.ts';
import { timeFar, timeInvalid, timePast, timeSkipped } from '../errors.ts';

const FAILURES: Readonly<Record<TimeTrouble, () => BotError>> = {
  invalid: () => timeInvalid({}),
  skipped: () => timeSkipped({}),
  past: () => timePast({}),
  far: () => timeFar({}),
};

/** The moment that a local time in Europe/London means, or the failure that says why it cannot be: for the API. */
export function requireSendTime(local: string, now: Date): string {
  const read = readFutureTime(local, now);
  if ('trouble' in read) throw FAILURES[read.trouble]();
  return read.at;
}

/** The line that a form shows for a time that cannot be. */
export const timeLine = (trouble: TimeTrouble): MessageKey => `errors.broadcast_time_${trouble}`;
