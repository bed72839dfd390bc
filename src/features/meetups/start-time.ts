import { DateTime } from 'luxon';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { localToInstant } from '../../language/dates.ts';
import type { BotError } from '../../lib/errors.ts';
import { startFar, startInvalid, startPast, startSkipped } from './errors.ts';

/** Nobody plans further ahead; a year that was mistyped is noticed. */
const MOST_YEARS_AHEAD = 3;

/** Why a time cannot be the start of a meetup: the code of a failure, and of its line in the catalogue. */
export type StartTrouble =
  'meetup_start_invalid' | 'meetup_start_skipped' | 'meetup_start_past' | 'meetup_start_far';

const LOCAL_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads a local time in Europe/London (`2026-12-01T14:00`) as a start that is yet to come. */
export function readStart(
  local: string,
  now: Date,
): { readonly start: string } | { readonly trouble: StartTrouble } {
  if (!LOCAL_MINUTE.test(local) || !DateTime.fromISO(local, { zone: 'utc' }).isValid) {
    return { trouble: 'meetup_start_invalid' };
  }
  const start = localToInstant(local);
  if (!start) return { trouble: 'meetup_start_skipped' };
  if (start <= now) return { trouble: 'meetup_start_past' };
  if (start > DateTime.fromJSDate(now).plus({ years: MOST_YEARS_AHEAD }).toJSDate()) {
    return { trouble: 'meetup_start_far' };
  }
  return { start: start.toISOString() };
}

const FAILURES: Readonly<Record<StartTrouble, () => BotError>> = {
  meetup_start_invalid: () => startInvalid({}),
  meetup_start_skipped: () => startSkipped({}),
  meetup_start_past: () => startPast({}),
  meetup_start_far: () => startFar({}),
};

/** The start as an ISO moment, or the failure that says why not: for the API. */
export function requireStart(local: string, now: Date): string {
  const read = readStart(local, now);
  if ('trouble' in read) throw FAILURES[read.trouble]();
  return read.start;
}

/** The line that a form shows for a start that cannot be. */
export const startLine = (trouble: StartTrouble): MessageKey => `errors.${trouble}`;
