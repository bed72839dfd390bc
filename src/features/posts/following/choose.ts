import type { Parts } from '../parts.ts';
import { MOST_CARRIED, pendingFor } from '../digests/pending.ts';
import { bestFirst } from '../digests/rank.ts';
import { FOLLOWERS, UNCHOSEN, type Choice, type Follower } from './follower.ts';

/** How far back somebody who begins to follow is told: not at all. What stands is found in the list. */
export const newFollower = (id: string, now: Date): Follower => ({
  ...{ partition: FOLLOWERS, id, choice: UNCHOSEN, carried: [], planned: null },
  toldUpTo: now.toISOString(),
  chosenAt: now.toISOString(),
});

/**
 * Writes a choice down. What the old one had still to bring is carried over to the next digest, so that a change of mind
 * loses nothing and repeats nothing. A digest that is being sent right now goes on as it was planned.
 */
export async function choose(
  parts: Pick<Parts, 'followers' | 'shelf' | 'clock'>,
  id: string,
  topics: readonly string[],
  chosen: Choice,
  more: Partial<Pick<Follower, 'person'>> = {},
): Promise<Follower | undefined> {
  const posts = await parts.shelf.current();
  const now = parts.clock();
  return parts.followers.change(id, (old) => {
    const before = old ?? newFollower(id, now);
    const due =
      before.choice.digest === 'none'
        ? []
        : pendingFor(posts, { ...before, planned: null }, topics, now.toISOString());
    return {
      ...before,
      ...more,
      choice: chosen,
      carried:
        chosen.digest === 'none'
          ? []
          : bestFirst(due)
              .slice(0, MOST_CARRIED)
              .map((entry) => entry.id),
      toldUpTo: now.toISOString(),
      chosenAt: now.toISOString(),
    };
  });
}
