import type { Announcement, Editions } from '../../chat/announcement.ts';
import type { Message } from '../../chat/message.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { inEveryEdition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn } from '../../language/say.ts';
import type { Telling } from './due-reminders.ts';
import { meetupCard, type MeetupCardFacts } from './meetup-card.ts';
import { whenIn, type Meetup } from './meetup.ts';

/** What a message about a meetup is headed with. Dates, not "tomorrow": quiet hours may hold a message back. */
const HEADINGS: Readonly<Record<Telling['kind'], MessageKey>> = {
  announce: 'meetups.headingNew',
  move: 'meetups.headingMoved',
  remind: 'meetups.headingReminder',
  cancel: 'meetups.headingCancelled',
};

/** A card about a meetup as channels get it, in every edition. */
export const editionsOf = (meetup: Meetup, publicUrl: string, facts: MeetupCardFacts): Editions =>
  inEveryEdition((edition): Message => ({
    card: meetupCard(edition, meetup, publicUrl, facts),
    summary: `${labelIn(edition, facts.heading)}: ${inEdition(edition, meetup.title)}. ${whenIn(edition, meetup)}`,
  }));

/** Words one step for the channels. It is of no use any more once the meetup has started. */
export const announcementOf = (meetup: Meetup, { id, kind }: Telling, publicUrl: string): Announcement => ({
  id,
  kind: 'meetups',
  audience: meetup.audience,
  editions: editionsOf(meetup, publicUrl, { heading: HEADINGS[kind], takesReplies: kind !== 'cancel' }),
  uselessAfter: meetup.start,
});
