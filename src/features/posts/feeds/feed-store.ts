import { change, listAll, type Database } from '../../../storage/collection.ts';
import { FEEDS, type Feed } from './feed.ts';

export interface FeedStore {
  find(id: string): Promise<Feed | undefined>;
  create(feed: Feed): Promise<Feed>;
  change(id: string, decide: (old: Feed) => Feed | undefined): Promise<Feed | undefined>;
  all(): Promise<readonly Feed[]>;
  remove(id: string): Promise<void>;
}

export function openFeeds(database: Database): FeedStore {
  const feeds = database.collection<Feed>('post-feeds');
  return {
    find: async (id) => (await feeds.get(FEEDS, id))?.value,
    async create(feed) {
      if ((await feeds.create(feed)) === 'created') return feed;
      return (await feeds.get(FEEDS, feed.id))?.value ?? feed;
    },
    change: (id, decide) => change(feeds, { partition: FEEDS, id }, (old) => old && decide(old)),
    async all() {
      const found: Feed[] = [];
      for await (const { value } of listAll(feeds, { partition: FEEDS })) found.push(value);
      return found;
    },
    async remove(id) {
      await feeds.remove(FEEDS, id);
    },
  };
}
