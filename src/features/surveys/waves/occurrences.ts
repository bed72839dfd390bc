import rrule from 'rrule';
import { localToInstant } from '../../../language/dates.ts';

const { RRule } = rrule;

const HOUR_MS = 60 * 60 * 1000;
/** Seldomer or oftener than this is no series of surveys. */
const FREQUENCIES: ReadonlySet<number> = new Set([RRule.YEARLY, RRule.MONTHLY, RRule.WEEKLY]);

/** rrule knows no time zones: local times pass for UTC until they are turned into moments. */
const asUtc = (local: string): Date => new Date(`${local.slice(0, 16)}:00Z`);
const local = (pretended: Date): string => pretended.toISOString().slice(0, 16);

/** The hour that is skipped when the clocks go forward becomes the one after it. */
const momentOf = (pretended: Date): Date =>
  localToInstant(local(pretended)) ??
  localToInstant(local(new Date(pretended.getTime() + HOUR_MS))) ??
  pretended;

const ruleFrom = (rule: string, starts: string) =>
  new RRule({ ...RRule.parseString(rule), dtstart: asUtc(starts) });

/** Whether a text is a rule by which surveys can be repeated: yearly, monthly or weekly, at most once a week. */
export function isRule(rule: string): boolean {
  try {
    const { freq, byhour, byminute, bysecond, byweekday } = RRule.parseString(rule);
    const isPlain = !byhour && !byminute && !bysecond && !(Array.isArray(byweekday) && byweekday.length > 1);
    return freq !== undefined && FREQUENCIES.has(freq) && isPlain;
  } catch {
    return false;
  }
}

/** The first moment after `after` at which the rule asks for a wave; `undefined` when there is none any more. */
export function nextMoment(rule: string, starts: string, after: Date): Date | undefined {
  const rules = ruleFrom(rule, starts);
  // A day earlier: the pretended time may be an hour off.
  let candidate = rules.after(new Date(after.getTime() - 24 * HOUR_MS), true);
  while (candidate && momentOf(candidate) <= after) candidate = rules.after(candidate);
  return candidate ? momentOf(candidate) : undefined;
}
