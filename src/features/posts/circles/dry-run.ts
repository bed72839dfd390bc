import type { Parts } from '../parts.ts';
import { isPerson } from '../following/follower.ts';
import { topicsOf } from '../following/topics-of.ts';
import { carriedOut, type CirclePlan } from './plan.ts';

/** What one of the new circles would have. */
export interface CircleReach {
  readonly name: CirclePlan['into'][number]['name'];
  readonly topics: readonly string[];
  readonly channels: number;
  readonly people: number;
  readonly posts: number;
}

export interface DryRun {
  readonly into: readonly CircleReach[];
  /** Channels and posts with topics in more than one of the new circles: they are in each, and told once. */
  readonly sharedChannels: number;
  readonly sharedPosts: number;
}

const inHowMany = (topics: readonly string[], plan: CirclePlan): number =>
  plan.into.filter((one) => one.topics.some((topic) => topics.includes(topic))).length;

/** Says what a division or a merger would do, and does nothing. Throws `circle_plan_wrong`. */
export async function dryRun(
  {
    circles,
    channels,
    followers,
    shelf,
    clock,
  }: Pick<Parts, 'circles' | 'channels' | 'followers' | 'shelf' | 'clock'>,
  plan: CirclePlan,
): Promise<DryRun> {
  const known = await circles.all();
  carriedOut(plan, known, clock());
  const [ofChannels, ofPeople]: [(readonly string[])[], (readonly string[])[]] = [[], []];
  for await (const { topics } of channels()) ofChannels.push(topics);
  for await (const follower of followers.all())
    if (isPerson(follower)) ofPeople.push(topicsOf(follower.person, known));
  const ofPosts = (await shelf.current())
    .latest()
    .filter(({ state }) => state === 'published' || state === 'archived')
    .map(({ topics }) => topics);
  const countIn = (lists: readonly (readonly string[])[], topics: readonly string[]): number =>
    lists.filter((list) => list.some((topic) => topics.includes(topic))).length;
  return {
    into: plan.into.map(({ name, topics }) => ({
      ...{ name, topics },
      channels: countIn(ofChannels, topics),
      people: countIn(ofPeople, topics),
      posts: countIn(ofPosts, topics),
    })),
    sharedChannels: ofChannels.filter((topics) => inHowMany(topics, plan) > 1).length,
    sharedPosts: ofPosts.filter((topics) => inHowMany(topics, plan) > 1).length,
  };
}
