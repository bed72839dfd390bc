import type { Audience, Kind, Reach } from '../../chat/announcing/audience.ts';
import type { NamesById } from '../../chat/announcing/audience-lines.ts';
import type { ReportRow } from '../../chat/announcing/delivery-report.ts';
import type { Live } from '../../chat/announcing/live.ts';
import type { Address } from '../../chat/address.ts';
import type { Scheduled } from '../../chat/announcing/scheduled.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Clock } from '../../lib/clock.ts';
import type { ReplyBooks } from './joining/reply-books.ts';
import type { MeetupRecords } from './meetup/meetup-records.ts';
import type { SeriesRecords } from './series/series-records.ts';

/** Asks those who came how it was. Asking again for the same id is asking once. */
export type AskForFeedback = (about: {
  readonly id: string;
  readonly title: Bilingual;
  readonly audience: Audience;
  /** ISO 8601. */
  readonly closesAt?: string;
}) => Promise<{ readonly surveyId: string }>;

/** What this room asks of the rest of the house. */
export interface House {
  readonly clock: Clock;
  /** Asks the tick to run soon, so that what is due goes out at once. */
  readonly nudge: () => void;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  /** How far an audience reaches, for the preview. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Keeps posted cards up to date. */
  readonly live: Live;
  /** Stops what is still waiting of an announcement. An id that was never announced is a no-op. */
  readonly withdraw: (announcementId: string) => Promise<void>;
  /** What became of an announcement, channel by channel. */
  readonly rowsOf: (announcementId: string) => AsyncIterable<ReportRow>;
  /** The id of a member's own chat, where they installed the bot for themselves. */
  readonly chatOf: (tenantId: string, memberId: string) => Promise<string | undefined>;
  /** The id of the channel at an address. */
  readonly channelIdOf: (address: Address) => string;
  /** What an organisation calls itself; `undefined` where it has not said. */
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  /** The organisations that have a channel: for whom a meetup may be. */
  readonly organisations: () => Promise<NamesById>;
  /** Everything that is scheduled from one moment up to another, for clashes. */
  readonly scheduled: (from: Date, to: Date) => AsyncIterable<Scheduled>;
  /** Where a member gets the bot for themselves; absent where there is no such link. */
  readonly installUrl?: string;
  readonly askForFeedback?: AskForFeedback;
}

/** What the acts of this room work with. */
export interface Parts extends House {
  readonly meetups: MeetupRecords;
  readonly series: SeriesRecords;
  readonly replies: ReplyBooks;
}
