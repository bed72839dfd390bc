import { without } from '../../../lib/without.ts';
import { meetupRepliesFull } from '../errors.ts';
import {
  countsOf,
  isComing,
  MOST_REPLIES,
  replyKeyOf,
  type Answer,
  type Replier,
  type Reply,
  type ReplyBook,
} from './reply.ts';

/** Who gave an answer, and where. */
export type Answering = Replier & Pick<Reply, 'from' | 'name' | 'channel'>;

export interface Terms {
  /** How many can come; `undefined` where that is not limited. */
  readonly capacity: number | undefined;
  readonly now: Date;
}

const isFree = (book: Pick<ReplyBook, 'replies'>, { capacity }: Terms): boolean =>
  capacity === undefined || countsOf(book).yes < capacity;

/** The first of the waiting list: who said yes earliest. Two who did so at the same moment are ordered by their key. */
const firstWaiting = ({ replies }: Pick<ReplyBook, 'replies'>): string | undefined =>
  Object.entries(replies)
    .filter(([, { waits }]) => waits)
    .sort(([a, one], [b, other]) =>
      one.at === other.at ? (a < b ? -1 : 1) : one.at < other.at ? -1 : 1,
    )[0]?.[0];

/** The reply of somebody who has a place now. */
const seated = (reply: Reply, move: number): Reply => ({ ...without(reply, 'waits'), movedUpIn: move });

/** Gives free places to those who wait longest, and notes that they are to be told. `undefined`: nothing changes. */
export function movedUp(book: ReplyBook, terms: Terms): ReplyBook | undefined {
  let next: ReplyBook | undefined;
  for (;;) {
    const at: ReplyBook = next ?? book;
    const key = isFree(at, terms) ? firstWaiting(at) : undefined;
    const reply = key === undefined ? undefined : at.replies[key];
    if (key === undefined || !reply) return next;
    next = {
      ...at,
      replies: { ...at.replies, [key]: seated(reply, book.moves + 1) },
      moves: book.moves + 1,
      untold: [...at.untold, key],
      hasUntold: true,
    };
  }
}

function newReply(book: ReplyBook, who: Answering, answer: Answer, terms: Terms): Reply {
  const { tenantId, memberId, from, name, channel } = who;
  const mustWait = answer === 'yes' && !isFree(book, terms);
  const old = book.replies[replyKeyOf(who)];
  return {
    ...{ tenantId, memberId, from, answer, at: terms.now.toISOString() },
    ...(answer !== 'no' && name !== undefined && { name }),
    ...(mustWait && { waits: true }),
    ...(channel !== undefined && { channel }),
    ...(answer === 'yes' && old?.reminds && { reminds: true }),
  };
}

/**
 * The book after somebody said something: their place, or their turn on the waiting list, and whoever moves up into a place
 * that they gave back. `undefined`: they had said so before. Throws `meetup_replies_full`.
 */
export function answered(
  book: ReplyBook,
  who: Answering,
  answer: Answer,
  terms: Terms,
): ReplyBook | undefined {
  const key = replyKeyOf(who);
  const old = book.replies[key];
  if (old?.answer === answer) return undefined;
  if (!old && Object.keys(book.replies).length >= MOST_REPLIES) throw meetupRepliesFull({});
  const untold = book.untold.filter((one) => one !== key);
  const next: ReplyBook = {
    ...book,
    replies: { ...book.replies, [key]: newReply(book, who, answer, terms) },
    ...{ untold, hasUntold: untold.length > 0 },
  };
  return movedUp(next, terms) ?? next;
}

/** The book without somebody; whoever waits moves up. */
export function withoutReply(book: ReplyBook, who: Replier, terms: Terms): ReplyBook | undefined {
  const key = replyKeyOf(who);
  const { [key]: gone, ...replies } = book.replies;
  if (!gone) return undefined;
  const untold = book.untold.filter((one) => one !== key);
  const next: ReplyBook = { ...book, replies, untold, hasUntold: untold.length > 0 };
  return isComing(gone) ? (movedUp(next, terms) ?? next) : next;
}
