import type { AnswerModel } from './chat/ports/answer-writer.ts';
import type { Embedder } from './chat/ports/embedder.ts';
import type { FillCard } from './chat/cards/card-templates.ts';
import { tellingManagers } from './chat/announcing/tell-managers.ts';
import { buildChat } from './chat/dispatch/dispatch.ts';
import type { Chat } from './chat/chat.ts';
import type { Address } from './chat/address.ts';
import type { Feature } from './chat/feature.ts';
import type { Messenger } from './chat/ports/messenger.ts';
import type { ManagerId } from './config/settings.ts';
import { openDelivery, type Delivery, type Directory } from './delivery/index.ts';
import { broadcasts, managersChats } from './features/broadcasts/index.ts';
import { calendar } from './features/calendar/index.ts';
import { community } from './features/community/index.ts';
import { emergency } from './features/emergency/index.ts';
import { faq } from './features/faq/index.ts';
import { meetups, plantSampleMeetups } from './features/meetups/index.ts';
import { followingPeople, plantSamplePosts, posts, type FollowingPeople } from './features/posts/index.ts';
import { plantSampleSurvey, surveys } from './features/surveys/index.ts';
import { detectLanguage } from './language/detect.ts';
import type { Edition } from './language/edition.ts';
import type { Clock } from './lib/clock.ts';
import type { Log } from './lib/log.ts';
import type { WorkQueue } from './queue/work-queue.ts';
import type { Database } from './storage/collection.ts';
import type { FetchWeb } from './web/web.ts';

/** How the bot is called wherever it names itself. */
const BOT_NAME = 'Cylch';

/** What the house decides by. */
export interface AppSettings {
  readonly managers: readonly ManagerId[];
  readonly tenants: 'any' | readonly string[];
  readonly publicUrl: string;
  /** Where a member gets the bot in a chat of their own, where it is registered. */
  readonly installUrl?: string;
  readonly guidesFolder: string;
  /** The hosts whose pages may become guides. */
  readonly guideHosts: readonly string[];
  readonly tickMs: number;
  readonly idleMs: number;
  /** Who this process is, where it is always the same one that works on a storage. */
  readonly holder?: string;
  /** Whether another manager must approve an update before it is sent. */
  readonly updatesNeedApproval: boolean;
  /** Half of the keys under which survey receipts are made; it never lies in the storage. */
  readonly ballotSecret: string;
  /** Whether a manager must look at what members share before other organisations see it. */
  readonly postsNeedReview: boolean;
  /** More messages than this to one channel on one day are too many. */
  readonly channelDailyLimit: number;
}

