import { dice } from '../dice.ts';
import { DAY, HOUR, MINUTE, PARTS, plannedStart, type Plan } from '../plans.ts';
import type { Deed, Scope } from './deeds.ts';

/** What a manager would like to do; by then it may no longer be possible. */
export interface Wish {
  readonly at: number;
  readonly kind: Deed['kind'];
  readonly scope: Scope;
  readonly lead: number;
  /** How far by the clock on the wall, in milliseconds. */
  readonly by: number;
}

/** How long before a start something is done: at every stage between two reminders. */
const STAGES = [20 * DAY, 6 * DAY, 20 * HOUR, 40 * MINUTE, 8 * MINUTE] as const;

/** What is done with single parts: three of ten are put off, two called off, one is held elsewhere. */
export function wishesForParts(plan: Plan, series: number): Wish[] {
  return Array.from({ length: PARTS }, (_, index) => index + 1).flatMap((lead): Wish[] => {
    const roll = dice(series * 1000 + lead);
    const at = plannedStart(plan, lead) - STAGES[roll(STAGES.length)]!;
    const fate = roll(10);
    const by = (1 + roll(4)) * DAY + roll(3) * HOUR;
    const kind = fate < 3 ? 'move' : fate < 5 ? 'cancel' : fate === 5 ? 'elsewhere' : undefined;
    return kind ? [{ at, kind, scope: 'one', lead, by }] : [];
  });
}

/** What is done with many parts at once, in every series something else. */
export function wishesForSeries(plan: Plan, series: number): Wish[] {
  const roll = dice(50_000 + series);
  const all: readonly (readonly [Deed['kind'], Scope, lead: number])[] = [
    ['move', 'after', 2 + (series % 4)],
    ['elsewhere', 'after', 5 + (series % 2)],
    ['add', 'all', 6],
    ['move', 'all', 8 + (series % 3)],
    ['cancel', 'some', 11],
    ['move', 'after', 12 + (series % 5)],
    ['elsewhere', 'all', 15],
    ['places', series % 2 === 0 ? 'all' : 'after', 17],
    ['move', 'all', 18],
    ...(series % 4 === 1 ? ([['cancel', 'after', 20]] as const) : []),
    ...(series % 4 === 2 ? ([['cancel', 'all', 22]] as const) : []),
  ];
  return all.map(([kind, scope, lead]) => ({
    ...{ kind, scope, lead, at: plannedStart(plan, lead) - STAGES[roll(STAGES.length)]! },
    by: [-2, -1, 1, 2, 3][roll(5)]! * DAY + roll(2) * 30 * MINUTE,
  }));
}
