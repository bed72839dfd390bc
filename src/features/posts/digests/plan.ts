import type { Recipient } from '../../../chat/announcing/audience.ts';
import { isDeclined } from '../../../chat/announcing/audience.ts';
import type { Circle } from '../circles/circle.ts';
import { isPerson, type Follower, type Planned } from '../following/follower.ts';
import { topicsOf } from '../following/topics-of.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import type { Posts } from '../shelf/shelf.ts';
import { MOST_CARRIED, pendingFor } from './pending.ts';
import { bestFirst } from './rank.ts';
import type { Run } from './schedule.ts';

/** One message holds so many; others stand in the next ones. */
const MOST_POSTS = 20;
const MOST_QUESTIONS = 2;

/** Nobody answered a question for so long: it is put once more. */
const UNANSWERED_MS = 3 * 24 * 60 * 60_000;

/** The followed topics of whoever gets a digest; `undefined` where none is to be sent now. */
export function followedBy(
  follower: Follower,
  channels: ReadonlyMap<string, Pick<Recipient, 'topics' | 'declinedKinds' | 'state' | 'declinedSenders'>>,
  circles: readonly Circle[],
): readonly string[] | undefined {
  if (isPerson(follower))
    return follower.person.isUnreachable ? undefined : topicsOf(follower.person, circles);
  const channel = channels.get(follower.id);
  if (channel?.state !== 'reachable') return undefined;
  return isDeclined(channel as Recipient, 'posts') ? undefined : channel.topics;
}

/** Questions that became overdue since the run before: each stands in one run of each rhythm. */
function overdueQuestions(posts: Pick<Posts, 'latest'>, { upTo, before }: Run): readonly ShelfEntry[] {
  const [from = '', to = ''] = [before, upTo].map((at) =>
    new Date(Date.parse(at) - UNANSWERED_MS).toISOString(),
  );
  return posts
    .latest()
    .filter(
      ({ kind, state, at, isAnswered, answers }) =>
        kind === 'question' && state === 'published' && !isAnswered && answers === 0 && at > from && at <= to,
    );
}

/** What a run has for one follower. `undefined`: nothing, or not now. */
export interface FollowersPlan {
  readonly planned: Planned;
  readonly carried: readonly string[];
}

/** Decides one follower's digest: best first, never empty, and nothing that they were told before. */
function planFor(
  posts: Pick<Posts, 'get' | 'latest'>,
  follower: Follower,
  followed: readonly string[],
  run: Run,
  overdue: readonly ShelfEntry[],
): FollowersPlan | undefined {
  if (follower.mutedUntil !== undefined && follower.mutedUntil > run.id.slice(-10)) return undefined;
  const pending = bestFirst(pendingFor(posts, follower, followed, run.upTo)).map(({ id }) => id);
  const questions = bestFirst(
    overdue.filter(
      ({ id, topics }) => !pending.includes(id) && topics.some((topic) => followed.includes(topic)),
    ),
  )
    .slice(0, MOST_QUESTIONS)
    .map(({ id }) => id);
  if (pending.length === 0 && questions.length === 0) return undefined;
  const left = Math.max(0, pending.length - MOST_POSTS - MOST_CARRIED) + (follower.planned?.left ?? 0);
  const best = pending.slice(0, MOST_POSTS);
  return {
    planned: { run: run.id, posts: best, questions, ...(left > 0 && { left }) },
    carried: pending.slice(MOST_POSTS, MOST_POSTS + MOST_CARRIED),
  };
}

/**
 * Decides digests of one run. Followers who have been told the same, and follow the same, get the same: it is thought about
 * once.
 */
export function openPlanner(posts: Pick<Posts, 'get' | 'latest'>, run: Run) {
  const overdue = overdueQuestions(posts, run);
  const known = new Map<string, FollowersPlan | undefined>();
  return (follower: Follower, followed: readonly string[]): FollowersPlan | undefined => {
    const { choice, toldUpTo, carried, planned, mutedUntil } = follower;
    if (planned || mutedUntil !== undefined) return planFor(posts, follower, followed, run, overdue);
    const key = JSON.stringify([choice.atOnce, toldUpTo, followed, carried]);
    if (!known.has(key)) known.set(key, planFor(posts, follower, followed, run, overdue));
    return known.get(key);
  };
}
