import { z } from 'zod/v4';
import { route, type Route } from '../../chat/route.ts';
import { TOPICS } from '../../chat/topics.ts';
import { newId } from '../../lib/ids.ts';
import { cursorSchema, toCursor } from './cursor.ts';
import { unknownPost } from './errors.ts';
import type { Listing } from './list-posts.ts';
import { newPost, POST_KINDS } from './post.ts';
import { draftSchema, postIdSchema, postView } from './post-schemas.ts';
import type { SignedPost } from './posts-card.ts';
import type { Publishing } from './publish-post.ts';

const view = ({ post, organisation }: SignedPost): z.input<typeof postView> => {
  const { id, kind, title, summary, link, topics, at } = post;
  return {
    ...{ id, kind, title, summary, topics: [...topics], publishedAt: at },
    ...(link !== undefined && { link }),
    ...(organisation && { organisation }),
  };
};

/** The API of posts. What comes through it has no author: whoever holds the key speaks for the community. */
export const postRoutes = ({ store, sign, clock, nudge }: Listing & Publishing): readonly Route[] => [
  route({
    method: 'post',
    path: '/posts',
    summary: 'Publish a post; it goes to the channels that follow its topics',
    status: 201,
    body: draftSchema,
    response: z.object({ id: z.string() }),
    async run({ body }) {
      const { id } = await store.publish(newPost(newId(), body, undefined, clock()));
      nudge();
      return { id };
    },
  }),
  route({
    method: 'get',
    path: '/posts',
    summary: 'List the posts, the latest first',
    query: z.object({
      topic: z.enum(TOPICS).optional(),
      kind: z.enum(POST_KINDS).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      after: cursorSchema.optional(),
    }),
    response: z.object({ items: z.array(postView), next: z.string().optional() }),
    async run({ query: { limit, after, ...filter } }) {
      const { posts, next } = await store.latest(filter, limit, after);
      const items = (await Promise.all(posts.map(sign))).map(view);
      return next === undefined ? { items } : { items, next: toCursor(next) };
    },
  }),
  route({
    method: 'post',
    path: '/posts/:id/withdraw',
    summary: 'Withdraw a post; what channels have of it stays there',
    params: postIdSchema,
    response: z.object({ id: z.string(), state: z.literal('withdrawn') }),
    async run({ params: { id } }) {
      if (!(await store.published(id))) throw unknownPost({});
      await store.change(id, { state: 'withdrawn', reported: false });
      return { id, state: 'withdrawn' as const };
    },
  }),
];
