import { without } from '../../../lib/without.ts';
import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { prose } from '../../../chat/input/schemas.ts';
import { postNotInReview, unknownPost } from '../errors.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { REVIEW_REASONS } from '../moderation/reasons.ts';
import { ACTS, withAct } from '../moderation/trail.ts';
import { NOTE_LIMIT } from '../moderation/review-queue.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';

const words = z.object({ cy: z.string().optional(), en: z.string().optional() });
const state = z.object({ id: z.string(), state: z.enum(['published', 'returned']) });

/** The API of moderation. The key counts as one person: it decides about nothing that it wrote itself. */
export function moderationRoutes({ store, shelf, clock, nudge }: Parts): readonly Route[] {
  const inReview = async (id: string): Promise<Post> => {
    const post = await store.find(id);
    if (!post || post.state === 'withdrawn') throw unknownPost({});
    if (post.state !== 'review') throw postNotInReview({});
    return post;
  };
  return [
    route({
      method: 'get',
      path: '/posts/review',
      summary: 'List the posts that wait for a second pair of eyes, and those that were reported',
      response: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            title: words,
            reasons: z.array(z.enum(REVIEW_REASONS)),
            reported: z.boolean(),
          }),
        ),
      }),
      async run() {
        const waiting = (await shelf.current())
          .latest()
          .filter((entry) => entry.state === 'review' || (entry.isReported && entry.state === 'published'));
        const posts = await Promise.all(waiting.slice(0, 200).map(({ id }) => store.find(id)));
        const items = posts.flatMap((post) =>
          post
            ? [
                {
                  id: post.id,
                  title: post.title,
                  reasons: [...(post.reasons ?? [])],
                  reported: post.reported,
                },
              ]
            : [],
        );
        return { items };
      },
    }),
    route({
      method: 'post',
      path: '/posts/:id/approve',
      summary: 'Publish a post that waits',
      params: postIdSchema,
      response: state,
      async run({ params }) {
        await inReview(params.id);
        const now = clock();
        await store.change(params.id, (old) =>
          old.state === 'review'
            ? withAct(
                { ...without(old, 'reasons'), state: 'published', at: now.toISOString() },
                'approved',
                null,
                now,
              )
            : undefined,
        );
        nudge();
        return { id: params.id, state: 'published' as const };
      },
    }),
    route({
      method: 'post',
      path: '/posts/:id/return',
      summary: 'Give a post that waits back to its author, with a reason',
      params: postIdSchema,
      body: z.strictObject({ note: prose(NOTE_LIMIT) }),
      response: state,
      async run({ params, body }) {
        await inReview(params.id);
        await store.change(params.id, (old) =>
          old.state === 'review'
            ? withAct({ ...old, state: 'returned', note: body.note }, 'returned', null, clock())
            : undefined,
        );
        return { id: params.id, state: 'returned' as const };
      },
    }),
    route({
      method: 'get',
      path: '/posts/:id/history',
      summary: 'List what happened to a post, and the words that it had before',
      params: postIdSchema,
      response: z.object({
        acts: z.array(z.object({ act: z.enum(ACTS), at: z.string(), by: z.string().nullable() })),
        versions: z.array(z.object({ until: z.string(), title: words, summary: words })),
      }),
      async run({ params }) {
        const post = await store.find(params.id);
        if (!post) throw unknownPost({});
        const versions = await store.versions(post.id);
        return {
          acts: (post.trail ?? []).map((entry) => ({ ...entry })),
          versions: versions.map(({ until, words: { title, summary } }) => ({ until, title, summary })),
        };
      },
    }),
  ];
}
