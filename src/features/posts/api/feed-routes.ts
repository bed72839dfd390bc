import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { line } from '../../../chat/input/schemas.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { feedsAway, unknownFeed } from '../errors.ts';
import { newFeed } from '../feeds/feed.ts';
import { POST_KINDS } from '../kinds/kinds.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { safeLink } from '../kinds/safe-link.ts';
import type { Parts } from '../parts.ts';

const feedView = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string().optional(),
  kind: z.enum(POST_KINDS),
  topics: z.array(z.string()),
  trusted: z.boolean(),
  state: z.enum(['active', 'broken']),
  lastCode: z.string().nullable(),
  readAt: z.string().nullable(),
  nextAt: z.string(),
  items: z.number(),
});

/** The API of feeds. */
export const feedRoutes = ({ feeds, clock, nudge, fetchWeb }: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/feeds',
    summary: 'List the feeds, and how reading them goes',
    response: z.object({ items: z.array(feedView) }),
    async run() {
      const items = (await feeds.all()).map(({ topics, name, ...feed }) => ({
        ...{ id: feed.id, url: feed.url, kind: feed.kind, trusted: feed.trusted, state: feed.state },
        ...{ lastCode: feed.lastCode, readAt: feed.readAt, nextAt: feed.nextAt, items: feed.items },
        topics: [...topics],
        ...(name !== undefined && { name }),
      }));
      return { items };
    },
  }),
  route({
    method: 'post',
    path: '/feeds',
    summary: 'Add a feed (RSS, Atom or JSON Feed); each item waits for a manager unless the feed is trusted',
    status: 201,
    body: z.strictObject({
      url: safeLink,
      name: line(100).optional(),
      kind: z.enum(POST_KINDS).default('news'),
      topics: z.array(z.enum(TOPICS)).min(1).max(50),
      trusted: z.boolean().default(false),
      language: z.enum(['cy', 'en']).optional(),
    }),
    response: z.object({ id: z.string() }),
    async run({ body: { name, language, ...body } }) {
      if (!fetchWeb) throw feedsAway({});
      const choice = { ...body, ...(name !== undefined && { name }), ...(language && { language }) };
      const { id } = await feeds.create(newFeed(choice, clock()));
      nudge();
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/feeds/:id/retry',
    summary: 'Read a feed again soon, also one that was given up',
    params: postIdSchema,
    response: z.object({ id: z.string() }),
    async run({ params: { id } }) {
      const nextAt = clock().toISOString();
      if (!(await feeds.change(id, (old) => ({ ...old, state: 'active', failures: 0, nextAt }))))
        throw unknownFeed({});
      nudge();
      return { id };
    },
  }),
  route({
    method: 'delete',
    path: '/feeds/:id',
    summary: 'Remove a feed; the posts that came from it stay',
    params: postIdSchema,
    response: z.object({ id: z.string() }),
    async run({ params: { id } }) {
      if (!(await feeds.find(id))) throw unknownFeed({});
      await feeds.remove(id);
      return { id };
    },
  }),
];
