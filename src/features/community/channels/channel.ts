import type { Address } from '../../../chat/address.ts';
import type { Kind, Recipient } from '../../../chat/announcing/audience.ts';
import type { HowLong } from '../../../chat/ports/messenger.ts';
import type { Place } from '../../../chat/ports/presence.ts';
import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { Edition } from '../../../language/edition.ts';
import type { SettingsEntry } from '../channel-settings/settings-log.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import { organisationIdOf } from '../organisations/organisation.ts';
import { without } from '../../../lib/without.ts';

/** What an owner chooses for a channel. */
export interface ChannelChoices {
  readonly edition: Edition;
  /** `all` means those of today and those that come later. */
  readonly topics: 'all' | readonly string[];
  readonly declinedKinds: readonly Kind[];
  /** Whose updates are not wanted: ids of organisations, or `THE_COMMUNITY`. */
  readonly declinedSenders?: readonly string[];
  readonly quietHours?: { readonly from: string; readonly to: string };
  readonly pausedUntil?: string;
  readonly weeklyCap?: number;
}

/** A channel of a team, or a group chat, that the bot was brought into. No names of people, only owners' ids. */
export interface Channel extends Document, ChannelChoices {
  readonly tenantId: string;
  readonly address: Address;
  readonly teamId?: string;
  readonly teamName?: string;
  /** Absent for the first channel of a team and for group chats. */
  readonly channelName?: string;
  /** Member ids. Empty where the client did not say who added the bot. */
  readonly owners: readonly string[];
  /** Member ids of those who asked to become an owner. */
  readonly asking: readonly string[];
  readonly state: Recipient['state'];
  /** The platform's reason for `unreachable`. */
  readonly reason?: string;
  /** The bot was removed from there: only installing it again makes the channel reachable. */
  readonly isGone?: true;
  /** Whether the welcome was said there. */
  readonly welcomed: boolean;
  /** The steering group of the community talks here, and is asked here. */
  readonly isSteering?: true;
  /** Who changed the settings, and when: the latest last. */
  readonly settingsLog?: readonly SettingsEntry[];
}

export const CHANNELS = 'channels';

/** The conversation itself: Teams adds `;messageid=…` for a thread of a channel. */
const conversationOf = ({ conversationId }: Address): string =>
  conversationId.split(';')[0] ?? conversationId;

/** The same channel has the same id, in whatever thread somebody speaks and however often the bot is added. */
export const channelIdOf = (address: Address): string => idOf(conversationOf(address));

/** Where the channel is, without whoever spoke there. */
const addressOf = (address: Address): Address => ({
  conversationId: conversationOf(address),
  serviceUrl: address.serviceUrl,
  tenantId: address.tenantId,
});

/** What the client says of a channel. Messages often lack the names; what is known stays then. */
const descriptionOf = ({ address, teamId, teamName, channelName }: Place) => ({
  tenantId: address.tenantId,
  address: addressOf(address),
  ...(teamId !== undefined && { teamId }),
  ...(teamName !== undefined && { teamName }),
  ...(channelName !== undefined && { channelName }),
});

/** A channel nobody has chosen anything for: both languages, every topic, every kind of message. */
export const newChannel = (place: Place, owners: readonly string[], welcomed: boolean): Channel => ({
  id: channelIdOf(place.address),
  partition: CHANNELS,
  ...descriptionOf(place),
  edition: 'both',
  topics: 'all',
  declinedKinds: [],
  owners,
  asking: [],
  state: 'reachable',
  welcomed,
});

/** The channel with what the client says now: its latest address and names. */
const described = (channel: Channel, place: Place): Channel => ({ ...channel, ...descriptionOf(place) });

/** The channel at which the bot has arrived (again): it is reachable. */
export const reached = (channel: Channel, place: Place): Channel => ({
  ...without(described(channel, place), 'reason', 'isGone'),
  state: 'reachable',
});

/** The channel in which somebody speaks: it is reachable, unless the bot has to be installed again first. */
export const spokenIn = (channel: Channel, place: Place): Channel =>
  channel.isGone ? described(channel, place) : reached(channel, place);

/** The channel after the platform said that the bot cannot write there. */
export const unreachable = (channel: Channel, reason: string, howLong: HowLong): Channel => ({
  ...without(channel, 'isGone'),
  ...(howLong === 'gone' && { isGone: true }),
  state: 'unreachable',
  reason,
});

/** The channel as delivery sees it. */
export const recipientOf = (channel: Channel, sector?: Sector): Recipient => ({
  id: channel.id,
  organisation: organisationIdOf(channel.tenantId),
  ...(sector && { sector }),
  address: channel.address,
  edition: channel.edition,
  topics: channel.topics === 'all' ? TOPICS : channel.topics,
  declinedKinds: channel.declinedKinds,
  ...(channel.declinedSenders && { declinedSenders: channel.declinedSenders }),
  state: channel.state,
  ...(channel.quietHours && { quietHours: channel.quietHours }),
  ...(channel.pausedUntil !== undefined && { pausedUntil: channel.pausedUntil }),
  ...(channel.weeklyCap !== undefined && { weeklyCap: channel.weeklyCap }),
});
