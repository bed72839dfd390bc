import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { EDITIONS } from '../../../language/edition.ts';
import { DRY_OUTCOMES, dryRun, type DryRow } from './dry-run.ts';
import { openDrySummary } from './dry-summary.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';

const text = bilingual(z.string());
const row = z.object({
  channelId: z.string(),
  channel: text,
  organisationId: z.string(),
  organisation: text,
  outcome: z.enum(DRY_OUTCOMES),
  edition: z.enum(EDITIONS),
  wording: z
    .int()
    .nullable()
    .describe('Which wording of its own it would get, from 0; null is the general one.'),
  wait: z
    .object({ code: z.enum(['paused', 'quiet_hours', 'weekly_cap']), until: z.string() })
    .nullable()
    .describe('Why it would come later, and when at the earliest.'),
});
const response = z.object({
  outcomes: z.record(z.enum(DRY_OUTCOMES), z.int()),
  editions: z.record(z.enum(EDITIONS), z.int()),
  wordings: z.array(z.int()).describe('Channels by wording: the general one first.'),
  organisations: z.array(z.object({ id: z.string(), name: text, channels: z.int() })),
  rows: z.array(row),
  next: z.int().nullable().describe('There are more rows: give this as `offset`.'),
});

/** The dry run of the HTTP API. */
export const dryRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'post',
    path: '/broadcasts/:id/dry-run',
    summary: 'Say who would get an update, in which language, and who would not. Sends nothing.',
    params: aboutBroadcast,
    query: z.object({
      outcome: z.enum(DRY_OUTCOMES).optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(0).max(1000).default(100),
    }),
    response,
    async run({ params, query: { outcome, offset, limit } }) {
      const broadcast = await parts.records.get(params.id);
      const counts = openDrySummary(broadcast.wordings.length);
      const rows: DryRow[] = [];
      let matching = 0;
      for await (const each of dryRun(parts, broadcast)) {
        counts.count(each);
        if (outcome !== undefined && each.outcome !== outcome) continue;
        if (matching >= offset && rows.length < limit) rows.push(each);
        matching += 1;
      }
      const { outcomes, editions, wordings, organisations } = counts.summary();
      return {
        ...{ outcomes, editions, wordings: [...wordings], organisations: [...organisations], rows },
        next: matching > offset + limit ? offset + limit : null,
      };
    },
  }),
];
