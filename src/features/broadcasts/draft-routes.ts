import { z } from 'zod/v4';
import { route, type Route } from '../../chat/route.ts';
import { audienceSchema, bilingual, line, link, prose } from '../../chat/schemas.ts';
import { newId } from '../../lib/ids.ts';
import { BODY_LIMIT, TITLE_LIMIT, type Broadcast, type BroadcastContent } from './broadcast.ts';
import type { Parts } from './parts.ts';
import { saveDraft } from './save-draft.ts';

const draftBody = z.strictObject({
  title: bilingual(line(TITLE_LIMIT)),
  body: bilingual(prose(BODY_LIMIT)).describe('Light Markdown: bold, italic, lists and https links.'),
  link: z
    .union([link, bilingual(link)])
    .optional()
    .describe('Where to read more: one page for both languages, or one for each.'),
  important: z.boolean().default(false),
  audience: audienceSchema,
});

const text = bilingual(z.string());
const moment = z.string().nullable();
const broadcastShape = z.object({
  id: z.string(),
  title: text,
  body: text,
  link: text.optional(),
  important: z.boolean(),
  audience: audienceSchema,
  state: z.enum(['draft', 'sending', 'cancelled', 'recalled']),
  createdAt: z.string(),
  createdBy: moment.describe('Tenant and object id of the manager who wrote it; null for the API.'),
  sentAt: moment,
  sentBy: moment.describe('Tenant and object id of the manager who sent it; null for the API.'),
  stoppedAt: moment.describe('When it was cancelled or recalled.'),
});

const contentFrom = ({ link: address, ...body }: z.output<typeof draftBody>): BroadcastContent => ({
  ...body,
  ...(address !== undefined && {
    link: typeof address === 'string' ? { cy: address, en: address } : address,
  }),
});

const shown = (broadcast: Broadcast): z.input<typeof broadcastShape> => {
  const { id, title, body, link: address, important, audience } = broadcast;
  const { createdAt, createdBy, sentAt, sentBy, stoppedAt } = broadcast;
  return {
    ...{
      id,
      title,
      body,
      important,
      audience: audience as z.input<typeof audienceSchema>,
      state: broadcast.state,
    },
    ...{ createdAt, createdBy, sentAt, sentBy, stoppedAt },
    ...(address && { link: address }),
  };
};

/** The HTTP API of writing. Whoever holds the key speaks for the community, so nobody is noted as the author. */
export function draftRoutes(parts: Parts): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/broadcasts',
      summary: 'Write an update as a draft. Nothing is sent before `send`.',
      status: 201,
      body: draftBody,
      response: z.object({ id: z.string() }),
      async run({ body }) {
        const id = newId();
        await saveDraft(parts, id, contentFrom(body), null);
        return { id };
      },
    }),
    route({
      method: 'get',
      path: '/broadcasts',
      summary: 'List the updates, the latest first.',
      query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
      response: z.object({ items: z.array(broadcastShape) }),
      run: async ({ query }) => ({ items: (await parts.records.latest(query.limit)).map(shown) }),
    }),
  ];
}
