import { DateTime, Duration } from 'luxon';
import { z } from 'zod/v4';
import type { Language } from '../../../language/bilingual.ts';
import { ZONE } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';

/**
 * How long before the start, as an ISO 8601 duration: `P7D`, `P1D`, `PT1H`, `PT15M`. Days are counted by the calendar in
 * Europe/London, so that a reminder comes at the hour of the meetup when the clocks change. `PT0S` is "starting now".
 */
export type Offset = string;

/** The reminder that a meetup is starting comes so long before the start: never after it. */
const STARTING_MS = 60_000;

/** What managers choose from in the form. */
export const OFFSETS: readonly Offset[] = ['P14D', 'P7D', 'P3D', 'P1D', 'PT3H', 'PT1H', 'PT15M', 'PT0S'];
export const DEFAULT_OFFSETS: readonly Offset[] = ['P7D', 'P1D', 'PT1H', 'PT0S'];
export const MOST_OFFSETS = 8;

export const offsetSchema = z
  .string()
  .regex(
    /^P(?:(?:[1-9]|[1-5]\d|60)D|T(?:(?:[1-9]|1\d|2[0-3])H|(?:[1-9]|[1-5]\d)M|0S))$/,
    'must be a duration of 1 to 60 days, 1 to 23 hours, 1 to 59 minutes, or PT0S: P7D, PT1H, PT15M',
  );

const NOW: Offset = 'PT0S';
export const isNow = (offset: Offset): boolean => offset === NOW;

/** When the reminder is due. */
export function momentOf(offset: Offset, start: string): Date {
  if (isNow(offset)) return new Date(new Date(start).getTime() - STARTING_MS);
  return DateTime.fromISO(start, { zone: ZONE }).minus(Duration.fromISO(offset)).toJSDate();
}

/**
 * Until when it is of use: for half of the time that is then left, so that a reminder a week before is not sent the evening
 * before, and never after the start.
 */
export function usefulUntil(offset: Offset, start: string): Date {
  const [at, starts] = [momentOf(offset, start).getTime(), new Date(start).getTime()];
  return new Date(isNow(offset) ? starts : at + (starts - at) / 2);
}

/** `1 diwrnod cyn hynny`. */
export function offsetIn(language: Language, offset: Offset): string {
  const { days, hours, minutes } = Duration.fromISO(offset);
  if (days > 0) return say(language, 'meetups.daysBefore', { count: days });
  if (hours > 0) return say(language, 'meetups.hoursBefore', { count: hours });
  if (minutes > 0) return say(language, 'meetups.minutesBefore', { count: minutes });
  return say(language, 'meetups.startingNow');
}

/** The longest first, each once. */
export const inOrder = (offsets: readonly Offset[]): readonly Offset[] =>
  [...new Set(offsets)].sort((a, b) => Duration.fromISO(b).toMillis() - Duration.fromISO(a).toMillis());
