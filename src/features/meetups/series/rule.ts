import rrule, { type Options } from 'rrule';

const { RRule } = rrule;

/**
 * A recurrence rule as it is written (RFC 5545, 3.3.10), without DTSTART: `FREQ=MONTHLY;BYDAY=1TU;COUNT=10`. Only what
 * a meetup needs: days, weeks, months and years.
 */
export type Rule = string;

export const RULE_LIMIT = 200;

const WEEKDAY = '(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (item: string): string => `${item}(?:,${item})*`;

/** Every part that is understood, with the form of its value. */
const PARTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    FREQ: '(?:DAILY|WEEKLY|MONTHLY|YEARLY)',
    INTERVAL: '[1-9]\\d{0,2}',
    COUNT: '[1-9]\\d{0,8}',
    UNTIL: '\\d{8}(?:T\\d{6}Z?)?',
    BYDAY: listOf(WEEKDAY),
    BYMONTH: listOf('(?:[1-9]|1[0-2])'),
    BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
    BYSETPOS: listOf('-?[1-9]\\d?'),
    WKST: '(?:MO|TU|WE|TH|FR|SA|SU)',
  }).map(([name, form]) => [name, new RegExp(`^${form}$`)]),
);

/** The rule as the library wants it; `undefined` for what is none, has a part twice, or has parts that are not understood. */
export function readRule(rule: Rule): Partial<Options> | undefined {
  const parts = rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.split('='));
  const names = parts.map(([name]) => name);
  const isUnderstood = parts.every(
    ([name = '', value = '', ...rest]) => rest.length === 0 && PARTS.get(name)?.test(value),
  );
  const hasEachOnce = new Set(names).size === names.length;
  // RFC 5545: the two ends exclude each other, and a numbered weekday needs a month or a year to be counted in.
  const hasTwoEnds = names.includes('COUNT') && names.includes('UNTIL');
  if (!isUnderstood || !hasEachOnce || hasTwoEnds || !names.includes('FREQ')) return undefined;
  const text = parts.map(([name = '', value = '']) => `${name}=${value}`).join(';');
  if (/FREQ=(?:DAILY|WEEKLY)/.test(text) && /BYDAY=[^;]*\d/.test(text)) return undefined;
  const { byweekday, byhour: _hour, ...options } = RRule.parseString(text);
  return { ...options, ...(byweekday !== undefined && { byweekday }) };
}

/** Whether a rule ends at all: without COUNT and UNTIL it goes on for ever. */
export const hasEnd = ({ count, until }: Partial<Options>): boolean => count != null || until != null;
