import { z } from 'zod/v4';
import { cursorIn, toCursor } from '../../../chat/input/cursor.ts';
import { route, type Route } from '../../../chat/serving/route.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { localDay } from '../../../language/dates.ts';
import { unknownChannel } from '../errors.ts';
import { changeFromOutside, type OutsideParts } from './change-from-outside.ts';
import { channelShape, shownChannel, wholeChannel, wholeChannelShape } from './channel-shape.ts';
import { pageOfChannels } from './list-page.ts';
import { SECTOR_IDS, settingsBody } from './settings-body.ts';

const LIST = 'channels-page';
const byId = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

/**
 * The HTTP API of channels and of what their owners chose. Whoever holds the key speaks for the managers, who may change
 * every channel's settings in chat too. What is not a setting stays with people and the platform: see the readme.
 */
export function channelRoutes(parts: OutsideParts): readonly Route[] {
  const { channels, organisations, clock } = parts;
  const today = (): string => localDay(clock());
  return [
    route({
      method: 'get',
      path: '/channels',
      summary:
        'List the channels that the bot is in, with their settings; those that match all that is named.',
      query: z.object({
        organisation: z.string().max(100).optional().describe('Its id.'),
        sector: z.enum(SECTOR_IDS).optional(),
        topic: z.enum(TOPICS).optional().describe('That they follow.'),
        state: z.enum(['reachable', 'unreachable']).optional(),
        limit: z.coerce
          .number()
          .int()
          .min(1)
          .max(500)
          .default(100)
          .describe('At most so many; a page may have fewer.'),
        after: cursorIn(LIST, 'a page of channels').optional(),
      }),
      response: z.object({
        items: z.array(channelShape),
        next: z.string().nullable().describe('There are more: give this as `after`.'),
      }),
      async run({ query: { limit, after, state, ...filter } }) {
        const described = await organisations.all();
        const page = await pageOfChannels(channels, described, filter, { limit, after, state });
        return {
          items: page.items.map((one) => shownChannel(one, described.get(one.tenantId), today())),
          next: page.next === undefined ? null : toCursor(LIST, page.next),
        };
      },
    }),
    route({
      method: 'get',
      path: '/channels/:id',
      summary: 'Show a channel with its settings, and who changed them when.',
      params: byId,
      response: wholeChannelShape,
      async run({ params: { id } }) {
        const channel = await channels.get(id);
        if (!channel) throw unknownChannel({});
        return wholeChannel(channel, await organisations.of(channel.tenantId), today());
      },
    }),
    route({
      method: 'patch',
      path: '/channels/:id',
      summary:
        'Change settings of a channel. What is left out stays; the channel is told what changed. With basedOn it is refused when somebody changed them meanwhile.',
      params: byId,
      body: settingsBody,
      response: wholeChannelShape.extend({
        told: z.boolean().describe('Whether the channel was told; not where nothing changed.'),
      }),
      async run({ params: { id }, body }) {
        const { channel, isTold } = await changeFromOutside(parts, id, body);
        const described = await organisations.of(channel.tenantId);
        return { ...wholeChannel(channel, described, today()), told: isTold };
      },
    }),
  ];
}
