import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { aboutPost, TO_POSTS, toPost } from '../cards/notices.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { ownPost } from '../writing/own-post.ts';
import { whoOf, withAct } from './trail.ts';

const into = (
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  state: 'archived' | 'published',
  said: 'posts.archived' | 'posts.restored',
): Action => ({
  async run(payload, asker) {
    const post = await ownPost(store, parse(postIdSchema, payload).id, asker);
    const from = state === 'archived' ? 'published' : 'archived';
    const act = state === 'archived' ? 'archived' : 'restored';
    await store.change(post.id, (old) =>
      old.state === from ? withAct({ ...old, state }, act, whoOf(asker), clock()) : undefined,
    );
    return { card: aboutPost(asker.edition, post, said, [], [toPost(post.id), TO_POSTS]) };
  },
});

/** Takes a post out of lists and digests; its page, its links and the archive keep it. Undone by `restore`. */
export const archive = (parts: Pick<Parts, 'store' | 'clock'>): Action =>
  into(parts, 'archived', 'posts.archived');

/** Lists a post again that was archived. Nobody is told of it anew. */
export const restore = (parts: Pick<Parts, 'store' | 'clock'>): Action =>
  into(parts, 'published', 'posts.restored');
