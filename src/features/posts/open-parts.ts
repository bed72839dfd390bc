import { openCircles } from './circles/circle-store.ts';
import { openDigests } from './digests/digest-store.ts';
import { openFeeds } from './feeds/feed-store.ts';
import { openFinder } from './finding/finder.ts';
import { openFollowers } from './following/follower-store.ts';
import { openPeople } from './following/people.ts';
import type { PostsDeps } from './deps.ts';
import type { Parts } from './parts.ts';
import type { Post } from './post.ts';
import { openPostStore } from './records/post-store.ts';
import type { ShelfEntry } from './shelf/entry.ts';
import { openShelf, type Shelf } from './shelf/shelf.ts';

/** Opens the room's records and what is made of them in memory, and puts beside them what the house handed in. */
export function openParts({ database, ...deps }: PostsDeps): Parts {
  const { clock, organisationName, fetchWeb, offerVerifiedAnswer } = deps;
  const glance: { entryOf: (id: string) => ShelfEntry | undefined } = { entryOf: () => undefined };
  const finder = openFinder((id) => glance.entryOf(id));
  const store = openPostStore(database, clock, (id, post) => shelf.take(id, post));
  const shelf: Shelf = openShelf(store, clock, finder);
  glance.entryOf = shelf.entryOf;
  return {
    ...deps,
    ...{ store, shelf, finder, fetchWeb, offerVerifiedAnswer },
    followers: openFollowers(database),
    people: openPeople(database),
    digests: openDigests(database),
    feeds: openFeeds(database),
    circles: openCircles(database, clock),
    async sign(post: Post) {
      const { tenantId } = post;
      return { post, organisation: tenantId === undefined ? undefined : await organisationName(tenantId) };
    },
  };
}
