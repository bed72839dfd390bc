import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import { button } from '../../chat/card-words.ts';
import type { Action } from '../../chat/feature.ts';
import type { Card } from '../../chat/message.ts';
import { parse } from '../../chat/parse.ts';
import { TOPICS } from '../../chat/topics.ts';
import type { Edition } from '../../language/edition.ts';
import { cursorSchema } from './cursor.ts';
import { unknownPost } from './errors.ts';
import { mayWithdraw, POST_KINDS, type Post } from './post.ts';
import { postCard, reportButton } from './post-card.ts';
import { postIdSchema } from './post-schemas.ts';
import type { Filter, PostStore } from './post-store.ts';
import { postsCard, type SignedPost } from './posts-card.ts';

/** How many posts a list shows at a time. */
const PAGE = 5;

export interface Listing {
  readonly store: PostStore;
  /** Adds the name of the author's organisation, as it is called now. */
  readonly sign: (post: Post) => Promise<SignedPost>;
}

/** A page of the latest posts. */
export async function listPosts(
  { store, sign }: Listing,
  edition: Edition,
  filter: Filter,
  after?: string,
): Promise<Card> {
  const { posts, next } = await store.latest(filter, PAGE, after);
  const signed = await Promise.all(posts.map(sign));
  return postsCard(edition, signed, filter, { next, later: after !== undefined });
}

const none = z.literal('').transform(() => undefined);

/** What the buttons of a list say: empty texts stand for "none". */
const listSchema = z.object({
  kind: none.or(z.enum(POST_KINDS)).optional(),
  topic: none.or(z.enum(TOPICS)).optional(),
  after: none.or(cursorSchema).optional(),
});

/** Another page, in place of the card. */
export const list = (listing: Listing): Action => ({
  async run(payload, { edition }) {
    const { after, ...filter } = parse(listSchema, payload);
    return { card: await listPosts(listing, edition, filter, after) };
  },
});

const buttonsFor = (asker: Asker, post: Post) => [
  reportButton(asker.edition, post),
  ...(mayWithdraw(post, asker)
    ? [button(asker.edition, 'posts.withdraw', 'posts.askWithdraw', { id: post.id })]
    : []),
  button(asker.edition, 'posts.toPosts', 'posts.list'),
];

/** One post in full, in place of the list, with what this asker may do with it. */
export const show = ({ store, sign }: Listing): Action => ({
  async run(payload, asker) {
    const post = await store.published(parse(postIdSchema, payload).id);
    if (!post) throw unknownPost({});
    const { organisation } = await sign(post);
    return { card: postCard(asker.edition, post, organisation, buttonsFor(asker, post)) };
  },
});
