import type { Announcement } from '../../chat/announcement.ts';
import type { Message } from '../../chat/message.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { inEveryEdition, type Edition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn } from '../../language/say.ts';
import type { Telling } from './due-reminders.ts';
import { meetupCard } from './meetup-card.ts';
import { whenIn, type Meetup } from './meetup.ts';

/** What a message about a meetup is headed with. Dates, not "tomorrow": quiet hours may hold a message back. */
const HEADINGS: Readonly<Record<Telling['kind'], MessageKey>> = {
  announce: 'meetups.headingNew',
  move: 'meetups.headingMoved',
  remind: 'meetups.headingReminder',
  cancel: 'meetups.headingCancelled',
};

/** Words one step for the channels. It is of no use any more once the meetup has started. */
export function announcementOf(meetup: Meetup, { id, kind }: Telling, publicUrl: string): Announcement {
  const heading = HEADINGS[kind];
  const worded = (edition: Edition): Message => ({
    card: meetupCard(edition, meetup, publicUrl, { heading, takesReplies: kind !== 'cancel' }),
    summary: `${labelIn(edition, heading)}: ${inEdition(edition, meetup.title)}. ${whenIn(edition, meetup)}`,
  });
  return {
    id,
    kind: 'meetups',
    audience: meetup.audience,
    editions: inEveryEdition(worded),
    uselessAfter: meetup.start,
    // Missing a reminder is worse than reading it twice.
    ...(kind === 'remind' && { ifUncertain: 'resendOnce' }),
  };
}
