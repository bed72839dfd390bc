import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { idOf } from '../../../lib/ids.ts';
import { circlePlanWrong } from '../errors.ts';
import { isOpen, type Circle } from './circle.ts';

/** The whole community, where no circles were made yet. */
export const WHOLE = 'community';

/** What is to become of circles: `from` become `into`. One into several divides, several into one merge. */
export interface CirclePlan {
  /** Ids of open circles, or `community` alone. */
  readonly from: readonly string[];
  readonly into: readonly { readonly name: Bilingual; readonly topics: readonly string[] }[];
}

const wrong = (detail: string): never => {
  throw circlePlanWrong({ detail });
};

/** The topics that a plan is about. Throws `circle_plan_wrong` for circles that are not open. */
function topicsFrom({ from }: CirclePlan, circles: readonly Circle[]): readonly string[] {
  if (from.length === 0) wrong('no_circle');
  if (from.includes(WHOLE)) {
    if (from.length > 1 || circles.some(isOpen)) wrong('community_divided');
    return TOPICS;
  }
  return from.flatMap((id) => {
    const circle = circles.find((one) => one.id === id);
    return circle && isOpen(circle) ? circle.topics : wrong('circle_not_open');
  });
}

/** The id of a plan: the same plan is the same, however often it is made. */
export const planId = ({ from, into }: CirclePlan): string =>
  idOf(
    'circle-plan',
    ...[...from].sort(),
    '',
    ...into.flatMap(({ name, topics }) => [name.cy, name.en, ...topics]),
  );

/**
 * The circles after a plan. Every topic goes into exactly one of the new circles, so nobody's following, and no post, is
 * lost or doubled. Throws `circle_plan_wrong`.
 */
export function carriedOut(plan: CirclePlan, circles: readonly Circle[], now: Date): readonly Circle[] {
  const { from, into } = plan;
  const topics = topicsFrom(plan, circles);
  const given = into.flatMap((one) => one.topics);
  if (from.length === 1 && into.length < 2) wrong('fewer_than_two');
  if (from.length > 1 && into.length !== 1) wrong('more_than_one');
  if (into.some((one) => one.topics.length === 0)) wrong('no_topics');
  if (new Set(given).size !== given.length) wrong('topic_twice');
  if (given.length !== topics.length || given.some((topic) => !topics.includes(topic)))
    wrong('topic_missing');
  const since = now.toISOString();
  const id = planId(plan);
  const fresh = into.map((one, index): Circle => ({
    ...one,
    id: idOf('circle', id, String(index)),
    into: [],
    since,
  }));
  return [
    ...circles.map((circle) =>
      from.includes(circle.id) ? { ...circle, into: fresh.map((one) => one.id) } : circle,
    ),
    ...fresh,
  ];
}
