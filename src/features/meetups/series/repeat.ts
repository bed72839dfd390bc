import { DateTime } from 'luxon';
import type { Rule } from './rule.ts';

/** The ways of repeating that the form offers. */
export const REPEATS = ['once', 'weekly', 'fortnightly', 'monthly-weekday', 'monthly-day'] as const;
export type Repeat = (typeof REPEATS)[number];

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The weekday of a date with its number in the month: `1TU`. The fifth of a month is its last, for most months have four. */
function numberedWeekday(date: DateTime): string {
  const number = Math.ceil(date.day / 7);
  return `${number === 5 ? -1 : number}${WEEKDAYS[date.weekday - 1] ?? 'MO'}`;
}

/** A rule that begins on `day` (`2026-12-01`): "on the first Tuesday", "not in August", so many times. */
export function ruleFor(
  repeat: Exclude<Repeat, 'once'>,
  day: string,
  times: number,
  notIn: readonly number[],
): Rule {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  const months =
    notIn.length === 0 ? '' : `;BYMONTH=${ALL_MONTHS.filter((month) => !notIn.includes(month)).join(',')}`;
  const weekday = WEEKDAYS[date.weekday - 1] ?? 'MO';
  const how = {
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    'monthly-weekday': `FREQ=MONTHLY;BYDAY=${numberedWeekday(date)}`,
    'monthly-day': `FREQ=MONTHLY;BYMONTHDAY=${date.day}`,
  }[repeat];
  return `${how}${months};COUNT=${times}`;
}

const keysOf = (rule: Rule): ReadonlyMap<string, string> =>
  new Map(rule.split(';').map((part) => part.split('=') as [string, string]));

/** What the form would have to say for such a rule; `undefined` for a rule that it does not know. */
export function repeatOf(
  rule: Rule,
): { readonly repeat: Repeat; readonly notIn: readonly number[] } | undefined {
  const keys = keysOf(rule);
  const months = keys.get('BYMONTH')?.split(',').map(Number) ?? ALL_MONTHS;
  const notIn = ALL_MONTHS.filter((month) => !months.includes(month));
  const [freq, interval, day] = [keys.get('FREQ'), keys.get('INTERVAL'), keys.get('BYDAY')];
  if (day?.includes(',') || keys.has('BYSETPOS')) return undefined;
  if (freq === 'WEEKLY' && (interval ?? '1') === '1') return { repeat: 'weekly', notIn };
  if (freq === 'WEEKLY' && interval === '2') return { repeat: 'fortnightly', notIn };
  if (freq !== 'MONTHLY' || (interval ?? '1') !== '1') return undefined;
  return { repeat: day === undefined ? 'monthly-day' : 'monthly-weekday', notIn };
}
