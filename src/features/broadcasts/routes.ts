import { z } from 'zod/v4';
import { OUTBOX_STATES } from '../../chat/announcement.ts';
import { route, type Route } from '../../chat/route.ts';
import { audienceSchema, bilingual, line, link, prose } from '../../chat/schemas.ts';
import { newId } from '../../lib/ids.ts';
import { BODY_LIMIT, TITLE_LIMIT, type Broadcast, type BroadcastContent } from './broadcast.ts';
import { aboutBroadcast } from './payload.ts';
import type { Parts } from './parts.ts';
import { progressOf, type Progress } from './progress.ts';
import { saveDraft } from './save-draft.ts';
import { sendBroadcast } from './send-broadcast.ts';
import { cancelBroadcast, recallBroadcast } from './stop-broadcast.ts';

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
const state = z.enum(['draft', 'waiting', 'sending', 'finished']);
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
const reportShape = z.object({
  state,
  stopped: z.enum(['cancelled', 'recalled']).nullable(),
  audience: audienceSchema,
  reach: z
    .object({ channels: z.int(), organisations: z.int(), declined: z.int(), unreachable: z.int() })
    .describe('How far it reached when it was sent; before that, how far it would reach now.'),
  counts: z.object(Object.fromEntries(OUTBOX_STATES.map((one) => [one, z.int()]))),
  startedAt: moment,
  finishedAt: moment,
  reasons: z
    .array(z.object({ state: z.enum(OUTBOX_STATES), codes: z.array(z.string()), channels: z.int() }))
    .describe('Why channels were not reached for certain.'),
});
const stateShape = z.object({ id: z.string(), state });

type AudienceOut = z.input<typeof audienceSchema>;

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
    ...{ id, title, body, important, audience: audience as AudienceOut, state: broadcast.state },
    ...{ createdAt, createdBy, sentAt, sentBy, stoppedAt },
    ...(address && { link: address }),
  };
};

const reported = (broadcast: Broadcast, progress: Progress): z.input<typeof reportShape> => ({
  state: progress.state,
  stopped: broadcast.state === 'cancelled' || broadcast.state === 'recalled' ? broadcast.state : null,
  audience: broadcast.audience as AudienceOut,
  ...{ reach: progress.reach, counts: progress.counts },
  ...{ startedAt: progress.startedAt, finishedAt: progress.finishedAt },
  reasons: progress.reasons.map(({ state: of, codes, channels }) => ({
    state: of,
    codes: [...codes],
    channels,
  })),
});

/** The HTTP API of updates. Whoever holds the key speaks for the community, so nobody is noted as the author. */
export function routes(parts: Parts): readonly Route[] {
  const { records } = parts;
  const stateOf = async (broadcast: Broadcast) => ({
    id: broadcast.id,
    state: (await progressOf(parts, broadcast)).state,
  });
  const act = (path: string, summary: string, run: (id: string) => Promise<Broadcast>): Route =>
    route({
      ...{ method: 'post', path: `/broadcasts/:id/${path}`, summary },
      ...{ params: aboutBroadcast, response: stateShape },
      run: async ({ params }) => stateOf(await run(params.id)),
    });
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
      run: async ({ query }) => ({ items: (await records.latest(query.limit)).map(shown) }),
    }),
    act('send', 'Send an update to its audience. Again: nothing is sent twice.', (id) =>
      sendBroadcast(parts, id, null),
    ),
    act('cancel', 'Stop what is not sent yet. Again, or when all is sent: nothing changes.', (id) =>
      cancelBroadcast(parts, id),
    ),
    act('recall', 'Stop what is not sent yet and take back what is. Again: nothing changes.', (id) =>
      recallBroadcast(parts, id),
    ),
    route({
      method: 'get',
      path: '/broadcasts/:id/report',
      summary: 'Show what became of an update, by the number of channels.',
      params: aboutBroadcast,
      response: reportShape,
      async run({ params }) {
        const broadcast = await records.get(params.id);
        return reported(broadcast, await progressOf(parts, broadcast));
      },
    }),
  ];
}