/** What the house stands on. */
export interface AppPorts {
  readonly database: Database;
  readonly queue: WorkQueue;
  readonly messenger: Messenger;
  readonly fillCard: FillCard;
  /** Words answers; without it they are quotations. */
  readonly answerModel: AnswerModel | undefined;
  /** Reads public https addresses. */
  readonly fetchWeb: FetchWeb;
  /** Says what texts mean; without it answers are found by words alone. */
  readonly embedder?: Embedder | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

export interface App {
  readonly chat: Chat;
  readonly features: readonly Feature[];
  readonly delivery: Delivery;
  /** Puts the sample community into an empty storage. Doing it again does no harm. */
  plantSamples(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** The channels of the community, and by their ids also the persons who follow posts in their own chats. */
const withPeople = (channels: Directory, people: FollowingPeople): Directory => ({
  ...channels,
  channel: async (id) => (await channels.channel(id)) ?? people.recipient(id),
  async becameUnreachable(id, code, howLong) {
    await channels.becameUnreachable(id, code, howLong);
    await people.becameUnreachable(id, howLong);
  },
});

/** The composition root: names every feature, once, and hands each what it needs of the others. Starts nothing. */
export function buildApp(settings: AppSettings, ports: AppPorts): App {
  const { database, queue, messenger, fillCard, answerModel, embedder, fetchWeb, clock, log } = ports;
  const { publicUrl } = settings;
  const home = community({
    ...{ database, clock },
    messenger: {
      send: (...what) => delivery.messenger.send(...what),
      channelsOfTeam: (...which) => messenger.channelsOfTeam(...which),
      peopleInTeam: (...which) => messenger.peopleInTeam(...which),
    },
    settings: { ...settings, botName: BOT_NAME },
    commands: () => features.flatMap((feature) => feature.commands ?? []),
    personalData: () => [...features.flatMap((feature) => feature.personalData ?? []), delivery.personalData],
  });
  const people = followingPeople(database, home.organisationIdOf);
  const delivery = openDelivery({
    ...{ database, queue, messenger, clock, log, directory: withPeople(home.directory, people) },
    ...{ tickMs: settings.tickMs, idleMs: settings.idleMs },
    ...(settings.holder !== undefined && { holder: settings.holder }),
  });
  const { nudge, reachOf, live, tell } = delivery;
  const shared = { database, clock, nudge, reachOf, tell, publicUrl };
  const diary = calendar({
    ...{ clock, features: () => features, dailyLimit: settings.channelDailyLimit },
    ...{ channels: () => home.directory.channels(), organisations: home.organisationNames },
    toldOn: (day) => delivery.toldOn(day),
  });
  const { directory } = home;
  const inManagersChats = managersChats({ database, membership: home.membership });
  const tellManagers = tellingManagers(inManagersChats, tell);
  const editionOf = async (memberId: string, address: Address): Promise<Edition> =>
    (await home.membership.choiceOf(memberId, { address, scope: 'personal' })) ?? 'both';
  const answers = faq({
    ...{ ...shared, log, live, fetchWeb, embedder, managersChats: inManagersChats, model: answerModel },
    messenger: { ...delivery.messenger, personalChat: (...where) => messenger.personalChat(...where) },
    ...{ guidesFolder: settings.guidesFolder, guideHosts: settings.guideHosts },
    organisationName: home.organisationName,
    editionOf: ({ memberId, address }) => editionOf(memberId, address),
    editionAt: async (address) =>
      (await directory.channel(directory.channelIdOf(address)))?.edition ?? 'both',
  });
  const polls = surveys({
    ...{ ...shared, fillCard, live, ballotSecret: settings.ballotSecret, publicUrl: settings.publicUrl },
    ...{ peopleAsked: home.peopleAsked, organisationOf: home.organisationOf, ownChats: home.ownChats },
    ...{ organisations: home.organisations, steeringGroup: home.steeringGroup },
  });
  const features: readonly Feature[] = [
    home.feature,
    diary.feature,
    emergency(delivery),
    posts({
      ...{
        ...shared,
        log,
        fetchWeb,
        messenger: delivery.messenger,
        delivery,
        needsReview: settings.postsNeedReview,
      },
      ...{ organisationName: home.organisationName, ownsChannel: home.ownsChannel },
      ...{ channels: () => home.directory.channels(), channelIdOf: home.directory.channelIdOf },
      ...{ editionOf, tellManagers, offerVerifiedAnswer: answers.offerVerifiedAnswer },
      proposeToSteeringGroup: polls.proposeToSteeringGroup,
    }),
    answers.feature,
    polls.feature,
    meetups({
      ...{
        ...shared,
        fetchWeb,
        live,
        withdraw: (id) => delivery.cancel(id),
        rowsOf: (id) => delivery.rows(id),
      },
      ...{ chatOf: home.chatOf, channelIdOf: (address) => home.directory.channelIdOf(address) },
      ...{ organisationName: home.organisationName, organisations: home.organisationNames },
      ...{ scheduled: diary.scheduled, askForFeedback: polls.askForFeedback },
      ...(settings.installUrl !== undefined && { installUrl: settings.installUrl }),
    }),
    broadcasts({
      ...{
        ...shared,
        delivery,
        messenger: delivery.messenger,
        fillCard,
        needsApproval: settings.updatesNeedApproval,
      },
      ...{ overloadOn: diary.overloadOn, voiceOf: home.voiceOf, stopped: () => delivery.stopped() },
      ...{ organisations: home.organisations, channels: home.channels },
      ...{ managers: home.managers, membership: home.membership },
    }),
  ];
  return {
    chat: buildChat({ features, membership: home.membership, detectLanguage }),
    features,
    delivery,
    async plantSamples() {
      await plantSamplePosts(database, clock);
      await plantSampleMeetups(database, clock);
      await plantSampleSurvey(database, clock);
    },
    start: () => delivery.start(features),
    stop: () => delivery.stop(),
  };
}
