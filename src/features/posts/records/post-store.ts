import type { Clock } from '../../../lib/clock.ts';
import { change, listAll, type Database, type Document } from '../../../storage/collection.ts';
import type { Author } from '../author.ts';
import { draftOf, type Draft } from '../kinds/draft.ts';
import { POSTS, type Post } from '../post.ts';
import { openJournal, type Journal } from './journal.ts';

/** The words of a post as they were before a change. */
export interface Version extends Document {
  readonly words: Draft;
  /** ISO 8601: until when it said so. */
  readonly until: string;
}

/** The posts of the community: one document each, with what their words were before. */
export interface PostStore {
  find(id: string): Promise<Post | undefined>;
  /** Writes a post unless it is there already; resolves to the one that stands. */
  create(post: Post): Promise<Post>;
  /** `decide` returns `undefined` to leave it as it is. Resolves to the post as it stands, if there is one. */
  change(id: string, decide: (old: Post) => Post | undefined): Promise<Post | undefined>;
  /** The same, for other words: those that it had are kept first, so that no crash loses them. */
  reword(id: string, decide: (old: Post) => Post | undefined): Promise<Post | undefined>;
  /** The words that it had, the oldest first. */
  versions(id: string): Promise<readonly Version[]>;
  by(author: Author): AsyncIterable<Post>;
  all(): AsyncIterable<Post>;
  erase(id: string): Promise<void>;
  /** Which posts may have changed, whoever changed them. */
  readonly journal: Journal;
}

/** Told of every post that this process wrote, and of every one that it erased. */
export type Watch = (id: string, post: Post | undefined) => void;

const versionId = ({ revision = 0 }: Post): string => String(revision).padStart(6, '0');

export function openPostStore(database: Database, clock: Clock, watch: Watch = () => undefined): PostStore {
  const posts = database.collection<Post>('posts');
  const versions = database.collection<Version>('post-versions');
  const journal = openJournal(database, clock);
  const versionsOf = (id: string) => listAll(versions, { partition: `post-${id}` });

  const store: PostStore = {
    journal,
    find: async (id) => (await posts.get(POSTS, id))?.value,
    async create(post) {
      await journal.note(post.id);
      const isNew = (await posts.create(post)) === 'created';
      const stands = isNew ? post : ((await posts.get(POSTS, post.id))?.value ?? post);
      watch(post.id, stands);
      return stands;
    },
    async change(id, decide) {
      await journal.note(id);
      const post = await change(posts, { partition: POSTS, id }, (old) => old && decide(old));
      watch(id, post);
      return post;
    },
    async reword(id, decide) {
      for (;;) {
        const old = await store.find(id);
        const next = old && decide(old);
        if (!next) return old;
        const kept = { partition: `post-${id}`, id: versionId(old), words: draftOf(old) };
        await versions.create({ ...kept, until: clock().toISOString() });
        const written = { done: false };
        const post = await store.change(id, (now) => {
          written.done = (now.revision ?? 0) === (old.revision ?? 0);
          return written.done ? { ...(decide(now) ?? now), revision: (now.revision ?? 0) + 1 } : undefined;
        });
        if (!post || written.done) return post;
      }
    },
    async versions(id) {
      const found: Version[] = [];
      for await (const { value } of versionsOf(id)) found.push(value);
      return found;
    },
    async *by({ memberId, tenantId }) {
      for await (const { value } of listAll(posts, { partition: POSTS, where: { memberId, tenantId } }))
        yield value;
    },
    async *all() {
      for await (const { value } of listAll(posts, { partition: POSTS, limit: 500 })) yield value;
    },
    async erase(id) {
      await journal.note(id);
      for await (const { value } of versionsOf(id)) await versions.remove(value.partition, value.id);
      await posts.remove(POSTS, id);
      watch(id, undefined);
    },
  };
  return store;
}
