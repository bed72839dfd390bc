import type { Message } from '../../../chat/message.ts';
import type { Person, Place, Presence } from '../../../chat/ports/presence.ts';
import { say } from '../../../language/say.ts';
import { channelIdOf } from './channel.ts';
import type { Arrival, Channels } from './channels.ts';
import type { Chats } from '../members/chats.ts';
import type { Members } from '../members/members.ts';
import { channelWelcome, personalWelcome, type Bot } from './welcome-card.ts';

/** Registers where the bot is, welcomes once, and forgets where it is no more. */
export function comeAndGo(channels: Channels, members: Members, chats: Chats, bot: Bot): Presence {
  const summary = `${say('cy', 'community.welcomeTitle', { bot: bot.botName })} / ${say('en', 'community.welcomeTitle', { bot: bot.botName })}`;

  async function welcomeMember({ address }: Place, by: Person | undefined): Promise<readonly Message[]> {
    const memberId = address.memberId ?? by?.memberId;
    if (memberId === undefined) return [];
    await chats.note(address, memberId);
    if (!(await members.welcome(address.tenantId, memberId))) return [];
    const { edition = 'both' } = await members.get(address.tenantId, memberId);
    return [{ card: personalWelcome(bot, edition), summary }];
  }

  async function arriveInChannel(place: Place, arrival: Arrival, name?: string): Promise<readonly Message[]> {
    const { channel, welcome } = await channels.register(place, arrival);
    return welcome ? [{ card: channelWelcome(bot, channel.owners.length > 0, name), summary }] : [];
  }

  return {
    added(place, by) {
      if (place.scope === 'personal') return welcomeMember(place, by);
      return arriveInChannel(place, { kind: 'added', ...(by && { by: by.memberId }) }, by?.name);
    },
    seen(place, by) {
      return place.scope === 'personal' ? welcomeMember(place, by) : arriveInChannel(place, { kind: 'seen' });
    },
    async removed({ scope, address, teamId }) {
      if (scope === 'personal') {
        const { tenantId, memberId } = address;
        if (memberId === undefined) return;
        await members.leave(tenantId, memberId);
        await chats.forget(tenantId, memberId);
        return;
      }
      await channels.unregister(channelIdOf(address));
      if (teamId === undefined) return;
      // Teams removes an app from a whole team and says so once, for whichever channel it was added in.
      for await (const channel of channels.all())
        if (channel.teamId === teamId && channel.tenantId === address.tenantId)
          await channels.unregister(channel.id);
    },
  };
}
