import type { Clock } from '../../../lib/clock.ts';
import type { Post } from '../post.ts';
import type { PostStore } from '../records/post-store.ts';
import { entryOf, type ShelfEntry } from './entry.ts';
import { matches, type Filter } from './filter.ts';

/** For so long nobody looks whether another process changed something. */
const FRESH_MS = 3_000;

/** What else is made of every post: an index for finding. */
export interface Follower {
  put(post: Post): void;
  remove(id: string): void;
}

/** A place in a list, the latest first: the next page begins behind it. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/** Every post of the community at a glance. At most some seconds behind what any process wrote. */
export interface Shelf {
  /** Reads every post once, then what changed since. Whoever asks meanwhile waits. */
  current(): Promise<Posts>;
  /** What is known of a post, without looking anew. */
  entryOf(id: string): ShelfEntry | undefined;
  /** This process wrote a post. */
  take(id: string, post: Post | undefined): void;
}

export interface Posts {
  readonly size: number;
  get(id: string): ShelfEntry | undefined;
  /** All of them, the latest first. */
  latest(): readonly ShelfEntry[];
  /** A page of those that match, the latest first, and how many there are in all. */
  page(
    filter: Filter,
    limit: number,
    after?: Place,
  ): { readonly entries: readonly ShelfEntry[]; readonly more: boolean };
  count(filter: Filter): number;
}

const isLater = (a: Place, b: Place): number =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;

/** The place of the first that comes behind `place`. */
function behind(sorted: readonly ShelfEntry[], place: Place): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry && isLater(entry, place) <= 0 && entry.id !== place.id) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.id === place.id ? low + 1 : low;
}

export function openShelf(
  store: Pick<PostStore, 'all' | 'find' | 'journal'>,
  clock: Clock,
  follower: Follower,
): Shelf {
  const byId = new Map<string, ShelfEntry>();
  let sorted: ShelfEntry[] | undefined;
  let looking: Promise<void> | undefined;
  let lookedAt: Date | undefined;
  /** What was written while everything was being read, so that an older copy does not take its place. */
  let meanwhile: Set<string> | undefined;

  function put(id: string, post: Post | undefined): void {
    const old = byId.get(id);
    if (!post) {
      if (!old) return;
      byId.delete(id);
      sorted = undefined;
      follower.remove(id);
      return;
    }
    const entry = entryOf(post);
    byId.set(id, entry);
    if (sorted && old?.at === entry.at) sorted[behind(sorted, old) - 1] = entry;
    else sorted = undefined;
    follower.put(post);
  }

  async function look(): Promise<void> {
    const now = clock();
    if (lookedAt) {
      for (const id of await store.journal.since(lookedAt)) put(id, await store.find(id));
    } else {
      meanwhile = new Set();
      for await (const post of store.all()) if (!meanwhile.has(post.id)) put(post.id, post);
      meanwhile = undefined;
    }
    lookedAt = now;
  }

  const posts: Posts = {
    get size() {
      return byId.size;
    },
    get: (id) => byId.get(id),
    latest: () => (sorted ??= [...byId.values()].sort(isLater)),
    page(filter, limit, after) {
      const all = posts.latest();
      const entries: ShelfEntry[] = [];
      for (let at = after ? behind(all, after) : 0; at < all.length; at += 1) {
        const entry = all[at];
        if (!entry || !matches(entry, filter)) continue;
        if (entries.length === limit) return { entries, more: true };
        entries.push(entry);
      }
      return { entries, more: false };
    },
    count: (filter) => posts.latest().reduce((sum, entry) => sum + (matches(entry, filter) ? 1 : 0), 0),
  };

  return {
    entryOf: (id) => byId.get(id),
    async current() {
      const isFresh = lookedAt && clock().getTime() - lookedAt.getTime() < FRESH_MS;
      if (!isFresh)
        await (looking ??= look().finally(() => {
          looking = undefined;
        }));
      return posts;
    },
    take(id, post) {
      meanwhile?.add(id);
      // What nobody has read yet is read with all the others.
      if (lookedAt || meanwhile) put(id, post);
    },
  };
}
