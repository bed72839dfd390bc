import { sayBoth } from '../../../language/say.ts';
import type { Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import type { Change } from '../channel-settings/settings-changes.ts';
import type { Sibling } from './siblings.ts';

const changeOf = (label: Change['label'], siblings: readonly Sibling[]): readonly Change[] => {
  const names = siblings.map(({ name }) =>
    name === undefined ? sayBoth('community.firstChannel') : { cy: name, en: name },
  );
  if (names.length === 0) return [];
  return [
    {
      setting: 'furtherChannels',
      label,
      now: { cy: names.map(({ cy }) => cy).join(', '), en: names.map(({ en }) => en).join(', ') },
    },
  ];
};

/**
 * Registers the team's channels that were ticked and unregisters those that were not; only channels that the
 * platform lists count. Each new one belongs to the same owners, and starts with nothing chosen.
 */
export async function changeChannels(
  channels: Channels,
  channel: Channel,
  siblings: readonly Sibling[],
  ticked: readonly string[],
): Promise<readonly Change[]> {
  const added = siblings.filter(({ id, isRegistered }) => !isRegistered && ticked.includes(id));
  const removed = siblings.filter(({ id, isRegistered }) => isRegistered && !ticked.includes(id));
  for (const { conversationId, name } of added) {
    const place = {
      address: { ...channel.address, conversationId },
      scope: 'channel' as const,
      ...(channel.teamId !== undefined && { teamId: channel.teamId }),
      ...(channel.teamName !== undefined && { teamName: channel.teamName }),
      ...(name !== undefined && { channelName: name }),
    };
    await channels.registerSibling(place, channel.owners);
  }
  for (const { id } of removed) await channels.unregister(id);
  return [...changeOf('community.channelsAdded', added), ...changeOf('community.channelsRemoved', removed)];
}
