import type { Audience } from '../../chat/audience.ts';
import { formatDateTime, formatTime, localDay } from '../../language/dates.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import type { Document } from '../../storage/collection.ts';

/** What a manager decides about a meetup. */
export interface MeetupPlan {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The moment it starts, ISO 8601 in UTC. */
  readonly start: string;
  readonly minutes: number;
  readonly place?: Bilingual;
  /** https only. */
  readonly link?: string;
  readonly topics: readonly string[];
  readonly audience: Audience;
}

/** A meetup as it is kept. No person is named in it. All moments are ISO 8601 in UTC. */
export interface Meetup extends MeetupPlan, Document {
  readonly state: 'planned' | 'cancelled';
  readonly plannedAt: string;
  /** When the start was last changed. */
  readonly movedAt?: string;
  readonly cancelledAt?: string;
  /** How often it was moved or cancelled: calendars take the higher number (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** The steps of `due-reminders.ts` that need not be taken any more, by id. */
  readonly settled: readonly string[];
  /** When the next step is due; `NEVER` sorts after every moment. */
  readonly nextDueAt: string;
  /** Whether replies are kept: until 30 days after its end. */
  readonly keepsReplies: boolean;
}

/** All meetups stand in one partition: a community has some dozens a year. */
export const MEETUPS = 'meetups';

export const TITLE_LIMIT = 120;
export const DESCRIPTION_LIMIT = 1000;
export const PLACE_LIMIT = 200;
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 24 * 60;

export const endOf = ({ start, minutes }: Pick<Meetup, 'start' | 'minutes'>): Date =>
  new Date(new Date(start).getTime() + minutes * 60_000);

export const hasStarted = ({ start }: Pick<Meetup, 'start'>, now: Date): boolean => now >= new Date(start);

/** `Dydd Mawrth 14 Gorffennaf 2026, 14:00–15:30`; a meetup past midnight shows both days. */
export function whenIn(edition: Edition, meetup: Pick<Meetup, 'start' | 'minutes'>): string {
  const end = endOf(meetup);
  const isOneDay = localDay(end) === localDay(meetup.start);
  return onOneLine(edition, (language) => {
    const until = isOneDay ? formatTime(language, end) : ` ${formatDateTime(language, end)}`;
    return `${formatDateTime(language, meetup.start)}–${until}`;
  });
}
