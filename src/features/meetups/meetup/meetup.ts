import type { Audience } from '../../../chat/announcing/audience.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Document } from '../../../storage/collection.ts';
import type { Aftermath } from './aftermath.ts';
import type { Offset } from './offset.ts';

/** Who speaks at a meetup, as a manager wrote it: their name, and for whom they speak. */
export interface Speaker {
  readonly name: string;
  readonly organisation?: Bilingual;
}

/** What a manager decides about a meetup, whenever it is. */
export interface MeetupContent {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly agenda?: Bilingual;
  readonly speakers: readonly Speaker[];
  readonly minutes: number;
  readonly place?: Bilingual;
  /** https only. */
  readonly link?: string;
  /** How many can come; absent where that is not limited. */
  readonly capacity?: number;
  /** What people with access needs should know. */
  readonly accessibility?: Bilingual;
  /** In which languages it is held. */
  readonly languages?: Bilingual;
  /** There is simultaneous translation. */
  readonly translated: boolean;
  readonly topics: readonly string[];
  readonly audience: Audience;
  /** How long before the start channels are reminded. */
  readonly reminders: readonly Offset[];
}

export interface MeetupPlan extends MeetupContent {
  /** The moment it starts, ISO 8601 in UTC. */
  readonly start: string;
}

/** Which part of which series a meetup is. */
export interface Part {
  readonly series: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** A reminder or an announcement whose use was over when the house could have sent it. */
export interface Missed {
  /**
   * The offset of a reminder to channels; `announcement` for that; `personal` for the reminder in the own chats of those who
   * asked for it, whoever and however many they were.
   */
  readonly what: string;
  readonly dueAt: string;
  readonly noticedAt: string;
}

/** The last change that whoever said yes must hear of. */
export interface Change {
  readonly at: string;
  readonly sequence: number;
  readonly what: 'time' | 'where';
  /** The change of the whole series that it came with: those who said yes to several parts are told of it once. */
  readonly news?: string;
}

/** A meetup as it is kept. Of people it names its speakers alone. All moments are ISO 8601 in UTC. */
export interface Meetup extends MeetupPlan, Aftermath, Document {
  readonly state: 'planned' | 'cancelled';
  readonly plannedAt: string;
  /** When the start or the reminders were last set: reminders whose moment lies before are never sent. */
  readonly timeSetAt: string;
  /** When anything that cards, pages and calendars show was last changed. */
  readonly changedAt: string;
  readonly change?: Change;
  readonly cancelledAt?: string;
  /** As `Change.news`, where it was called off together with other parts. */
  readonly cancelNews?: string;
  /** How often it was changed: calendars take the higher number (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly part?: Part;
  /** What was changed for this part alone: a change of the whole series leaves it. */
  readonly own: readonly string[];
  /** The revision of its series that it follows. */
  readonly revision: number;
  /** The steps (`reminding/steps.ts`) that need not be taken any more, by id. */
  readonly settled: readonly string[];
  readonly missed: readonly Missed[];
  /** When the next step is due; `NEVER` sorts after every moment. */
  readonly nextDueAt: string;
  /** Whether replies are kept: until 30 days after its end. */
  readonly keepsReplies: boolean;
  /** Whether there is a recording: what lists of recordings look for. */
  readonly isRecorded: boolean;
}

/** All meetups stand in one partition: a community has some dozens a year. */
export const MEETUPS = 'meetups';

export const TITLE_LIMIT = 120;
export const DESCRIPTION_LIMIT = 1000;
export const AGENDA_LIMIT = 1500;
export const PLACE_LIMIT = 200;
export const NOTE_LIMIT = 300;
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 24 * 60;
export const MOST_CAPACITY = 10_000;
export const MOST_SPEAKERS = 12;
export const NAME_LIMIT = 100;

export const endOf = ({ start, minutes }: Pick<Meetup, 'start' | 'minutes'>): Date =>
  new Date(new Date(start).getTime() + minutes * 60_000);

/** Whether people can know where a meetup is: it has a place, a link, or both. */
export const hasWhere = ({ place, link }: { readonly place?: unknown; readonly link?: unknown }): boolean =>
  place !== undefined || link !== undefined;

export const hasStarted = ({ start }: Pick<Meetup, 'start'>, now: Date): boolean => now >= new Date(start);

/** A meetup that nobody has heard of yet. */
export const newMeetup = (
  id: string,
  plan: MeetupPlan,
  now: Date,
  inSeries?: { readonly part: Part; readonly revision: number },
): Omit<Meetup, 'nextDueAt'> => ({
  ...plan,
  id,
  partition: MEETUPS,
  state: 'planned',
  plannedAt: now.toISOString(),
  timeSetAt: now.toISOString(),
  changedAt: now.toISOString(),
  sequence: 0,
  ...(inSeries && { part: inSeries.part }),
  revision: inSeries?.revision ?? 0,
  own: [],
  settled: [],
  missed: [],
  keepsReplies: true,
  isRecorded: false,
});
