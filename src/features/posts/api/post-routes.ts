import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { anyOf } from '../../../chat/input/schemas.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { newId } from '../../../lib/ids.ts';
import { unknownPost } from '../errors.ts';
import type { SignedPost } from '../cards/post-card.ts';
import { cursorSchema } from '../finding/cursor.ts';
import { openFacets } from '../finding/facets.ts';
import { pageOfPosts, signedPosts } from '../finding/list-posts.ts';
import { POST_KINDS } from '../kinds/kinds.ts';
import { draftFields, draftSchema, postIdSchema, postView, SECTOR_IDS } from '../kinds/post-schemas.ts';
import { draftOf } from '../kinds/draft.ts';
import { tidyDraft } from '../kinds/tidy-words.ts';
import { withAct } from '../moderation/trail.ts';
import { withdrawn } from '../moderation/withdraw-post.ts';
import type { Parts } from '../parts.ts';
import { isPublic, newPost, postPath, type Post } from '../post.ts';
import { reworded } from '../writing/edit-post.ts';
import { plainName } from '../shelf/entry.ts';
import type { Filter } from '../shelf/filter.ts';
import { parse } from '../../../chat/input/parse.ts';

const viewOf =
  (publicUrl: string) =>
  ({ post, organisation }: SignedPost): z.input<typeof postView> => {
    const { id, kind, title, summary, link, topics, at, state, sector, details, editedAt, machineSide } =
      post;
    return {
      ...{ id, kind, title, summary, topics: [...topics], publishedAt: at },
      state: state === 'archived' ? 'archived' : 'published',
      ...(link !== undefined && { link }),
      ...(sector !== undefined && { sector }),
      ...(details !== undefined && { details }),
      ...(editedAt !== undefined && { editedAt }),
      ...(machineSide !== undefined && { machineSide }),
      ...(post.translationWanted && { translationWanted: true }),
      ...(organisation && { organisation }),
      url: publicUrl + postPath('en', id),
    };
  };

const id = z.object({ id: z.string() });
const filters = z.object({
  topic: z.enum(TOPICS).optional(),
  kind: z.enum(POST_KINDS).optional(),
  sector: z.enum(SECTOR_IDS).optional(),
  technology: z.string().max(60).transform(plainName).optional(),
  organisation: z.string().max(120).optional().describe('Its name, in Welsh or in English'),
  archived: z.enum(['yes', 'no']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

type Asked = z.output<typeof filters>;
/** The API of posts. What comes through it has no author: whoever holds the key speaks for the community. */
export function postRoutes(parts: Parts): readonly Route[] {
  const { store, clock, nudge, publicUrl } = parts;
  const view = viewOf(publicUrl);
  const facets = openFacets(parts);
  const filterIn = async (asked: Asked): Promise<Filter> => {
    const { topic, kind, sector, technology, organisation, archived } = asked;
    const plain = { topic, kind, sector, technology, archived: archived === 'yes' };
    if (organisation === undefined) return plain;
    const { cy, en } = (await facets()).organisations;
    return { ...plain, organisation: en.get(organisation) ?? cy.get(organisation) ?? organisation };
  };
  const publicPost = async (postId: string): Promise<Post> => {
    const post = await store.find(postId);
    if (!post || !isPublic(post)) throw unknownPost({});
    return post;
  };
  const moved = (path: string, summary: string, act: 'archived' | 'restored') =>
    route({
      method: 'post',
      ...{ path, summary },
      params: postIdSchema,
      response: z.object({ id: z.string(), state: z.enum(['archived', 'published']) }),
      async run({ params }) {
        await publicPost(params.id);
        const state = act === 'archived' ? ('archived' as const) : ('published' as const);
        await store.change(params.id, (old) =>
          isPublic(old) && old.state !== state ? withAct({ ...old, state }, act, null, clock()) : undefined,
        );
        return { id: params.id, state };
      },
    });

  return [
    route({
      method: 'post',
      path: '/posts',
      summary: 'Publish a post; it goes to the channels that follow its topics',
      status: 201,
      body: draftSchema,
      response: id,
      async run({ body }) {
        const now = clock();
        const post = newPost(newId(), tidyDraft(draftOf(body)), undefined, now);
        await store.create(withAct(post, 'published', null, now));
        nudge();
        return { id: post.id };
      },
    }),
    route({
      method: 'get',
      path: '/posts',
      summary: 'List the posts, the latest first',
      query: filters.extend({ after: cursorSchema.optional() }),
      response: z.object({ items: z.array(postView), next: z.string().optional() }),
      async run({ query: { after, ...asked } }) {
        const { posts, next } = await pageOfPosts(parts, await filterIn(asked), asked.limit, after);
        const items = posts.map(view);
        return next === undefined ? { items } : { items, next };
      },
    }),
    route({
      method: 'get',
      path: '/posts/search',
      summary: 'Find posts by words, in both languages, best first',
      query: filters.extend({ q: z.string().min(1).max(200) }),
      response: z.object({
        items: z.array(postView),
        isPartial: z.boolean().describe('Right after a start not every post can be found yet'),
      }),
      async run({ query: { q, ...asked } }) {
        await parts.shelf.current();
        const { ids, isPartial } = await parts.finder.find(
          ['cy', 'en'],
          q,
          await filterIn(asked),
          asked.limit,
        );
        return { items: (await signedPosts(parts, ids)).map(view), isPartial };
      },
    }),
    route({
      method: 'get',
      path: '/posts/:id',
      summary: 'Read a post',
      params: postIdSchema,
      response: postView,
      run: async ({ params }) => view(await parts.sign(await publicPost(params.id))),
    }),
    route({
      method: 'get',
      path: '/posts/:id/similar',
      summary: 'List posts that are about the same',
      params: postIdSchema,
      response: z.object({ items: z.array(postView) }),
      async run({ params }) {
        const post = await publicPost(params.id);
        await parts.shelf.current();
        return { items: (await signedPosts(parts, await parts.finder.like(post, {}, 10))).map(view) };
      },
    }),
    route({
      method: 'patch',
      path: '/posts/:id',
      summary: 'Change the words of a post; cards that were posted follow',
      params: postIdSchema,
      body: anyOf(draftFields),
      response: id,
      async run({ params, body }) {
        await publicPost(params.id);
        await store.reword(params.id, (old) => {
          const words = parse(draftSchema, { ...draftOf(old), ...body });
          return reworded(old, words, null, clock());
        });
        nudge();
        return { id: params.id };
      },
    }),
    route({
      method: 'post',
      path: '/posts/:id/withdraw',
      summary: 'Withdraw a post; cards that show it say so',
      params: postIdSchema,
      response: z.object({ id: z.string(), state: z.literal('withdrawn') }),
      async run({ params }) {
        const post = await store.find(params.id);
        if (!post || post.state === 'withdrawn') throw unknownPost({});
        await store.change(params.id, (old) => withdrawn(old, null, clock()));
        nudge();
        return { id: params.id, state: 'withdrawn' as const };
      },
    }),
    moved('/posts/:id/archive', 'Take a post out of lists and digests; its page stays', 'archived'),
    moved('/posts/:id/restore', 'List an archived post again', 'restored'),
  ];
}
