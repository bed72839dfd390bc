import { dice } from '../dice.ts';
import { DAY, MINUTE } from '../plans.ts';
import { awakeFrom, type Downtime, type Said } from '../reckoning.ts';
import type { ScriptedPart } from './deeds.ts';

/** What members say to a part, until it starts or is called off. */
export function repliesTo(
  { series, number, course, capacities }: ScriptedPart,
  downtimes: readonly Downtime[],
  count: number,
): readonly Said[] {
  const roll = dice(90_000 + series * 1000 + number);
  const last = Math.min(course.versions.at(-1)!.start, course.cancelledAt);
  const there = capacities[0]!.at;
  return Array.from({ length: count }, (_, index): Said => {
    const at = last - 13 * DAY + roll(13 * 24 * 60) * MINUTE + index;
    const from = awakeFrom(at, downtimes);
    return {
      at: from === at ? at : from + 5 * MINUTE + index,
      member: `member-${roll(6)}`,
      answer: (['yes', 'yes', 'maybe', 'no'] as const)[roll(4)]!,
    };
  })
    .filter(({ at }) => at > there && at < last)
    .sort((a, b) => a.at - b.at);
}
