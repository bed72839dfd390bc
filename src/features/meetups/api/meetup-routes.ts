import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { newId } from '../../../lib/ids.ts';
import { countsOf, isComing, type Counts } from '../joining/reply.ts';
import { whereMissing } from '../errors.ts';
import { hasWhere, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { cancelMeetup } from '../managing/cancel-meetup.ts';
import { changeMeetup } from '../managing/change-meetup.ts';
import { planMeetup } from '../planning/plan-meetup.ts';
import { requireStart } from '../meetup/start-time.ts';
import { changesOfBody, planOf } from './plan-of.ts';
import { clashesAt, clashesShape, clashRoute } from './clashes.ts';
import { byId, changeBody, localTime, planBody, zone } from './schemas.ts';
import { meetupShape, shown } from './shown.ts';

const counts = z.object({ yes: z.int(), maybe: z.int(), no: z.int(), waiting: z.int() });
const planned = z.object({ id: z.string(), clashes: clashesShape });
const MOST_PAST = 200;

const countsOfMeetup = async ({ replies }: Parts, meetup: Meetup): Promise<Counts> => {
  const { yes, maybe, no, waiting } = meetup.tally ?? countsOf(await replies.of(meetup.id));
  return { yes, maybe, no, waiting };
};

/** The HTTP API of meetups. */
export function meetupRoutes(parts: Parts): readonly Route[] {
  const { meetups, replies, clock, publicUrl } = parts;
  return [
    route({
      method: 'post',
      path: '/meetups',
      summary: 'Plan a meetup and announce it to the channels of its audience.',
      status: 201,
      body: planBody,
      response: planned,
      async run({ body }) {
        const [id, plan] = [newId(), planOf(body, clock())];
        const clashes = await clashesAt(parts, [plan]);
        await planMeetup(parts, id, plan);
        return { id, clashes };
      },
    }),
    clashRoute(parts),
    route({
      method: 'get',
      path: '/meetups',
      summary:
        'List meetups: those that are not over, the soonest first; or those that are, the latest first.',
      query: z.object({
        when: z.enum(['coming', 'past']).optional().describe('coming unless told; cancelled ones too.'),
      }),
      response: z.object({ items: z.array(meetupShape) }),
      async run({ query }) {
        const found =
          query.when === 'past' ? await meetups.past(clock(), MOST_PAST) : await meetups.upcoming(clock());
        return { items: found.map((meetup) => shown(meetup, publicUrl)) };
      },
    }),
    route({
      method: 'get',
      path: '/meetups/:id',
      summary: 'Show a meetup with the counts of its replies.',
      params: byId,
      response: meetupShape.extend({ rsvps: counts }),
      async run({ params: { id } }) {
        const meetup = await meetups.get(id);
        return { ...shown(meetup, publicUrl), rsvps: await countsOfMeetup(parts, meetup) };
      },
    }),
    route({
      method: 'patch',
      path: '/meetups/:id',
      summary: 'Change a meetup that has not started. Another time or place is told to those who said yes.',
      params: byId,
      body: changeBody,
      response: meetupShape.extend({ clashes: clashesShape }),
      async run({ params: { id }, body }) {
        const changes = changesOfBody(body, await meetups.get(id), clock());
        const changed = await changeMeetup(parts, id, changes);
        return { ...shown(changed, publicUrl), clashes: await clashesAt(parts, [changed], [id]) };
      },
    }),
    route({
      method: 'post',
      path: '/meetups/:id/copy',
      summary: 'Plan another meetup like this one, at another time.',
      status: 201,
      params: byId,
      body: z.strictObject({ start: localTime, zone: zone.optional() }),
      response: planned,
      async run({ params: { id }, body }) {
        const old = await meetups.get(id);
        if (!hasWhere(old)) throw whereMissing({});
        const { title, description, agenda, speakers, minutes, place, link, capacity } = old;
        const { accessibility, languages, translated, topics, audience, reminders } = old;
        const copy = newId();
        const start = requireStart(body.start, clock(), body.zone);
        const clashes = await clashesAt(parts, [{ start, minutes }]);
        await planMeetup(parts, copy, {
          ...{ title, description, speakers, minutes, translated, topics, audience, reminders },
          ...(agenda && { agenda }),
          ...(place && { place }),
          ...(link !== undefined && { link }),
          ...(capacity !== undefined && { capacity }),
          ...(accessibility && { accessibility }),
          ...(languages && { languages }),
          start,
        });
        return { id: copy, clashes };
      },
    }),
    route({
      method: 'post',
      path: '/meetups/:id/cancel',
      summary: 'Cancel a meetup that has not started, and tell those who said yes. Again: nothing changes.',
      params: byId,
      response: meetupShape,
      run: async ({ params: { id } }) => shown(await cancelMeetup(parts, id), publicUrl),
    }),
    route({
      method: 'get',
      path: '/meetups/:id/rsvps',
      summary:
        'Count the replies to a meetup, by organisation too. 30 days after it they are erased; the sums stay.',
      params: byId,
      response: z.object({
        counts,
        organisations: z
          .array(z.object({ tenantId: z.string(), yes: z.int() }))
          .describe('How many of each organisation have a place; guests count for their own.'),
      }),
      async run({ params: { id } }) {
        const meetup = await meetups.get(id);
        const coming = Object.values((await replies.of(id)).replies).filter(isComing);
        const tenants = [...new Set(coming.map(({ from }) => from))].sort();
        return {
          counts: await countsOfMeetup(parts, meetup),
          organisations: tenants.map((tenantId) => ({
            tenantId,
            yes: coming.filter(({ from }) => from === tenantId).length,
          })),
        };
      },
    }),
  ];
}
