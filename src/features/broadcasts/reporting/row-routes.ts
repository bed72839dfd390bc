import { z } from 'zod/v4';
import { OUTBOX_STATES } from '../../../chat/announcing/announcement.ts';
import type { ReportRow } from '../../../chat/announcing/delivery-report.ts';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { EDITIONS } from '../../../language/edition.ts';
import { announcementIdOf } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { channelNames, type Named } from './channel-names.ts';

const text = bilingual(z.string()).nullable().describe('Null where the channel is gone.');
const moment = z.string().nullable();
const row = z.object({
  channelId: z.string(),
  channel: text,
  organisationId: z.string(),
  organisation: text,
  state: z.enum(OUTBOX_STATES),
  reason: z.string().nullable().describe('Why it has not arrived for certain, or what holds it up: a code.'),
  attempts: z.int(),
  edition: z.enum(EDITIONS).nullable().describe('In which language or languages it was sent.'),
  lastAttemptAt: moment,
  finishedAt: moment,
  editedAt: moment,
  notAmended: moment.describe('Why it still has what was to be edited or recalled: a code.'),
  mayHaveArrivedTwice: z.boolean(),
});

function shown(of: ReportRow, named: Named | undefined): z.input<typeof row> {
  const { channelId, organisation, state, reason, attempts, edition } = of;
  const { lastAttemptAt, finishedAt, editedAt, notAmended, mayHaveArrivedTwice } = of;
  return {
    ...{ channelId, channel: named?.name ?? null },
    ...{ organisationId: organisation, organisation: named?.organisationName ?? null },
    ...{ state, reason, attempts, edition },
    ...{ lastAttemptAt, finishedAt, editedAt, notAmended, mayHaveArrivedTwice },
  };
}

/** The report of the HTTP API channel by channel. */
export const rowRoutes = (parts: Pick<Parts, 'records' | 'delivery' | 'channels'>): readonly Route[] => [
  route({
    method: 'get',
    path: '/broadcasts/:id/report/rows',
    summary: 'Show what became of an update channel by channel, with the reason.',
    params: aboutBroadcast,
    query: z.object({
      state: z.enum(OUTBOX_STATES).optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    response: z.object({
      rows: z.array(row),
      next: z.int().nullable().describe('There are more rows: give this as `offset`.'),
    }),
    async run({ params, query: { state, offset, limit } }) {
      const { id } = await parts.records.get(params.id);
      const found: ReportRow[] = [];
      let matching = 0;
      for await (const each of parts.delivery.rows(announcementIdOf(id))) {
        if (state !== undefined && each.state !== state) continue;
        matching += 1;
        if (matching > offset + limit) break;
        if (matching > offset) found.push(each);
      }
      const names = await channelNames(parts);
      return {
        rows: found.map((each) => shown(each, names.get(each.channelId))),
        next: matching > offset + limit ? offset + limit : null,
      };
    },
  }),
];
