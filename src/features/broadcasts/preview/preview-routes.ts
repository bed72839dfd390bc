import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { MOST_WORDINGS } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { managersChatUnknown, testNotTaken } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { roomLeft } from '../writing/card-size.ts';
import { targetAt } from '../writing/spot.ts';
import type { Look } from './look.ts';
import { messageSeen } from './message-seen.ts';

const edition = z.enum(EDITIONS).default('both');
const OWN = 'One of its own wordings, from 0; the general one unless told.';
const place = z
  .int()
  .min(0)
  .max(MOST_WORDINGS - 1);

const lookOf = (as: { readonly edition: Edition; readonly wording?: number | undefined }): Look => ({
  edition: as.edition,
  ...(as.wording !== undefined && { at: as.wording }),
});

/** The message that a channel would get. Throws `broadcast_not_found` where the update has no such wording. */
function seen(parts: Pick<Parts, 'records' | 'voiceOf'>, broadcast: Broadcast, look: Look) {
  targetAt(broadcast, look.at);
  return messageSeen(parts, broadcast, look);
}

/** The HTTP API of looking at an update before channels do. */
export const previewRoutes = (
  parts: Pick<Parts, 'records' | 'voiceOf' | 'fillCard' | 'contacts' | 'membership' | 'messenger'>,
): readonly Route[] => [
  route({
    method: 'get',
    path: '/broadcasts/:id/preview',
    summary: 'Show an update exactly as a channel gets it, in a language and a wording.',
    params: aboutBroadcast,
    query: z.object({ edition, wording: z.coerce.number().pipe(place).optional().describe(OWN) }),
    response: z.object({
      summary: z.string().describe('What a notification says.'),
      important: z.boolean(),
      room: z.int().describe('How many bytes more a card can carry.'),
      card: z.record(z.string(), z.unknown()).describe('The Adaptive Card that the client draws.'),
    }),
    async run({ params, query }) {
      const broadcast = await parts.records.get(params.id);
      const { card, summary = '', important = false } = await seen(parts, broadcast, lookOf(query));
      return { summary, important, room: roomLeft(broadcast), card: { ...(card && parts.fillCard(card)) } };
    },
  }),
  route({
    method: 'post',
    path: '/broadcasts/:id/test',
    summary: 'Send an update as a test to one manager, in their own chat with the bot.',
    params: aboutBroadcast,
    body: z.strictObject({
      tenantId: z.string().min(1).max(100),
      memberId: z.string().min(1).max(100).describe('The object id of the manager.'),
      ...{ edition, wording: place.optional().describe(OWN) },
    }),
    response: z.object({ id: z.string() }),
    async run({ params, body: { tenantId, memberId, ...as } }) {
      const message = await seen(parts, await parts.records.get(params.id), lookOf(as));
      const contact = await parts.contacts.find({ tenantId, memberId });
      if (!contact || !(await parts.membership.isManager(tenantId, memberId))) throw managersChatUnknown({});
      const outcome = await parts.messenger.send(contact.address, message);
      if (outcome.kind !== 'sent') throw testNotTaken({ code: outcome.code });
      return { id: params.id };
    },
  }),
];
