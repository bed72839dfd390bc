import { z } from 'zod/v4';
import { OUTBOX_STATES } from '../../chat/announcement.ts';
import { route, type Route } from '../../chat/route.ts';
import { audienceSchema } from '../../chat/schemas.ts';
import type { Broadcast } from './broadcast.ts';
import { aboutBroadcast } from './payload.ts';
import type { Parts } from './parts.ts';
import { progressOf, type Progress } from './progress.ts';
import { sendBroadcast } from './send-broadcast.ts';
import { cancelBroadcast, recallBroadcast } from './stop-broadcast.ts';

const state = z.enum(['draft', 'waiting', 'sending', 'finished']);
const moment = z.string().nullable();
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

const reported = (broadcast: Broadcast, progress: Progress): z.input<typeof reportShape> => ({
  state: progress.state,
  stopped: broadcast.state === 'cancelled' || broadcast.state === 'recalled' ? broadcast.state : null,
  audience: broadcast.audience as z.input<typeof audienceSchema>,
  ...{ reach: progress.reach, counts: progress.counts },
  ...{ startedAt: progress.startedAt, finishedAt: progress.finishedAt },
  reasons: progress.reasons.map(({ state: of, codes, channels }) => ({
    state: of,
    codes: [...codes],
    channels,
  })),
});

/** The HTTP API of sending, and of what comes after it. Nobody is noted as the sender: see `draft-routes.ts`. */
export function sentRoutes(parts: Parts): readonly Route[] {
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
        const broadcast = await parts.records.get(params.id);
        return reported(broadcast, await progressOf(parts, broadcast));
      },
    }),
  ];
}
