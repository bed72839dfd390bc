import type { Address } from '../../chat/address.ts';
import type { NamesById } from '../../chat/announcing/audience-lines.ts';
import type { Audience, Kind } from '../../chat/announcing/audience.ts';
import type { Command, Feature } from '../../chat/feature.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';
import type { OwnChats } from '../../chat/announcing/own-chats.ts';
import type { Membership } from '../../chat/ports/presence.ts';
import type { Sector } from '../../chat/vocabulary/sectors.ts';
import type { VoiceOf } from '../../chat/announcing/voice.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../../storage/collection.ts';
import { actions, dialogs } from './actions.ts';
import { authorRoutes } from './authors/author-routes.ts';
import { openAuthors } from './authors/authors.ts';
import { openChannels } from './channels/channels.ts';
import { openChats } from './members/chats.ts';
import { ownChatsOf } from './members/own-chats.ts';
import { comeAndGo } from './channels/come-and-go.ts';
import { commands } from './commands.ts';
import { directoryOf, type Directory } from './directory.ts';
import { listChannels, type ListedChannel } from './channels/list-channels.ts';
import { listOrganisations, type ListedOrganisation } from './organisations/list-organisations.ts';
import type { ManagerId } from './managers/manager.ts';
import { openManagers } from './managers/managers.ts';
import { openMembers } from './members/members.ts';
import { membershipOf, type Admission } from './members/membership.ts';
import { organisationIdOf } from './organisations/organisation.ts';
import { openOrganisations } from './organisations/organisations.ts';
import { pages } from './pages.ts';
import { peopleAsked, type PeopleOf } from './channels/people-asked.ts';
import { personalDataOf } from './members/personal-data.ts';
import { routes } from './routes.ts';
import { siblingsFrom } from './channels/siblings.ts';
import { steeringGroup } from './channels/steering-group.ts';
import { voiceOfMember } from './authors/voice-of.ts';
import type { Bot } from './channels/welcome-card.ts';

/** What the community must be told by the settings of the service. */
export interface CommunitySettings extends Admission, Bot {
  /** The first managers, who stay managers as long as the settings name them. */
  readonly managers: readonly ManagerId[];
}

export interface CommunityDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: CommunitySettings;
  /**
   * Lists a team's channels, and tells a channel what a program changed; without it the settings offer no further channels,
   * and nobody is told.
   */
  readonly messenger?: Pick<Messenger, 'channelsOfTeam' | 'peopleInTeam' | 'send'>;
  /** Every command of the house, for help. Asked at each use, so it may name features that are built later. */
  readonly commands: () => readonly Command[];
  /** Every feature's source of personal data, the community's own among them. Asked at each use. */
  readonly personalData: () => readonly PersonalDataSource[];
}

/** The community: a feature, and what the rest of the house asks of it. */
export interface Community {
  readonly feature: Feature;
  /** For dispatch: who is admitted, who manages, who chose which language. */
  readonly membership: Membership;
  /** For delivery: where the channels are and what their owners chose. */
  readonly directory: Directory;
  /** The id of a member's personal chat, if they installed the bot for themselves: for what they asked to be told. */
  readonly chatOf: (tenantId: string, memberId: string) => Promise<string | undefined>;
  /** For surveys: the chats of all who installed the bot for themselves, as far as they want to be asked there. */
  readonly ownChats: OwnChats;
  /** How an organisation calls itself; `undefined` until one of its channels is registered. */
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  /** For forms that choose an audience: the organisations that have a channel. */
  readonly organisations: () => Promise<readonly ListedOrganisation[]>;
  /** The id of the organisation that a tenant is. */
  readonly organisationIdOf: (tenantId: string) => string;
  /** Whether a member owns the channel at an address. */
  readonly ownsChannel: (address: Address, memberId: string) => Promise<boolean>;
  /** In whose name a member writes updates, if they may. */
  readonly voiceOf: VoiceOf;
  /** What organisations are called, by id. */
  readonly organisationNames: () => Promise<NamesById>;
  /** For surveys: how many people an audience asks, organisation by organisation. */
  readonly peopleAsked: (audience: Audience, kind: Kind) => Promise<readonly PeopleOf[]>;
  /** For surveys: the organisation of a tenant, also of one that has said nothing of itself. */
  readonly organisationOf: (tenantId: string) => Promise<{ readonly id: string; readonly sector?: Sector }>;
  /** For polls of the steering group: where it is asked, if a manager has said so. */
  readonly steeringGroup: () => Promise<Audience | undefined>;
  /** For whoever must name channels: all of them, one by one. */
  readonly channels: () => AsyncIterable<ListedChannel>;
  /** Everybody who manages the community. */
  readonly managers: () => Promise<readonly ManagerId[]>;
}

/** Organisations, channels, members, roles and language choice: who the community is. */
export function community(deps: CommunityDeps): Community {
  const { database, clock, settings, messenger } = deps;
  const channels = openChannels(database, clock);
  const organisations = openOrganisations(database);
  const members = openMembers(database, clock);
  const chats = openChats(database, members);
  const managers = openManagers(database, clock, settings.managers);
  const authors = openAuthors(database, clock);
  const rooms = {
    ...{ channels, organisations, members, managers, authors, clock },
    siblingsOf: siblingsFrom(channels, messenger),
    commands: deps.commands,
    personalData: deps.personalData,
  };
  return {
    feature: {
      name: 'community',
      commands: commands(rooms),
      actions: actions(rooms),
      dialogs: dialogs(rooms),
      routes: [...routes({ channels, organisations, clock, messenger }), ...authorRoutes(authors)],
      pages: pages(settings.botName),
      presence: comeAndGo(channels, members, chats, settings),
      personalData: personalDataOf(channels, members, chats, managers, authors),
    },
    membership: membershipOf(settings, managers, authors, members, channels),
    directory: directoryOf(channels, organisations, chats, clock),
    chatOf: (tenantId, memberId) => chats.idOf(tenantId, memberId),
    ownChats: ownChatsOf(chats, organisations),
    organisationName: async (tenantId) => (await organisations.of(tenantId))?.name,
    organisations: () => listOrganisations(channels, organisations),
    organisationIdOf,
    ownsChannel: async (address, memberId) =>
      (await channels.at(address))?.owners.includes(memberId) ?? false,
    voiceOf: voiceOfMember(rooms),
    organisationNames: async () =>
      new Map((await listOrganisations(channels, organisations)).map(({ id, name }) => [id, name])),
    peopleAsked: (audience, kind) => peopleAsked(channels, organisations, messenger, { audience, kind }),
    organisationOf: async (tenantId) => {
      const sector = (await organisations.of(tenantId))?.sector;
      return { id: organisationIdOf(tenantId), ...(sector && { sector }) };
    },
    steeringGroup: () => steeringGroup(channels),
    channels: () => listChannels(channels, organisations),
    managers: async () => [...managers.first, ...(await managers.named())],
  };
}
