import type { Asker } from '../../../chat/asker.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { meetupCard } from '../cards/meetup-card.ts';
import { endOf, hasStarted, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { countsOf, replyKeyOf, type Reply, type ReplyBook } from './reply.ts';

const REMIND: NextStep = { title: 'meetups.remindMe', verb: 'meetups.remindMe' };
const STOP: NextStep = { title: 'meetups.stopReminders', verb: 'meetups.stopReminders' };
const MANAGE: NextStep = { title: 'meetups.manage', verb: 'meetups.manage' };

const headingOf = (meetup: Meetup, now: Date): MessageKey => {
  if (meetup.state === 'cancelled') return 'meetups.headingCancelled';
  return endOf(meetup) <= now ? 'meetups.headingOver' : 'meetups.headingMeetup';
};

/**
 * What somebody who is coming can do about reminders. Only who has the bot in a chat of their own can be reminded there; to
 * the others the way to get it is offered, and how they hear of changes without it.
 */
function aboutReminders(
  said: Reply,
  hasChat: boolean,
): { steps: readonly NextStep[]; lines: readonly Worded[] } {
  if (!hasChat) return { steps: [], lines: [saying('meetups.installOffer')] };
  return said.reminds
    ? { steps: [STOP], lines: [saying('meetups.youAreReminded')] }
    : { steps: [REMIND], lines: [saying('meetups.youAreTold')] };
}

/** A meetup for one person: their own reply, the counts as they are now, and what they can do next. */
export async function ownCard(
  parts: Pick<Parts, 'replies' | 'clock' | 'publicUrl' | 'chatOf' | 'installUrl'>,
  asker: Asker,
  meetup: Meetup,
  known?: ReplyBook,
): Promise<Card> {
  const now = parts.clock();
  const book = known ?? (await parts.replies.of(meetup.id));
  const isOpen = meetup.state === 'planned' && !hasStarted(meetup, now);
  const said = isOpen ? book.replies[replyKeyOf(asker)] : undefined;
  const hasChat =
    asker.scope === 'personal' || (await parts.chatOf(asker.tenantId, asker.memberId)) !== undefined;
  const { steps, lines } = said?.answer === 'yes' ? aboutReminders(said, hasChat) : { steps: [], lines: [] };
  return meetupCard(asker.edition, meetup, parts.publicUrl, {
    heading: headingOf(meetup, now),
    takesReplies: isOpen,
    ...{ said, lines },
    ...(meetup.state === 'planned' &&
      meetup.tally === undefined && { counts: { at: now, of: countsOf(book) } }),
    steps: [...steps, ...(asker.isManager ? [MANAGE] : [])],
    ...(said?.answer === 'yes' && !hasChat && { installUrl: parts.installUrl }),
  });
}
