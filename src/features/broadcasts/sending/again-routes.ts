import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { announcementIdOf } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { progressOf } from '../reporting/progress.ts';
import { progressState } from '../reporting/report-routes.ts';
import { sendAgain, standingOf } from './send-again.ts';

/** The HTTP API of sending again where it failed. */
export const againRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/broadcasts/:id/again',
    summary: 'Show in how many channels an update that failed would be sent again now. Sends nothing.',
    params: aboutBroadcast,
    response: z.object({
      channels: z.int(),
      organisations: z.int(),
      left: z.int().describe('Channels in which it failed for a reason that has not passed.'),
    }),
    async run({ params }) {
      const { id } = await standingOf(parts, params.id);
      return { ...(await parts.delivery.foreseeAgain(announcementIdOf(id))) };
    },
  }),
  route({
    method: 'post',
    path: '/broadcasts/:id/again',
    summary:
      'Send an update again where it failed for a reason that can have passed. Again, or where there is none: nothing changes.',
    params: aboutBroadcast,
    response: z.object({ id: z.string(), state: progressState }),
    async run({ params }) {
      const broadcast = await sendAgain(parts, params.id, null);
      return { id: broadcast.id, state: (await progressOf(parts, broadcast)).state };
    },
  }),
];
