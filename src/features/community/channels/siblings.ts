import type { Messenger } from '../../../chat/ports/messenger.ts';
import { channelIdOf, type Channel } from './channel.ts';
import type { Channels } from './channels.ts';

/** Another channel of the same team, whether the bot writes there or not. */
export interface Sibling {
  readonly id: string;
  readonly conversationId: string;
  /** Absent for the first channel of a team. */
  readonly name?: string;
  readonly isRegistered: boolean;
}

/** Tells the other channels of a channel's team, where the platform tells them. */
export type SiblingsOf = (channel: Channel) => Promise<readonly Sibling[]>;

/** More choices than this make no form any more, and a team has at most this many at a glance. */
const MOST = 50;

export function siblingsFrom(
  channels: Channels,
  messenger: Pick<Messenger, 'channelsOfTeam'> | undefined,
): SiblingsOf {
  return async (channel) => {
    if (messenger === undefined || channel.teamId === undefined) return [];
    const siblings: Sibling[] = [];
    for (const { conversationId, name } of await messenger.channelsOfTeam(channel.address, channel.teamId)) {
      const id = channelIdOf({ ...channel.address, conversationId });
      if (id === channel.id || siblings.length >= MOST) continue;
      const isRegistered = (await channels.get(id)) !== undefined;
      siblings.push({ id, conversationId, isRegistered, ...(name !== undefined && { name }) });
    }
    return siblings;
  };
}
