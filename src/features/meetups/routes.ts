import { z } from 'zod/v4';
import { audienceSchema, bilingual, line, link, prose } from '../../chat/schemas.ts';
import { route, type Route } from '../../chat/route.ts';
import { TOPICS } from '../../chat/topics.ts';
import { instantToLocal } from '../../language/dates.ts';
import { newId } from '../../lib/ids.ts';
import { meetupPath } from './addresses.ts';
import { cancelMeetup } from './cancel-meetup.ts';
import {
  DESCRIPTION_LIMIT,
  LEAST_MINUTES,
  MOST_MINUTES,
  PLACE_LIMIT,
  TITLE_LIMIT,
  type Meetup,
  type MeetupPlan,
} from './meetup.ts';
import type { Parts } from './parts.ts';
import { meetupId } from './payload.ts';
import { planMeetup } from './plan-meetup.ts';
import { requireStart } from './start-time.ts';

const topics = z.array(z.enum(TOPICS)).min(1).max(TOPICS.length);

const planBody = z.strictObject({
  title: bilingual(line(TITLE_LIMIT)),
  description: bilingual(prose(DESCRIPTION_LIMIT)),
  start: z.string().max(40).describe('Local time in Europe/London, as in 2026-12-01T14:00.'),
  minutes: z.int().min(LEAST_MINUTES).max(MOST_MINUTES),
  place: bilingual(line(PLACE_LIMIT)).optional(),
  link: link.optional(),
  topics,
  audience: audienceSchema.optional().describe('The channels that follow the topics, unless told.'),
});

const text = bilingual(z.string());
const meetupShape = z.object({
  id: z.string(),
  title: text,
  description: text,
  start: z.string().describe('Local time in Europe/London, as in 2026-12-01T14:00.'),
  startsAt: z.iso.datetime().describe('The same moment in UTC.'),
  minutes: z.int(),
  place: text.optional(),
  link: z.string().optional(),
  topics: z.array(z.string()),
  audience: audienceSchema,
  state: z.enum(['planned', 'cancelled']),
  pages: text.describe('Where browsers see it.'),
});
const counts = z.object({ yes: z.int(), maybe: z.int(), no: z.int() });
const byId = z.object({ id: meetupId });

type MeetupOut = z.input<typeof meetupShape>;

const shown = (meetup: Meetup, publicUrl: string): MeetupOut => ({
  id: meetup.id,
  title: meetup.title,
  description: meetup.description,
  start: instantToLocal(meetup.start),
  startsAt: meetup.start,
  minutes: meetup.minutes,
  ...(meetup.place && { place: meetup.place }),
  ...(meetup.link !== undefined && { link: meetup.link }),
  topics: [...meetup.topics],
  audience: meetup.audience as MeetupOut['audience'],
  state: meetup.state,
  pages: { cy: publicUrl + meetupPath('cy', meetup.id), en: publicUrl + meetupPath('en', meetup.id) },
});

const planOf = (
  { place, link: address, audience, ...body }: z.output<typeof planBody>,
  now: Date,
): MeetupPlan => ({
  ...body,
  start: requireStart(body.start, now),
  ...(place && { place }),
  ...(address !== undefined && { link: address }),
  audience: audience ?? { topics: body.topics },
});

/** The HTTP API of meetups. */
export function routes(parts: Parts): readonly Route[] {
  const { meetups, rsvps, clock, publicUrl } = parts;
  return [
    route({
      method: 'post',
      path: '/meetups',
      summary: 'Plan a meetup and announce it to the channels of its audience.',
      status: 201,
      body: planBody,
      response: z.object({ id: z.string() }),
      async run({ body }) {
        const id = newId();
        await planMeetup(parts, id, planOf(body, clock()));
        return { id };
      },
    }),
    route({
      method: 'get',
      path: '/meetups',
      summary: 'List the meetups that are not over, the soonest first, cancelled ones too.',
      response: z.object({ items: z.array(meetupShape) }),
      run: async () => ({
        items: (await meetups.upcoming(clock())).map((meetup) => shown(meetup, publicUrl)),
      }),
    }),
    route({
      method: 'get',
      path: '/meetups/:id',
      summary: 'Show a meetup with the counts of its replies. 30 days after it the replies are erased.',
      params: byId,
      response: meetupShape.extend({ rsvps: counts }),
      async run({ params: { id } }) {
        const meetup = await meetups.get(id);
        return { ...shown(meetup, publicUrl), rsvps: await rsvps.count(id) };
      },
    }),
    route({
      method: 'post',
      path: '/meetups/:id/cancel',
      summary: 'Cancel a meetup that has not started, and tell its channels. Again: nothing changes.',
      params: byId,
      response: meetupShape,
      run: async ({ params: { id } }) => shown(await cancelMeetup(parts, id), publicUrl),
    }),
  ];
}
