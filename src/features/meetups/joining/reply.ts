import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import { meetupCancelled, meetupStarted } from '../errors.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';

export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** With what a member was told of a change, and where: their own chat, a channel, or nowhere. */
export interface Told {
  readonly step: string;
  readonly in: string | null;
  /** `Change.news` where it was about several parts of a series. */
  readonly news?: string;
}

/** Whether somebody was told of a change: with its own step, or with that of another part that was changed with it. */
export const isToldOf = (told: Told | undefined, step: string, news: string | undefined): boolean =>
  told !== undefined && (told.step === step || (news !== undefined && told.news === news));

/** What one member said to one meetup. */
export interface Reply {
  readonly tenantId: string;
  readonly memberId: string;
  /** The tenant of their own organisation: a guest counts there. */
  readonly from: string;
  readonly answer: Answer;
  /** For the organisers alone; only while the answer is yes or maybe. */
  readonly name?: string;
  /** They said yes, and all places are taken. */
  readonly waits?: true;
  /** When they gave this answer: the order of the waiting list. ISO 8601. */
  readonly at: string;
  /** The channel in which they answered; absent in a personal chat. */
  readonly channel?: string;
  /** They want to be reminded in their own chat. */
  readonly reminds?: true;
  /** With which move of the book they moved up from the waiting list. */
  readonly movedUpIn?: number;
  readonly told?: Told;
}

/**
 * All replies to one meetup: one document, so that counting, the places and the waiting list are one write, and no place is
 * given twice. 5,000 replies are about a megabyte.
 */
export interface ReplyBook extends Document {
  /** By `replyKeyOf`. */
  readonly replies: Readonly<Record<string, Reply>>;
  /** How often people moved up from the waiting list. Those who did so together are told together. */
  readonly moves: number;
  /** Those who moved up and were not told yet. */
  readonly untold: readonly string[];
  readonly hasUntold: boolean;
}

export const BOOKS = 'books';
export const MOST_REPLIES = 5_000;

/** Who replies. */
export type Replier = Pick<Reply, 'tenantId' | 'memberId'>;

/** Whose reply it is. The same member has one, whatever the case of the ids. */
export const replyKeyOf = ({ tenantId, memberId }: Replier): string =>
  idOf('reply', tenantId.toLowerCase(), memberId.toLowerCase());

export const emptyBook = (meetupId: string): ReplyBook => ({
  partition: BOOKS,
  id: meetupId,
  replies: {},
  moves: 0,
  untold: [],
  hasUntold: false,
});

/** How many said what. `yes` have a place; `waiting` said yes and wait for one. */
export interface Counts extends Readonly<Record<Answer, number>> {
  readonly waiting: number;
}

export const isComing = ({ answer, waits }: Reply): boolean => answer === 'yes' && !waits;

export function countsOf({ replies }: Pick<ReplyBook, 'replies'>): Counts {
  const counts = { yes: 0, maybe: 0, no: 0, waiting: 0 };
  for (const { answer, waits } of Object.values(replies)) counts[waits ? 'waiting' : answer] += 1;
  return counts;
}

/** Throws `meetup_cancelled` or `meetup_started` when a meetup takes no replies and no changes. */
export function requireOpen(meetup: Meetup, now: Date): void {
  if (meetup.state === 'cancelled') throw meetupCancelled({});
  if (hasStarted(meetup, now)) throw meetupStarted({});
}
