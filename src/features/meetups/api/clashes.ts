import { z } from 'zod/v4';
import { SCHEDULED } from '../../../chat/announcing/scheduled.ts';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { MOST_MINUTES } from '../meetup/meetup.ts';
import { meetupId } from '../meetup/payload.ts';
import { requireStart } from '../meetup/start-time.ts';
import type { Parts } from '../parts.ts';
import { clashesOf } from '../planning/clashes.ts';
import { HOUR } from './plan-of.ts';
import { localTime, zone } from './schemas.ts';

const clashShape = z.object({
  kind: z
    .enum(['overlaps', 'sameDay', 'update'])
    .describe('Another meetup at the same time; another one on the same day; an update on the same day.'),
  id: z.string().describe('As in the calendar.'),
  what: z.enum(SCHEDULED),
  title: bilingual(z.string()),
  at: z.string(),
  until: z.string().optional().describe('When it ends, for what takes a while.'),
});

/** Warnings beside an answer. What was asked for is done all the same: a manager who sees them may go on, too. */
export const clashesShape = z
  .array(clashShape)
  .describe('What else is in the calendar then, the worst first and five at most. Nothing is held up by it.');

/** The warnings for these times, as a manager sees them in a preview. `except` are the meetups that are planned or moved. */
export const clashesAt = async (
  parts: Pick<Parts, 'scheduled'>,
  times: Parameters<typeof clashesOf>[1],
  except?: readonly string[],
): Promise<z.input<typeof clashesShape>> =>
  (await clashesOf(parts, times, except)).map(({ kind, entry: { id, what, title, at, until } }) => ({
    ...{ kind, id, what, title, at },
    ...(until !== undefined && { until }),
  }));

/** For whoever wants to know before anything is planned. */
export const clashRoute = (parts: Parts): Route =>
  route({
    method: 'get',
    path: '/meetup-clashes',
    summary: 'Show what else is in the calendar at a time, before a meetup is planned or moved there.',
    query: z.object({
      start: localTime,
      minutes: z.coerce.number().int().min(1).max(MOST_MINUTES).default(HOUR),
      zone: zone.optional(),
      except: meetupId.optional().describe('The meetup that would be moved.'),
    }),
    response: z.object({ clashes: clashesShape }),
    async run({ query: { start: local, minutes, zone: where, except } }) {
      const start = requireStart(local, parts.clock(), where);
      return { clashes: await clashesAt(parts, [{ start, minutes }], except === undefined ? [] : [except]) };
    },
  });
