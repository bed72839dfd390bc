import type { Address } from '../../chat/address.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import type { HowLong } from '../../chat/ports/messenger.ts';
import type { Sector } from '../../chat/vocabulary/sectors.ts';
import type { Clock } from '../../lib/clock.ts';
import { channelIdOf, recipientOf, unreachable } from './channels/channel.ts';
import type { Channels } from './channels/channels.ts';
import { isChatId, type Chats } from './members/chats.ts';
import type { Organisations } from './organisations/organisations.ts';
import { recent } from './recent.ts';

/** The channels, and the personal chats, as delivery asks for them. */
export interface Directory {
  channels(): AsyncIterable<Recipient>;
  channel(id: string): Promise<Recipient | undefined>;
  channelIdOf(address: Address): string;
  becameUnreachable(channelId: string, code: string, howLong: HowLong): Promise<void>;
}

/** What the last channels' organisations said of themselves is remembered for some seconds: many share one. */
function sectorsOf(organisations: Organisations, clock: Clock) {
  const known = recent<{ readonly sector?: Sector }>(clock);
  return async (tenantId: string): Promise<Sector | undefined> => {
    const found = known.get(tenantId) ?? (await organisations.of(tenantId)) ?? {};
    known.set(tenantId, found);
    return found.sector;
  };
}

export const directoryOf = (
  channels: Channels,
  organisations: Organisations,
  chats: Chats,
  clock: Clock,
): Directory => {
  const sectorOf = sectorsOf(organisations, clock);
  return {
    async *channels() {
      const known = await organisations.all();
      for await (const channel of channels.all())
        yield recipientOf(channel, known.get(channel.tenantId)?.sector);
    },
    async channel(id) {
      if (isChatId(id)) return chats.recipient(id);
      const channel = await channels.get(id);
      return channel && recipientOf(channel, await sectorOf(channel.tenantId));
    },
    channelIdOf,
    async becameUnreachable(channelId, code, howLong) {
      if (isChatId(channelId)) {
        if (howLong === 'gone') await chats.forgetId(channelId);
        return;
      }
      await channels.change(channelId, (old) => unreachable(old, code, howLong));
    },
  };
};
