import { THE_COMMUNITY } from '../../../chat/announcing/announcement.ts';
import type { Messenger } from '../../../chat/ports/messenger.ts';
import { localDay } from '../../../language/dates.ts';
import { settled, type SettingsParts } from '../channel-settings/change-settings.ts';
import { sendersOf } from '../channel-settings/senders.ts';
import { changesBetween, type Change } from '../channel-settings/settings-changes.ts';
import { noted } from '../channel-settings/settings-log.ts';
import { tellChanges } from '../channel-settings/tell-changes.ts';
import type { Channel } from '../channels/channel.ts';
import { channelPausePast, channelSettingsChanged, unknownChannel, unknownSender } from '../errors.ts';
import { listOrganisations } from '../organisations/list-organisations.ts';
import { revisionOf } from './channel-shape.ts';
import { settingsWith, type SettingsBody } from './settings-body.ts';

export interface OutsideParts extends Pick<SettingsParts, 'channels' | 'organisations' | 'clock'> {
  /** Without it no channel is told. */
  readonly messenger?: Pick<Messenger, 'send'> | undefined;
}

/** Throws `unknown_sender` for what is none; whoever was refused before may stay so, also when they have left. */
async function requireSenders(
  { channels, organisations }: OutsideParts,
  ids: readonly string[],
  before: readonly string[] = [],
): Promise<void> {
  const added = ids.filter((id) => id !== THE_COMMUNITY && !before.includes(id));
  if (added.length === 0) return;
  const known = new Set((await listOrganisations(channels, organisations)).map(({ id }) => id));
  if (!added.every((id) => known.has(id))) throw unknownSender({});
}

/** Says in the channel what is different, as it is said where an owner does it. */
async function tell(
  { messenger }: OutsideParts,
  channel: Channel,
  changes: readonly Change[],
): Promise<boolean> {
  if (!messenger || channel.state !== 'reachable') return false;
  const hasNewLanguage = changes.some(({ setting }) => setting === 'language');
  const message = tellChanges(
    changes,
    hasNewLanguage ? 'both' : channel.edition,
    'community.settingsFromOutside',
  );
  return (await messenger.send(channel.address, message)).kind === 'sent';
}

/**
 * Changes the settings of a channel for a program: with the same effect as the form of its owners, on record as nobody's,
 * and told in the channel. What is as it was changes nothing and is not told. Throws `unknown_channel`,
 * `channel_settings_changed` where they are not those of `basedOn`, `channel_pause_past` and `unknown_sender`.
 */
export async function changeFromOutside(
  parts: OutsideParts,
  id: string,
  body: SettingsBody,
): Promise<{ readonly channel: Channel; readonly isTold: boolean }> {
  const { channels, organisations, clock } = parts;
  const found = await channels.get(id);
  if (!found) throw unknownChannel({});
  if (body.pausedUntil && body.pausedUntil <= localDay(clock())) throw channelPausePast({});
  const { declinedSenders: wasDeclined = [] } = found;
  await requireSenders(parts, body.declinedSenders ?? [], wasDeclined);
  const organisation = (await organisations.of(found.tenantId)) ?? {};
  const senders = await sendersOf(parts, [...new Set([...wasDeclined, ...(body.declinedSenders ?? [])])]);
  let changes: readonly Change[] = [];
  let described = organisation;
  const channel = await channels.change(id, (old) => {
    const before = { channel: old, organisation };
    if (body.basedOn !== undefined && body.basedOn !== revisionOf(before)) throw channelSettingsChanged({});
    const next = settingsWith(before, body);
    described = next.organisation;
    changes = changesBetween(before, next, senders);
    return changes.length === 0 ? old : noted(settled(old, next), null, changes, clock());
  });
  if (!channel) throw unknownChannel({});
  if (changes.some(({ setting }) => setting === 'organisationName' || setting === 'sector'))
    await organisations.describe(channel.tenantId, described);
  return { channel, isTold: changes.length > 0 && (await tell(parts, channel, changes)) };
}
