import { change, listAll, type Database } from '../../../storage/collection.ts';
import { FOLLOWERS, type Follower } from './follower.ts';

/** Channels and persons with a choice of their own: one document each. */
export interface FollowerStore {
  find(id: string): Promise<Follower | undefined>;
  all(): AsyncIterable<Follower>;
  /** `decide` sees `undefined` for whoever has none. Resolves to what stands. */
  change(
    id: string,
    decide: (old: Follower | undefined) => Follower | undefined,
  ): Promise<Follower | undefined>;
  remove(id: string): Promise<void>;
}

export function openFollowers(database: Database): FollowerStore {
  const followers = database.collection<Follower>('post-followers');
  return {
    find: async (id) => (await followers.get(FOLLOWERS, id))?.value,
    async *all() {
      for await (const { value } of listAll(followers, { partition: FOLLOWERS, limit: 500 })) yield value;
    },
    change: (id, decide) => change(followers, { partition: FOLLOWERS, id }, decide),
    async remove(id) {
      await followers.remove(FOLLOWERS, id);
    },
  };
}
