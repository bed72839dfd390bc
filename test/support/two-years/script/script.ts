import { MINUTE, type Plan } from '../plans.ts';
import { awakeFrom, type Downtime } from '../reckoning.ts';
import type { Deed, ScriptedPart } from './deeds.ts';
import { PLANNED_AT, SeriesByHand } from './series-by-hand.ts';
import { wishesForParts, wishesForSeries } from './wishes.ts';

/** Lives through what managers wish for a series. What falls into a downtime is done five minutes after it; no two at once. */
export function scriptOf(
  plan: Plan,
  series: number,
  downtimes: readonly Downtime[],
): { readonly deeds: readonly Deed[]; readonly parts: readonly ScriptedPart[] } {
  const awake = (at: number): number => {
    const from = awakeFrom(at, downtimes);
    return from === at ? at : from + 5 * MINUTE;
  };
  const byHand = new SeriesByHand(plan, series);
  const wishes = [...wishesForParts(plan, series), ...wishesForSeries(plan, series)].sort(
    (a, b) => a.at - b.at,
  );
  let last = PLANNED_AT;
  for (const wish of wishes) {
    const at = awake(Math.max(awake(wish.at), last + 11 * MINUTE));
    if (wish.at <= PLANNED_AT) continue;
    byHand.do({ ...wish, at });
    last = byHand.deeds.at(-1)?.at ?? last;
  }
  return {
    deeds: byHand.deeds,
    parts: byHand.parts.map(({ number, plannedAt, versions, cancelledAt, link, capacities }) => ({
      ...{ series, number, link, capacities, capacity: capacities.at(-1)!.capacity },
      course: { versions, cancelledAt, plannedAt, reminders: plan.reminders },
    })),
  };
}
