import { z } from 'zod/v4';
import { OUTBOX_STATES } from '../../../chat/announcing/announcement.ts';
import { WAYS_OUT } from '../../../chat/announcing/delivery-report.ts';
import { route, type Route } from '../../../chat/serving/route.ts';
import { audienceSchema } from '../../../chat/input/schemas.ts';
import { EDITIONS } from '../../../language/edition.ts';
import type { Broadcast } from '../broadcast.ts';
import { endDoubt } from './doubt-acts.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { progressOf, type Progress } from './progress.ts';
import type { Reason } from './reasons.ts';
import { reportCsv } from './report-csv.ts';

/** How far an update has come, as the API says it. */
export const progressState = z.enum(['draft', 'waiting', 'sending', 'finished']);

const moment = z.string().nullable();
const reasons = z.array(
  z.object({ state: z.enum(OUTBOX_STATES), codes: z.array(z.string()), channels: z.int() }),
);
const reportShape = z.object({
  state: progressState,
  stopped: z.enum(['cancelled', 'recalled']).nullable(),
  audience: audienceSchema,
  reach: z
    .object({ channels: z.int(), organisations: z.int(), declined: z.int(), unreachable: z.int() })
    .describe('How far it reached when it was sent; before that, how far it would reach now.'),
  counts: z.object(Object.fromEntries(OUTBOX_STATES.map((one) => [one, z.int()]))),
  startedAt: moment,
  finishedAt: moment,
  reasons: reasons.describe('Why channels were not reached for certain.'),
  edited: z.int().describe('Messages that were edited after they were sent.'),
  toAmend: z.int().describe('Messages that are still to be edited or recalled.'),
  notAmended: reasons.describe('Why channels still have what was to be edited or recalled.'),
  resent: z.int().describe('Messages that were sent once more in doubt, and may have arrived twice.'),
  left: z.int().describe('Of the uncertain ones: those that somebody looked at and left at that.'),
  retriable: z
    .int()
    .describe(
      'Of the failed ones: those whose reason may have passed. `GET …/again` says how many would go.',
    ),
  coverage: z
    .array(
      z.object({
        organisation: z.string(),
        channels: z.int(),
        sent: z.int(),
        failed: z.int(),
        uncertain: z.int(),
        waiting: z.int(),
      }),
    )
    .describe('By organisation.'),
  buried: z
    .array(z.object({ kind: z.string(), reason: z.string(), at: z.string() }))
    .describe('Work that failed too often and was set aside for an operator.'),
  reactions: z
    .record(z.string(), z.int())
    .describe('How often each reaction stands under it, in all channels together; never whose.'),
});

const shownReasons = (found: readonly Reason[]): z.input<typeof reasons> =>
  found.map(({ state, codes, channels }) => ({ state, codes: [...codes], channels }));

function reported(broadcast: Broadcast, progress: Progress): z.input<typeof reportShape> {
  const { state, reach, counts, startedAt, finishedAt, reactions } = progress;
  const { edited, toAmend, resent, left, retriable } = progress;
  return {
    stopped: broadcast.state === 'cancelled' || broadcast.state === 'recalled' ? broadcast.state : null,
    audience: broadcast.audience as z.input<typeof audienceSchema>,
    ...{ state, reach, counts, startedAt, finishedAt, edited, toAmend, resent, left, retriable },
    reasons: shownReasons(progress.reasons),
    notAmended: shownReasons(progress.notAmended),
    coverage: progress.coverage.map((one) => ({ ...one })),
    buried: progress.buried.map((one) => ({ ...one })),
    reactions: { ...reactions },
  };
}

/** The HTTP API of what became of an update, and of ending doubts about it. */
export const reportRoutes = (parts: Parts): readonly Route[] => [
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
  route({
    method: 'get',
    path: '/broadcasts/:id/report.csv',
    summary: 'Show what became of an update channel by channel, as a file for spreadsheets.',
    params: aboutBroadcast,
    query: z.object({ edition: z.enum(EDITIONS).default('both') }),
    response: z.string(),
    produces: 'text/csv',
    run: async ({ params, query }) => reportCsv(parts, query.edition, await parts.records.get(params.id)),
  }),
  route({
    method: 'post',
    path: '/broadcasts/:id/uncertain',
    summary: 'Decide about messages of which nobody knows whether they arrived. Again: nothing changes.',
    params: aboutBroadcast,
    body: z.strictObject({
      way: z.enum(WAYS_OUT).describe('resend: once more; arrived: it did; leave: nothing is done.'),
      channel: z.string().min(1).max(200).default('all').describe('The id of a channel, or all.'),
    }),
    response: z.object({ id: z.string() }),
    async run({ params, body }) {
      await endDoubt(parts, params.id, null, body);
      return { id: params.id };
    },
  }),
];
