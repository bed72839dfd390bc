import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { meetupCard } from '../cards/meetup-card.ts';
import { isComing } from '../joining/reply.ts';
import type { Meetup, Missed } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import type { Parts } from '../parts.ts';
import type { PersonalStep } from '../reminding/steps.ts';

/** The own chats of those who have a place, asked to be reminded, and still have the bot there. */
async function chatsToRemind(
  { replies, chatOf }: Pick<Parts, 'replies' | 'chatOf'>,
  { id }: Meetup,
): Promise<readonly string[]> {
  const book = await replies.of(id);
  const chats: string[] = [];
  for (const reply of Object.values(book.replies)) {
    if (!reply.reminds || !isComing(reply)) continue;
    const chat = await chatOf(reply.tenantId, reply.memberId);
    if (chat !== undefined) chats.push(chat);
  }
  return chats;
}

/** That the reminder was of no use any more when the house woke, if anybody waited for it. Not who that was. */
export async function missedReminder(
  parts: Pick<Parts, 'replies' | 'chatOf'>,
  meetup: Meetup,
  { at }: PersonalStep,
  now: Date,
): Promise<readonly Missed[]> {
  const chats = await chatsToRemind(parts, meetup);
  return chats.length === 0 ? [] : [{ what: 'personal', dueAt: at, noticedAt: now.toISOString() }];
}

/** The reminder in those chats; nothing where there are none. */
export async function personalReminder(
  parts: Pick<Parts, 'replies' | 'chatOf' | 'publicUrl'>,
  meetup: Meetup,
  step: PersonalStep,
): Promise<Announcement | undefined> {
  const { publicUrl } = parts;
  const chats = await chatsToRemind(parts, meetup);
  if (chats.length === 0) return undefined;
  return {
    ...{ id: step.id, kind: 'meetups', audience: { channels: chats } },
    editions: inEveryEdition((edition): Message => ({
      card: meetupCard(edition, meetup, publicUrl, {
        heading: 'meetups.headingPersonal',
        takesReplies: true,
        lines: [saying('meetups.whyPersonal')],
        steps: [{ title: 'meetups.stopReminders', verb: 'meetups.stopReminders' }],
      }),
      summary: `${labelIn(edition, 'meetups.headingPersonal')}: ${inEdition(edition, meetup.title)}. ${whenIn(edition, meetup)}`,
    })),
    uselessAfter: step.usefulUntil,
    // Missing a reminder is worse than reading it twice.
    ifUncertain: 'resendOnce',
  };
}
