import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { planSchema } from '../circles/plan-schema.ts';
import { dryRun } from '../circles/dry-run.ts';
import type { Parts } from '../parts.ts';

const name = bilingual(z.string());
const circleView = z.object({
  id: z.string(),
  name,
  topics: z.array(z.string()),
  into: z.array(z.string()),
  since: z.string(),
});

/** The API of circles: dividing and merging a community, and what that would do. */
export const circleRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/circles',
    summary: 'List the circles, also those that were divided or merged',
    response: z.object({ items: z.array(circleView) }),
    async run() {
      const items = (await parts.circles.all()).map((one) => ({
        ...one,
        topics: [...one.topics],
        into: [...one.into],
      }));
      return { items };
    },
  }),
  route({
    method: 'post',
    path: '/circles/dry-run',
    summary: 'Say what a division or a merger would do; nothing is changed',
    body: planSchema,
    response: z.object({
      into: z.array(
        z.object({
          name,
          topics: z.array(z.string()),
          channels: z.number(),
          people: z.number(),
          posts: z.number(),
        }),
      ),
      sharedChannels: z.number(),
      sharedPosts: z.number(),
    }),
    async run({ body }) {
      const dry = await dryRun(parts, body);
      return { ...dry, into: dry.into.map((one) => ({ ...one, topics: [...one.topics] })) };
    },
  }),
  route({
    method: 'post',
    path: '/circles',
    summary: 'Divide a circle, or the community, into several; or merge several into one',
    body: planSchema,
    response: z.object({ items: z.array(circleView) }),
    async run({ body }) {
      const items = (await parts.circles.carryOut(body)).map((one) => ({
        ...one,
        topics: [...one.topics],
        into: [...one.into],
      }));
      return { items };
    },
  }),
];
