import { change, listAll, type Database, type ListQuery } from '../../storage/collection.ts';
import { flagOf, POSTS, type Author, type Post, type PostKind } from './post.ts';

/** Which posts are wanted. */
export interface Filter {
  readonly kind?: PostKind | undefined;
  readonly topic?: string | undefined;
}

interface PageOfPosts {
  readonly posts: readonly Post[];
  /** The storage's own place where the next page begins. */
  readonly next?: string;
}

/** The posts of the community: one document each. */
export interface PostStore {
  /** A post that was not withdrawn. */
  published(id: string): Promise<Post | undefined>;
  /** Writes a post unless it is there already; resolves to the one that stands. */
  publish(post: Post): Promise<Post>;
  latest(filter: Filter, limit: number, after?: string): Promise<PageOfPosts>;
  /** Those that somebody reported, the latest first. */
  reported(limit: number): Promise<readonly Post[]>;
  unannounced(): AsyncIterable<Post>;
  by(author: Author): AsyncIterable<Post>;
  change(id: string, differently: Partial<Pick<Post, 'state' | 'announced' | 'reported'>>): Promise<void>;
  erase(id: string): Promise<void>;
}

export function openPosts(database: Database): PostStore {
  const collection = database.collection<Post>('posts');
  const latestFirst = { partition: POSTS, orderBy: 'at', descending: true } as const;
  const published = { state: 'published' } as const;
  async function* posts(where: NonNullable<ListQuery<Post>['where']>): AsyncGenerator<Post> {
    for await (const { value } of listAll(collection, { partition: POSTS, where })) yield value;
  }

  return {
    async published(id) {
      const post = (await collection.get(POSTS, id))?.value;
      return post?.state === 'published' ? post : undefined;
    },
    async publish(post) {
      if ((await collection.create(post)) === 'created') return post;
      return (await collection.get(POSTS, post.id))?.value ?? post;
    },
    async latest({ kind, topic }, limit, after) {
      const where = {
        ...published,
        ...(kind !== undefined && { kind }),
        ...(topic !== undefined && { [flagOf(topic)]: true }),
      };
      const page = await collection.list({
        ...latestFirst,
        where,
        limit,
        ...(after !== undefined && { after }),
      });
      const found = page.items.map(({ value }) => value);
      return page.next === undefined ? { posts: found } : { posts: found, next: page.next };
    },
    async reported(limit) {
      const where = { ...published, reported: true };
      return (await collection.list({ ...latestFirst, where, limit })).items.map(({ value }) => value);
    },
    unannounced: () => posts({ ...published, announced: false }),
    by: ({ memberId, tenantId }) => posts({ memberId, tenantId }),
    async change(id, differently) {
      await change(collection, { partition: POSTS, id }, (old) => old && { ...old, ...differently });
    },
    async erase(id) {
      await collection.remove(POSTS, id);
    },
  };
}
