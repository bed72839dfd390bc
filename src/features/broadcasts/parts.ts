import type { Address } from '../../chat/address.ts';
import type { Announcement, Foreseen, Words } from '../../chat/announcing/announcement.ts';
import type { FillCard } from '../../chat/cards/card-templates.ts';
import type { ReachOf, Recipient } from '../../chat/announcing/audience.ts';
import type {
  AgainReach,
  AudienceReport,
  DeliveryProgress,
  ReportRow,
  WayOut,
} from '../../chat/announcing/delivery-report.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { StopState } from '../../chat/announcing/emergency-stop.ts';
import type { Membership } from '../../chat/ports/presence.ts';
import type { OverloadOn } from '../../chat/announcing/scheduled.ts';
import type { Sector } from '../../chat/vocabulary/sectors.ts';
import type { VoiceOf } from '../../chat/announcing/voice.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Clock } from '../../lib/clock.ts';
import type { ManagerId } from './broadcast.ts';
import type { BroadcastRecords } from './broadcast-records.ts';
import type { Contacts } from './approving/contacts.ts';
import type { NamedAudience } from './audiences/named-audience.ts';
import type { NamedRecords } from './named-records.ts';
import type { ReactionStore } from './reporting/reactions.ts';
import type { ShownPreviews } from './preview/shown-previews.ts';
import type { Template } from './templates/template.ts';
import type { Watching } from './reporting/watching.ts';

/** What this room asks of whoever carries its announcements, by the announcement's id. */
export interface Carrier {
  readonly report: (announcementId: string) => Promise<AudienceReport>;
  /** The numbers of the report alone, a moment old: for whoever watches. */
  readonly progress: (announcementId: string) => Promise<DeliveryProgress>;
  /** Whether every message has found its end: known at once, however many there are. */
  readonly isOver: (announcementId: string) => Promise<boolean>;
  /** The report channel by channel. */
  readonly rows: (announcementId: string) => AsyncIterable<ReportRow>;
  /** Stops what was not sent yet. An id that was never announced is a no-op. */
  readonly cancel: (announcementId: string) => Promise<void>;
  /** Gives it other words, where it stands already and where it is still to come. */
  readonly edit: (announcementId: string, words: Words) => Promise<void>;
  /** Stops what was not sent yet and takes back what was. An id that was never announced is a no-op. */
  readonly recall: (announcementId: string) => Promise<void>;
  /** What would become of an announcement in a channel, were it announced now. Sends nothing. */
  readonly foresee: (announcement: Announcement, channel: Recipient) => Promise<Foreseen>;
  /** Ends the doubt about the message in one channel, or about all: then `channelId` is `all`. */
  readonly decide: (announcementId: string, channelId: string, way: WayOut) => Promise<void>;
  /** Queues again what failed for a reason that can have passed, unless it was stopped. */
  readonly sendAgain: (announcementId: string) => Promise<void>;
  /** How many channels that would reach. */
  readonly foreseeAgain: (announcementId: string) => Promise<AgainReach>;
  /** Which announcement a message in a conversation was. */
  readonly whatIs: (where: Address, messageId: string) => Promise<string | undefined>;
}

/** An organisation that an update can be written to. */
export interface Organisation {
  readonly id: string;
  readonly name: Bilingual;
  readonly sector?: Sector;
}

/** A channel with what people call it. */
export interface ListedChannel {
  readonly recipient: Recipient;
  readonly name: Bilingual;
  readonly organisationName: Bilingual;
}

/** What the acts of this room work with. */
export interface Parts {
  readonly records: BroadcastRecords;
  readonly audiences: NamedRecords<NamedAudience>;
  readonly templates: NamedRecords<Template>;
  readonly clock: Clock;
  readonly nudge: () => void;
  readonly reachOf: ReachOf;
  readonly delivery: Carrier;
  readonly organisations: () => Promise<readonly Organisation[]>;
  readonly channels: () => AsyncIterable<ListedChannel>;
  readonly overloadOn: OverloadOn;
  /** In whose name somebody writes, as it is now. */
  readonly voiceOf: VoiceOf;
  readonly stopped: () => Promise<StopState>;
  /** Whether another manager must approve an update before it is sent. */
  readonly needsApproval: boolean;
  /** Everybody who could approve. */
  readonly managers: () => Promise<readonly ManagerId[]>;
  readonly membership: Pick<Membership, 'isManager' | 'authorsAudience' | 'choiceOf'>;
  readonly contacts: Contacts;
  readonly messenger: Pick<Messenger, 'send' | 'edit'>;
  readonly fillCard: FillCard;
  readonly watching: Watching;
  readonly previews: ShownPreviews;
  readonly reactions: ReactionStore;
  /** What links to files are signed with. */
  readonly secret: () => Promise<string>;
  readonly publicUrl: string;
}
