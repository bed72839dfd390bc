import type { Asker } from '../../../chat/asker.ts';
import type { Form, Reply } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import { localDay } from '../../../language/dates.ts';
import { labelIn } from '../../../language/say.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Channel } from '../channels/channel.ts';
import { changeChannels } from '../channels/change-channels.ts';
import type { Channels } from '../channels/channels.ts';
import type { Organisations } from '../organisations/organisations.ts';
import { noted, whoOf } from './settings-log.ts';
import { ownChannel } from '../channels/own-channel.ts';
import { sendersOf } from './senders.ts';
import { changesBetween } from './settings-changes.ts';
import { settingsCard } from './settings-card.ts';
import { formOf, readSettings, settingsForm, type Settings } from './settings-form.ts';
import type { SiblingsOf } from '../channels/siblings.ts';
import { tellChanges } from './tell-changes.ts';
import { without } from '../../../lib/without.ts';

export interface SettingsParts {
  readonly channels: Channels;
  readonly organisations: Organisations;
  readonly siblingsOf: SiblingsOf;
  readonly clock: Clock;
}

/** Puts what was chosen into the record: what is not chosen any more goes out of it. */
export const settled = (channel: Channel, { channel: choices }: Pick<Settings, 'channel'>): Channel => ({
  ...without(channel, 'declinedSenders', 'quietHours', 'pausedUntil', 'weeklyCap'),
  ...choices,
});

/** Opens the settings form of the channel that the asker speaks in, for its owners and for managers. */
export async function openSettings(parts: SettingsParts, asker: Asker): Promise<Form> {
  const { channels, organisations, siblingsOf, clock } = parts;
  const channel = await ownChannel(channels, asker);
  const siblings = await siblingsOf(channel);
  const form = formOf(channel, await organisations.of(channel.tenantId), siblings, localDay(clock()));
  return {
    title: labelIn(asker.edition, 'community.settingsTitle'),
    card: settingsCard(asker.edition, form, siblings, await sendersOf(parts, channel.declinedSenders)),
  };
}

/** Takes the form back: shows it again with what is to be mended, or changes everything and says so in the channel. */
export async function saveSettings(parts: SettingsParts, payload: unknown, asker: Asker): Promise<Reply> {
  const { channels, organisations, siblingsOf, clock } = parts;
  const { edition } = asker;
  const channel = await ownChannel(channels, asker);
  const form = parse(settingsForm, payload);
  const offered = chosenOf(form.offered);
  const siblings = (await siblingsOf(channel)).filter(({ id }) => offered.includes(id));
  const declined = await sendersOf(parts, channel.declinedSenders);
  const settings = readSettings(form, localDay(clock()), channel.declinedSenders);
  if (!('channel' in settings)) return { card: settingsCard(edition, form, siblings, declined, settings) };

  const organisation = (await organisations.of(channel.tenantId)) ?? {};
  const changes = [
    ...changesBetween({ channel, organisation }, settings, declined),
    ...(await changeChannels(channels, channel, siblings, chosenOf(form.channels))),
  ];
  if (changes.length === 0) return { card: sayingCard(edition, 'community.settingsSame') };
  await organisations.describe(channel.tenantId, settings.organisation);
  await channels.change(channel.id, (old) => noted(settled(old, settings), whoOf(asker), changes, clock()));

  const hasNewLanguage = settings.channel.edition !== channel.edition;
  return {
    card: sayingCard(
      edition,
      'community.settingsSaved',
      [],
      [{ title: 'community.settingsButton', verb: 'community.settings' }],
    ),
    forEveryone: true,
    messages: [tellChanges(changes, hasNewLanguage ? 'both' : settings.channel.edition)],
  };
}
