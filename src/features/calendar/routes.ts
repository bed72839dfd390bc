import { z } from 'zod/v4';
import { KINDS } from '../../chat/announcing/audience.ts';
import { route, type Route } from '../../chat/serving/route.ts';
import { SCHEDULED, type Scheduled } from '../../chat/announcing/scheduled.ts';
import { audienceSchema, bilingual } from '../../chat/input/schemas.ts';
import { localDay } from '../../language/dates.ts';
import { daysAfter, daysBetween } from './days.ts';
import { overlapsOf } from './overlaps.ts';
import type { Parts } from './parts.ts';

const MOST_DAYS = 92;

const day = z.iso.date().describe('A day in Europe/London.');
const entryShape = z.object({
  id: z.string(),
  at: z.string(),
  until: z.string().optional().describe('When it ends, for what takes a while.'),
  what: z.enum(SCHEDULED),
  title: bilingual(z.string()),
  kind: z
    .enum(KINDS)
    .nullable()
    .describe('What kind of message channels get then; null where they get none.'),
  audience: audienceSchema.nullable(),
  awaitsApproval: z.boolean(),
});
const pair = z.array(z.string()).length(2);
const dayShape = z.object({
  day: z.string(),
  entries: z.array(entryShape),
  overload: z
    .object({ channels: z.int(), worst: z.int(), limit: z.int() })
    .nullable()
    .describe(
      'How many channels would get more than the limit on that day, and how many messages the worst.',
    ),
  overlaps: z.array(pair).describe('Entries that take place at the same time, two by two: their ids.'),
});

const shown = ({ tells, ...entry }: Scheduled): z.input<typeof entryShape> => ({
  ...entry,
  kind: tells?.kind ?? null,
  audience: (tells?.audience ?? null) as z.input<typeof audienceSchema> | null,
});

/** The HTTP API of the calendar. */
export const routes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/calendar',
    summary:
      'Show everything that is scheduled, by day, what overlaps, and where channels would get too much.',
    query: z.object({
      from: day.optional().describe('The first day; today unless told. What is past is left out.'),
      to: day.optional().describe(`The last day; 30 days later unless told, ${MOST_DAYS} at most.`),
    }),
    response: z.object({ items: z.array(dayShape) }),
    async run({ query }) {
      const from = query.from ?? localDay(parts.clock());
      const last = [query.to ?? daysAfter(from, 30), daysAfter(from, MOST_DAYS)].sort()[0] ?? from;
      const days = await daysBetween(parts, from, daysAfter(last, 1));
      return {
        items: days.map(({ day: of, entries, overload }) => ({
          day: of,
          entries: entries.map(shown),
          overload: overload ?? null,
          overlaps: overlapsOf(entries).map((both) => both.map(({ id }) => id)),
        })),
      };
    },
  }),
];
