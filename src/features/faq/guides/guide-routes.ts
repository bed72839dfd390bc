import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { anyOf, link } from '../../../chat/input/schemas.ts';
import { FILE_LIMIT } from '../reading/faults.ts';
import type { Desk } from './desk.ts';
import {
  draftSchema,
  draftShown,
  fileSchema,
  guideParams,
  historySchema,
  historyShown,
  publishSchema,
  wordingsSchema,
} from './guide-schemas.ts';

const draftParams = z.object({ id: z.string().regex(/^[\w-]{22}$/) });
const done = z.object({ done: z.literal(true) });

/** base64 takes four signs for three bytes; the rest is for the name and the frame. */
const BODY_LIMIT = Math.ceil((FILE_LIMIT * 4) / 3) + 4096;

/** The HTTP API of guides that are brought: a file becomes a draft, a draft a guide. */
export const guideRoutes = (desk: Desk): readonly Route[] => [
  route({
    method: 'post',
    path: '/guides',
    summary: 'Bring a file that is to become a guide. It is read and kept as a draft; nobody sees it yet.',
    status: 201,
    body: fileSchema,
    bodyLimit: BODY_LIMIT,
    response: draftSchema,
    async run({ body: { name, content } }) {
      const { text, placing } = await desk.bring({ name, bytes: Buffer.from(content, 'base64') });
      return draftShown(text, placing);
    },
  }),
  route({
    method: 'post',
    path: '/guides/pages',
    summary:
      'Bring a page of the web that is to become a guide, from a host that GUIDE_HOSTS names. It is kept as a draft. Once published it is read again every day.',
    status: 201,
    body: z.strictObject({ url: link }),
    response: draftSchema,
    async run({ body: { url } }) {
      const { text, placing } = await desk.bringAddress(url);
      return draftShown(text, placing);
    },
  }),
  route({
    method: 'get',
    path: '/guides/drafts/:id',
    summary: 'See how a file was read, and what it would be published with.',
    params: draftParams,
    response: draftSchema,
    async run({ params: { id } }) {
      const { text, placing } = await desk.draft(id);
      return draftShown(text, placing);
    },
  }),
  route({
    method: 'post',
    path: '/guides/drafts/:id/publish',
    summary:
      'Publish a draft, as a new guide or as the next version of the guide with its slug and language. What is left out is as proposed.',
    params: draftParams,
    body: publishSchema,
    response: historySchema,
    run: async ({ params: { id }, body }) => historyShown(await desk.publish(id, body, 'api')),
  }),
  route({
    method: 'delete',
    path: '/guides/drafts/:id',
    summary: 'Discard a draft.',
    params: draftParams,
    response: done,
    async run({ params: { id } }) {
      await desk.discard(id);
      return { done: true } as const;
    },
  }),
  route({
    method: 'get',
    path: '/guides/:language/:slug/history',
    summary: 'See every version of a guide that was brought.',
    params: guideParams,
    response: historySchema,
    run: async ({ params: { language, slug } }) => historyShown(await desk.history(language, slug)),
  }),
  route({
    method: 'get',
    path: '/guides/:language/:slug/questions',
    summary: 'See how people ask for the sections of a guide that was brought, and what its owner answers.',
    params: guideParams,
    response: wordingsSchema,
    run: async ({ params: { language, slug } }) => wordingsSchema.parse(await desk.wordings(language, slug)),
  }),
  route({
    method: 'patch',
    path: '/guides/:language/:slug/questions',
    summary:
      'Say how people ask for the sections of a guide that was brought, and what its owner answers, as its next version. What is left out stays as it is.',
    params: guideParams,
    body: anyOf(wordingsSchema),
    response: historySchema,
    run: async ({ params: { language, slug }, body }) =>
      historyShown(await desk.word(language, slug, body, 'api')),
  }),
  route({
    method: 'post',
    path: '/guides/:language/:slug/restore',
    summary: 'Publish an earlier version of a guide again. What stood in between stays in its history.',
    params: guideParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: historySchema,
    run: async ({ params: { language, slug }, body: { version } }) =>
      historyShown(await desk.restore(language, slug, version, 'api')),
  }),
  route({
    method: 'delete',
    path: '/guides/:language/:slug',
    summary: 'Take a guide that was brought off the shelf. Any version of it can be restored.',
    params: guideParams,
    response: done,
    async run({ params: { language, slug } }) {
      await desk.remove(language, slug);
      return { done: true } as const;
    },
  }),
];
