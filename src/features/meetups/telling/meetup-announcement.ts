import type { Announcement, Editions } from '../../../chat/announcing/announcement.ts';
import type { Message } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { meetupCard, type MeetupCardFacts } from '../cards/meetup-card.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { isNow } from '../meetup/offset.ts';
import { whenIn } from '../meetup/when.ts';
import type { Telling } from '../reminding/steps.ts';

/** What a message about a meetup is headed with. Dates, not "tomorrow": quiet hours may hold a message back. */
function headingOf({ kind, offset }: Telling): MessageKey {
  if (kind === 'announce') return 'meetups.headingNew';
  return offset !== undefined && isNow(offset) ? 'meetups.headingStarting' : 'meetups.headingReminder';
}

/** A card about a meetup as channels get it, in every edition. */
export const editionsOf = (meetup: Meetup, publicUrl: string, facts: MeetupCardFacts): Editions =>
  inEveryEdition((edition): Message => ({
    card: meetupCard(edition, meetup, publicUrl, facts),
    summary: `${labelIn(edition, facts.heading)}: ${inEdition(edition, meetup.title)}. ${whenIn(edition, meetup)}`,
  }));

/** Words one step for the channels. */
export const announcementOf = (meetup: Meetup, telling: Telling, publicUrl: string): Announcement => ({
  id: telling.id,
  kind: 'meetups',
  audience: meetup.audience,
  editions: editionsOf(meetup, publicUrl, { heading: headingOf(telling), takesReplies: true }),
  uselessAfter: telling.usefulUntil,
  // Missing a reminder is worse than reading it twice.
  ...(telling.kind === 'remind' && { ifUncertain: 'resendOnce' }),
});
