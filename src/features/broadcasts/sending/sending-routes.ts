import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { prose } from '../../../chat/input/schemas.ts';
import { approveBroadcast, proposeBroadcast, returnBroadcast } from '../approving/approve-broadcast.ts';
import type { Broadcast } from '../broadcast.ts';
import { aboutBroadcast } from '../payload.ts';
import type { Parts } from '../parts.ts';
import { recordShape, shownRecord } from '../writing/record-shape.ts';
import { REASON_LIMIT } from '../approving/return-card.ts';
import { scheduleBroadcast } from './schedule-broadcast.ts';
import { requireSendTime } from './send-time.ts';

const standing = z.object({ id: z.string(), ...recordShape.shape });

const standingOf = (broadcast: Broadcast): z.input<typeof standing> => ({
  id: broadcast.id,
  ...shownRecord(broadcast),
});

const aboutDraft = { method: 'post', params: aboutBroadcast, response: standing } as const;

/** The HTTP API of what lies between a draft and its sending. Whoever holds the key counts as one person. */
export const sendingRoutes = (parts: Parts): readonly Route[] => [
  route({
    ...aboutDraft,
    path: '/broadcasts/:id/schedule',
    summary: 'Let an update be sent by itself at a local time in Europe/London. Again: moves it.',
    body: z.strictObject({ at: z.string().max(40).describe('As in 2026-12-01T14:00.') }),
    async run({ params, body }) {
      const at = requireSendTime(body.at, parts.clock());
      return standingOf(await scheduleBroadcast(parts, params.id, null, at));
    },
  }),
  route({
    ...aboutDraft,
    path: '/broadcasts/:id/unschedule',
    summary: 'Take the time of an update away. Again: nothing changes.',
    run: async ({ params }) => standingOf(await scheduleBroadcast(parts, params.id, null, null)),
  }),
  route({
    ...aboutDraft,
    path: '/broadcasts/:id/propose',
    summary: 'Ask another manager to approve an update. Again: nothing changes.',
    run: async ({ params }) => standingOf(await proposeBroadcast(parts, params.id, null)),
  }),
  route({
    ...aboutDraft,
    path: '/broadcasts/:id/approve',
    summary: 'Approve an update that somebody else wrote and proposed. Without a time it is sent at once.',
    body: z.strictObject({ revision: z.int().positive().describe('The revision that was read.') }),
    run: async ({ params, body }) =>
      standingOf(await approveBroadcast(parts, params.id, null, body.revision)),
  }),
  route({
    ...aboutDraft,
    path: '/broadcasts/:id/return',
    summary: 'Give a proposed update back to its author with the reason.',
    body: z.strictObject({ reason: prose(REASON_LIMIT) }),
    run: async ({ params, body }) => standingOf(await returnBroadcast(parts, params.id, null, body.reason)),
  }),
];
