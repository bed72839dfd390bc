import rrule, { type Options } from 'rrule';

const { RRule } = rrule;

/**
 * A recurrence rule as it is written (RFC 5545, 3.3.10), without DTSTART: `FREQ=MONTHLY;BYDAY=1TU;COUNT=10`. Only what
 * a meetup needs: days, weeks, months and years.
 */
export type Rule = string;

export const RULE_LIMIT = 200;

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (item: string): string => `${item}(?:,${item})*`;

/** Every part that is understood, with the form of its value. */
const PARTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    FREQ: '(?:DAILY|WEEKLY|MONTHLY|YEARLY)',
    INTERVAL: '[1-9]\\d{0,2}',
    COUNT: '[1-9]\\d{0,8}',
    UNTIL: '\\d{8}(?:T\\d{6}Z?)?',
    BYDAY: listOf(`(?:[+-]?[1-5])?${WEEKDAY}`),
    BYMONTH: listOf('(?:[1-9]|1[0-2])'),
    BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
    BYSETPOS: listOf('-?[1-5]'),
    WKST: WEEKDAY,
  }).map(([name, form]) => [name, new RegExp(`^${form}$`)]),
);

const ALWAYS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];

/**
 * What may stand with which frequency. Fewer combinations than the standard has: the library looks through all years up to
 * 9999 for a day that a rule can never have, and with these it need not.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  DAILY: ALWAYS,
  WEEKLY: [...ALWAYS, 'BYDAY', 'BYMONTH'],
  MONTHLY: [...ALWAYS, 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'],
  YEARLY: [...ALWAYS, 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'],
};

/** The parts of a rule by name; `undefined` where one is there twice, or is not understood. */
export function rulePartsOf(rule: Rule): ReadonlyMap<string, string> | undefined {
  const parts = rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.split('='));
  const isUnderstood = parts.every(
    ([name = '', value = '', ...rest]) => rest.length === 0 && PARTS.get(name)?.test(value),
  );
  const named = new Map(parts.map(([name = '', value = '']) => [name, value]));
  return isUnderstood && named.size === parts.length ? named : undefined;
}

/** Whether the parts go together. Two ends exclude each other, and so do days of the week and of the month. */
function goTogether(parts: ReadonlyMap<string, string>): boolean {
  const allowed = ALLOWED[parts.get('FREQ') ?? ''];
  const isNumbered = /\d/.test(parts.get('BYDAY') ?? '');
  return (
    [...parts.keys()].every((name) => allowed?.includes(name)) &&
    !(parts.has('COUNT') && parts.has('UNTIL')) &&
    !(parts.has('BYDAY') && parts.has('BYMONTHDAY')) &&
    !(isNumbered && (parts.get('FREQ') === 'WEEKLY' || parts.has('BYSETPOS'))) &&
    !(parts.has('BYSETPOS') && !parts.has('BYDAY'))
  );
}

/** The rule as the library wants it; `undefined` for what is none, or has parts that are not understood. */
export function readRule(rule: Rule): Partial<Options> | undefined {
  const parts = rulePartsOf(rule);
  if (!parts || !goTogether(parts)) return undefined;
  return RRule.parseString([...parts].map(([name, value]) => `${name}=${value}`).join(';'));
}

/** Whether a rule ends at all: without COUNT and UNTIL it goes on for ever. */
export const hasEnd = ({ count, until }: Partial<Options>): boolean => count != null || until != null;

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const many = (values: number | readonly number[] | null | undefined): readonly number[] =>
  values == null ? [] : [values].flat();

/** Whether any of its months has any of its days: not so for 30 February. */
export function canHappen({ bymonth, bymonthday }: Partial<Options>): boolean {
  const [months, days] = [many(bymonth), many(bymonthday)];
  if (months.length === 0 || days.length === 0) return true;
  return months.some((month) => days.some((day) => Math.abs(day) <= (LONGEST[month - 1] ?? 31)));
}
