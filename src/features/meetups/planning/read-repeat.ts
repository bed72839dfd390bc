import { ZONE } from '../../../language/dates.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import { expandRule, MOST_PARTS } from '../series/expand-rule.ts';
import { BY_RULE, REPEATS, ruleAgain, ruleFor } from '../series/repeat.ts';
import { ruleLine } from '../series/require-series.ts';
import type { PlanForm } from './plan-form.ts';
import type { Mending, ReadPlan } from './mending.ts';

/** The days that were typed, `2026-12-24`, with anything between; `undefined` where something else is there. */
function readDays(text: string): readonly string[] | undefined {
  const days = text.split(/[\s,;]+/).filter((day) => day !== '');
  return days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) ? days : undefined;
}

/** How the meetup repeats, with its moments; `undefined` where it does not, or where something is to be mended. */
export function readRepeat(form: PlanForm, mending: Mending): ReadPlan['series'] {
  const repeat = [...REPEATS, BY_RULE].find((one) => one === form.repeat) ?? 'once';
  if (repeat === 'once') return undefined;
  const times = /^\d{1,6}$/.test(form.times.trim()) ? Number(form.times) : 0;
  if (times < 2 || times > MOST_PARTS) {
    mending.say('meetups.problemTimes', { most: MOST_PARTS });
    return undefined;
  }
  const except = mending.need(readDays(form.except), 'meetups.problemExcept');
  if (!except) return undefined;
  const day = form.date.trim();
  const notIn = chosenOf(form.notIn).map(Number);
  const recurrence = {
    first: `${day}T${form.time.trim()}`,
    zone: ZONE,
    rule: repeat === BY_RULE ? ruleAgain(form.rule, times, notIn) : ruleFor(repeat, day, times, notIn),
    except,
  };
  const expanded = expandRule(recurrence);
  if ('starts' in expanded) return { recurrence, starts: expanded.starts };
  const { key, values } = ruleLine(expanded.trouble);
  mending.say(key, values);
  return undefined;
}
