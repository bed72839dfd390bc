import { DateTime } from 'luxon';
import rrule from 'rrule';
import { floating, isZone, localOf, wallClockInstant } from '../meetup/wall-clock.ts';
import { canHappen, hasEnd, readRule, type Rule } from './rule.ts';
import { shifted, type Shift } from './shift.ts';

const { RRule } = rrule;

/** When the meetups of a series are: the first at the earliest, by a rule, in the wall-clock time of a zone. */
export interface Recurrence {
  /** Local time, `2026-12-01T14:00`. */
  readonly first: string;
  readonly zone: string;
  readonly rule: Rule;
  /** Local days, `2026-12-24`, that the rule names and on which there is no meetup. */
  readonly except: readonly string[];
}

/** Why a series cannot be: also the end of the code of its failure. */
export type RuleTrouble = 'zone' | 'rule' | 'endless' | 'empty' | 'long' | 'exception';

/** A weekly series of two years; more would fill every calendar, and nobody plans further. */
export const MOST_PARTS = 104;
export const MOST_YEARS = 3;
const LOCAL_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The moments of a series, ISO 8601, the earliest first. The rule is followed in local time, so that a meetup at 14:00 is
 * at 14:00 in summer and in winter. However long the rule goes on, no more is reckoned than can be planned.
 */
export function expandRule({
  first,
  zone,
  rule,
  except,
}: Recurrence): { readonly starts: readonly string[] } | { readonly trouble: RuleTrouble } {
  if (!isZone(zone)) return { trouble: 'zone' };
  const options = readRule(rule);
  if (!options || !LOCAL_MINUTE.test(first)) return { trouble: 'rule' };
  if (!hasEnd(options)) return { trouble: 'endless' };
  if (!canHappen(options)) return { trouble: 'empty' };
  const begin = floating(first);
  const horizon = DateTime.fromJSDate(begin, { zone: 'utc' }).plus({ years: MOST_YEARS }).toJSDate();
  const isBeyond = options.until ? options.until > horizon : false;
  const until = options.until && !isBeyond ? endOfDay(options.until) : horizon;
  const most = MOST_PARTS + except.length;
  const found = new RRule({ ...options, dtstart: begin, until }).all((_, index) => index <= most);
  const isCutOff = options.count != null && found.length < options.count;
  const locals = found.map(localOf);
  if (locals.length === 0) return { trouble: 'empty' };
  if (locals.length > most || isBeyond || isCutOff) return { trouble: 'long' };
  const days = new Set(locals.map((local) => local.slice(0, 10)));
  if (!except.every((day) => days.has(day))) return { trouble: 'exception' };
  const kept = locals.filter((local) => !except.includes(local.slice(0, 10)));
  if (kept.length === 0) return { trouble: 'empty' };
  if (kept.length > MOST_PARTS) return { trouble: 'long' };
  return { starts: kept.map((local) => wallClockInstant(local, zone)) };
}

/**
 * The next moments of a rule after `last`, moved by `shift`: how a series goes on, whatever end its rule has. Fewer than
 * `more` where it has no more of them within what can be planned from `now`.
 */
export function continueRule(
  { first, zone, rule }: Recurrence,
  { last, shift, more, now }: { last: string; shift: Shift; more: number; now: Date },
): readonly string[] {
  const options = readRule(rule);
  if (!options) return [];
  const horizon = DateTime.fromJSDate(now).plus({ years: MOST_YEARS }).toJSDate();
  const endless = { ...options, count: null, until: horizon, dtstart: floating(first) };
  const starts: string[] = [];
  new RRule(endless).all((date) => {
    const start = shifted(wallClockInstant(localOf(date), zone), shift, zone);
    if (start > last && start > now.toISOString()) starts.push(start);
    return starts.length < more;
  });
  return starts;
}

/** "Until a day" means to the end of it, whatever time is written: people think of UNTIL as of a date. */
const endOfDay = (until: Date): Date => new Date(`${until.toISOString().slice(0, 10)}T23:59:59Z`);
