import type { Asker } from '../../../chat/asker.ts';
import { without } from '../../../lib/without.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { refreshCounts } from '../telling/posted-cards.ts';
import { answered, movedUp, withoutReply, type Answering, type Terms } from './places.ts';
import { replyKeyOf, requireOpen, type Answer, type Replier, type ReplyBook } from './reply.ts';

type Joining = Pick<Parts, 'replies' | 'clock' | 'nudge' | 'live' | 'publicUrl' | 'channelIdOf'>;

/** Who answers: a guest counts for their own organisation, where Teams tells which that is. */
function answeringOf({ channelIdOf }: Pick<Parts, 'channelIdOf'>, asker: Asker): Answering {
  const { tenantId, memberId, homeTenantId, name, scope, address } = asker;
  return {
    ...{ tenantId, memberId, from: homeTenantId ?? tenantId },
    ...(name !== undefined && { name }),
    ...(scope !== 'personal' && { channel: channelIdOf(address) }),
  };
}

const termsOf = ({ capacity }: Meetup, now: Date): Terms => ({ capacity, now });

/** What follows from a new book: cards show the counts, and whoever moved up is told. */
async function follow(parts: Joining, meetup: Meetup, book: ReplyBook): Promise<void> {
  await refreshCounts(parts, meetup);
  if (book.hasUntold) parts.nudge();
}

/**
 * Stores what somebody says to a meetup: for good before it resolves, to the replies as they stand. The same again changes
 * nothing. Throws `meetup_started`, `meetup_cancelled` and `meetup_replies_full`.
 */
export async function join(parts: Joining, meetup: Meetup, asker: Asker, answer: Answer): Promise<ReplyBook> {
  const now = parts.clock();
  requireOpen(meetup, now);
  const who = answeringOf(parts, asker);
  const { book, isNew } = await parts.replies.change(meetup.id, (old) =>
    answered(old, who, answer, termsOf(meetup, now)),
  );
  if (isNew) await follow(parts, meetup, book);
  return book;
}

/** Gives the places that were added to those who wait. */
export async function fillPlaces(parts: Pick<Parts, 'replies' | 'clock'>, meetup: Meetup): Promise<void> {
  await parts.replies.change(meetup.id, (old) => movedUp(old, termsOf(meetup, parts.clock())));
}

/** Erases what somebody said; their place goes to whoever waits. */
export async function forgetReply(parts: Joining, meetup: Meetup, who: Replier): Promise<void> {
  const { book, isNew } = await parts.replies.change(meetup.id, (old) =>
    withoutReply(old, who, termsOf(meetup, parts.clock())),
  );
  if (isNew) await follow(parts, meetup, book);
}

/** Has somebody who said yes reminded in their own chat, or not any more. */
export async function setReminding(
  { replies }: Pick<Parts, 'replies'>,
  meetupId: string,
  who: Replier,
  reminds: boolean,
): Promise<ReplyBook> {
  const key = replyKeyOf(who);
  const { book } = await replies.change(meetupId, (old) => {
    const reply = old.replies[key];
    if (!reply || (reply.reminds ?? false) === reminds || (reminds && reply.answer !== 'yes'))
      return undefined;
    return {
      ...old,
      replies: { ...old.replies, [key]: { ...without(reply, 'reminds'), ...(reminds && { reminds }) } },
    };
  });
  return book;
}
