import { z } from 'zod/v4';
import { topicsIn } from './circle.ts';
import { oneLine, chosenOf, typed } from '../../../chat/input/typed-text.ts';
import { isTopic, TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { Circle } from './circle.ts';
import { WHOLE, type CirclePlan } from './plan.ts';
import { circleName } from './plan-schema.ts';

/** What the forms are for. A form divides into two circles at a time; the API into more. */
export type PlanKind = 'divide' | 'merge';

/** What comes back from the form of a plan. */
export const planForm = z.object({
  circle: typed(1000).transform(chosenOf),
  nameCy: typed(200).transform(oneLine),
  nameEn: typed(200).transform(oneLine),
  otherCy: typed(200).transform(oneLine),
  otherEn: typed(200).transform(oneLine),
  topics: typed(500).transform(chosenOf),
});
export type PlanForm = z.output<typeof planForm>;

export const EMPTY: PlanForm = { circle: [], nameCy: '', nameEn: '', otherCy: '', otherEn: '', topics: [] };

/** What the form means among the open circles; `undefined` where a name or a choice is missing. */
export function planIn(kind: PlanKind, form: PlanForm, circles: readonly Circle[]): CirclePlan | undefined {
  const { circle: from, nameCy, nameEn, otherCy, otherEn } = form;
  const name = circleName.safeParse({ cy: nameCy, en: nameEn }).data;
  if (!name) return undefined;
  const all = from.includes(WHOLE) ? TOPICS : topicsIn(circles.filter(({ id }) => from.includes(id)));
  if (kind === 'merge') return from.length < 2 ? undefined : { from, into: [{ name, topics: all }] };
  const other = circleName.safeParse({ cy: otherCy, en: otherEn }).data;
  const first = form.topics.filter((topic) => isTopic(topic) && all.includes(topic));
  const rest = all.filter((topic) => !first.includes(topic));
  if (!other || first.length === 0 || rest.length === 0 || from.length !== 1) return undefined;
  return {
    from,
    into: [
      { name, topics: first },
      { name: other, topics: rest },
    ],
  };
}
