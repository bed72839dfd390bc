import { DateTime } from 'luxon';
import { localToInstant, ZONE } from './dates.ts';

/** Nobody plans further ahead; a year that was mistyped is noticed. */
const MOST_YEARS_AHEAD = 3;

/** Why a local time is no moment to come: it is no time, it is skipped when the clocks go forward, past, or too far. */
export type TimeTrouble = 'invalid' | 'skipped' | 'past' | 'far';

const LOCAL_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads a local time (`2026-12-01T14:00`), in Europe/London unless told, as a moment that is yet to come, in ISO 8601. */
export function readFutureTime(
  local: string,
  now: Date,
  zone: string = ZONE,
): { readonly at: string } | { readonly trouble: TimeTrouble } {
  if (!LOCAL_MINUTE.test(local) || !DateTime.fromISO(local, { zone: 'utc' }).isValid) {
    return { trouble: 'invalid' };
  }
  const at = localToInstant(local, zone);
  if (!at) return { trouble: 'skipped' };
  if (at <= now) return { trouble: 'past' };
  if (at > DateTime.fromJSDate(now).plus({ years: MOST_YEARS_AHEAD }).toJSDate()) return { trouble: 'far' };
  return { at: at.toISOString() };
}
