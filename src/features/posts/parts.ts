import type { Address } from '../../chat/address.ts';
import type { Words } from '../../chat/announcing/announcement.ts';
import type { Audience, Kind, Reach, Recipient } from '../../chat/announcing/audience.ts';
import type { Tell } from '../../chat/announcing/note.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { TellManagers } from '../../chat/announcing/tell-managers.ts';
import type { Bilingual, Language } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { SignedPost } from './cards/post-card.ts';
import type { CircleStore } from './circles/circle-store.ts';
import type { DigestStore } from './digests/digest-store.ts';
import type { FeedStore } from './feeds/feed-store.ts';
import type { FetchWeb } from '../../web/web.ts';
import type { Finder } from './finding/finder.ts';
import type { FollowerStore } from './following/follower-store.ts';
import type { PeopleStore } from './following/people.ts';
import type { Post } from './post.ts';
import type { PostStore } from './records/post-store.ts';
import type { Shelf } from './shelf/shelf.ts';

/** What this room asks of whoever carries its announcements, by the announcement's id. */
export interface Carrier {
  /** Gives it other words, where it stands already and where it is still to come. */
  readonly edit: (announcementId: string, words: Words) => Promise<void>;
  /** Stops what was not sent yet. An id that was never announced is a no-op. */
  readonly cancel: (announcementId: string) => Promise<void>;
  /** Which announcement a message in a conversation was. */
  readonly whatIs: (where: Address, messageId: string) => Promise<string | undefined>;
}

/** A question and its answer, as the guides can take them up. */
export interface OfferedAnswer {
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly answer: string;
  readonly source: { readonly title: string; readonly url: string };
}

/** What the steering group is to decide. */
export interface Proposal {
  /** The same for the same proposal, however often it is put. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly title: Bilingual;
  readonly question: Bilingual;
  /** What would change, a line each. */
  readonly consequences: readonly Bilingual[];
}

/** Puts a proposal before the steering group; `nobody`: the community has none that could be asked. */
export type ProposeToSteeringGroup = (proposal: Proposal) => Promise<'asked' | 'nobody'>;

/** What the acts of this room work with. */
export interface Parts {
  readonly store: PostStore;
  readonly shelf: Shelf;
  readonly finder: Finder;
  readonly followers: FollowerStore;
  readonly people: PeopleStore;
  readonly digests: DigestStore;
  readonly feeds: FeedStore;
  readonly circles: CircleStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string;
  readonly nudge: () => void;
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Every channel, with what its owner chose. */
  readonly channels: () => AsyncIterable<Recipient>;
  /** What the channel at an address is called. */
  readonly channelIdOf: (address: Address) => string;
  /** Whether somebody may settle what comes to a channel: its owner, or a manager. */
  readonly ownsChannel: (address: Address, memberId: string) => Promise<boolean>;
  readonly delivery: Carrier;
  /** Tells a member something in their own chat. */
  readonly tell: Tell;
  /** Asks in a thread, where the outcome says how to go on. */
  readonly messenger: Pick<Messenger, 'send'>;
  /** In which language somebody is written to in their own chat. */
  readonly editionOf: (memberId: string, address: Address) => Promise<Edition>;
  /** Tells every manager who has written to the bot, in their own chat. */
  readonly tellManagers: TellManagers;
  /** Whether what members write waits for a second pair of eyes before other organisations see it. */
  readonly needsReview: boolean;
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  /** Adds the name of the author's organisation, as it is called now. */
  readonly sign: (post: Post) => Promise<SignedPost>;
  readonly fetchWeb: FetchWeb | undefined;
  readonly offerVerifiedAnswer: ((offered: OfferedAnswer) => Promise<void>) | undefined;
  readonly proposeToSteeringGroup: ProposeToSteeringGroup;
}
