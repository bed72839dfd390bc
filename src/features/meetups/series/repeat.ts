import { DateTime } from 'luxon';
import { rulePartsOf, type Rule } from './rule.ts';

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

/** The form cannot say every rule of the API: such a one is kept as it is. */
export const BY_RULE = 'rule' as const;

const monthsOf = (parts: ReadonlyMap<string, string>): readonly number[] =>
  parts.get('BYMONTH')?.split(',').map(Number) ?? ALL_MONTHS;

/** Which of the form's ways of repeating a rule is; `undefined` where it is none of them. */
function repeatOfParts(parts: ReadonlyMap<string, string>): Repeat | undefined {
  const [freq, interval = '1', day = ''] = [parts.get('FREQ'), parts.get('INTERVAL'), parts.get('BYDAY')];
  if (parts.has('BYSETPOS')) return undefined;
  if (freq === 'WEEKLY' && day.length <= 2)
    return interval === '1' ? 'weekly' : interval === '2' ? 'fortnightly' : undefined;
  if (freq !== 'MONTHLY' || interval !== '1') return undefined;
  if (parts.has('BYMONTHDAY')) return /^\d+$/.test(parts.get('BYMONTHDAY') ?? '') ? 'monthly-day' : undefined;
  if (day === '') return 'monthly-day';
  return /^\+?[1-4][A-Z]{2}$/.test(day) ? 'monthly-weekday' : undefined;
}

/** What the form would have to say for such a rule, and in which months there is none. */
export function repeatOf(rule: Rule): {
  readonly repeat: Repeat | typeof BY_RULE;
  readonly notIn: readonly number[];
} {
  const parts = rulePartsOf(rule) ?? new Map<string, string>();
  const months = monthsOf(parts);
  return {
    repeat: repeatOfParts(parts) ?? BY_RULE,
    notIn: ALL_MONTHS.filter((month) => !months.includes(month)),
  };
}

/** The same rule with another end and other months; what is no rule stays what it is. */
export function ruleAgain(rule: Rule, times: number, notIn: readonly number[]): Rule {
  const parts = rulePartsOf(rule);
  if (!parts) return rule;
  const months = ALL_MONTHS.filter((month) => !notIn.includes(month));
  const kept = [...parts].filter(([name]) => !['COUNT', 'UNTIL', 'BYMONTH'].includes(name));
  const again = [
    ...kept,
    ...(notIn.length === 0 ? [] : [['BYMONTH', months.join(',')]]),
    ['COUNT', String(times)],
  ];
  return again.map((part) => part.join('=')).join(';');
}
