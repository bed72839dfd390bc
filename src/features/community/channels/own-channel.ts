import type { Asker } from '../../../chat/asker.ts';
import { channelIdOf, type Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { channelOwnersOnly } from '../errors.ts';

export const mayChange = (channel: Channel, { isManager, memberId }: Asker): boolean =>
  isManager || channel.owners.includes(memberId);

/**
 * The channel that the asker speaks in, as it is now, for somebody who may change it. Throws `channel_owners_only`
 * for everybody else. A channel that was not known yet is registered.
 */
export async function ownChannel(channels: Channels, asker: Asker): Promise<Channel> {
  const { scope, address } = asker;
  if (scope === 'personal') throw channelOwnersOnly({});
  const channel =
    (await channels.get(channelIdOf(address))) ??
    (await channels.register({ scope, address }, { kind: 'seen' })).channel;
  if (!mayChange(channel, asker)) throw channelOwnersOnly({});
  return channel;
}
