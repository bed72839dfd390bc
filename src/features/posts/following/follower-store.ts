import { change, listAll, type Database, type Stored } from '../../../storage/collection.ts';
import { FOLLOWERS, type Follower } from './follower.ts';

/** Channels and persons with a choice of their own: one document each. */
export interface FollowerStore {
  find(id: string): Promise<Follower | undefined>;
  all(): AsyncIterable<Follower>;
  /** The same with the mark of each reading, for whoever changes many. */
  stored(): AsyncIterable<Stored<Follower>>;
  /** Changes what was read, in one write where nobody else did meanwhile. */
  amend(
    read: Stored<Follower>,
    decide: (old: Follower | undefined) => Follower | undefined,
  ): Promise<Follower | undefined>;
  /** `decide` sees `undefined` for whoever has none. Resolves to what stands. */
  change(
    id: string,
    decide: (old: Follower | undefined) => Follower | undefined,
  ): Promise<Follower | undefined>;
  remove(id: string): Promise<void>;
}

export function openFollowers(database: Database): FollowerStore {
  const followers = database.collection<Follower>('post-followers');
  const stored = () => listAll(followers, { partition: FOLLOWERS, limit: 500 });
  return {
    stored,
    async amend({ value, etag }, decide) {
      return change(followers, value, decide, { value, etag });
    },
    find: async (id) => (await followers.get(FOLLOWERS, id))?.value,
    async *all() {
      for await (const { value } of stored()) yield value;
    },
    change: (id, decide) => change(followers, { partition: FOLLOWERS, id }, decide),
    async remove(id) {
      await followers.remove(FOLLOWERS, id);
    },
  };
}
