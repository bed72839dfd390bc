import { comesAtOnce, type Follower } from '../following/follower.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import type { Posts } from '../shelf/shelf.ts';

/**
 * So many posts wait for later digests at most: as many as three of them hold. Where more is published for longer, the best are
 * told, and the digest says how many others the archive has.
 */
export const MOST_CARRIED = 60;

const followsAny = ({ topics }: ShelfEntry, followed: readonly string[]): boolean =>
  topics.some((topic) => followed.includes(topic));

/**
 * What a follower has still to be told in a digest, the latest first: published up to `upTo` on a topic that they follow,
 * not told at once, and in no digest before. Withdrawn and archived posts are told to nobody.
 */
export function pendingFor(
  posts: Pick<Posts, 'get' | 'latest'>,
  { choice, toldUpTo, carried, planned }: Follower,
  followed: readonly string[],
  upTo: string,
): readonly ShelfEntry[] {
  const fresh: ShelfEntry[] = [];
  for (const entry of posts.latest()) {
    if (entry.at <= toldUpTo) break;
    if (entry.at > upTo || entry.state !== 'published') continue;
    if (followsAny(entry, followed) && !comesAtOnce(choice, entry)) fresh.push(entry);
  }
  // A plan that was made too late for its run was not told.
  const old = [...(planned?.posts ?? []), ...carried].flatMap((id) => posts.get(id) ?? []);
  const known = new Set(fresh.map(({ id }) => id));
  return [
    ...fresh,
    ...old.filter((entry) => entry.state === 'published' && !known.has(entry.id) && known.add(entry.id)),
  ];
}
