import type { Editions } from '../../chat/announcement.ts';
import { announcementIdOf } from './due-reminders.ts';
import { editionsOf } from './meetup-announcement.ts';
import type { Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';

type Showing = Pick<Parts, 'live' | 'rsvps' | 'clock' | 'publicUrl'>;

/** The announcements whose cards stand in channels, as far as anybody knows: one that was not sent changes nothing. */
const postedOf = ({ id, settled }: Meetup): readonly string[] => [
  ...new Set([announcementIdOf(id), ...settled.filter((step) => step.startsWith('meetup'))]),
];

/** Brings every posted card of a meetup up to date: when it is, and how many have replied. */
export async function refreshCards(
  { live, rsvps, clock, publicUrl }: Showing,
  meetup: Meetup,
): Promise<void> {
  const counts = { at: clock(), of: await rsvps.count(meetup.id) };
  const heading = meetup.movedAt === undefined ? 'meetups.headingMeetup' : 'meetups.headingMoved';
  const editions: Editions = editionsOf(meetup, publicUrl, { heading, takesReplies: true, counts });
  for (const announcementId of postedOf(meetup))
    await live.refresh({ key: announcementId, announcementId, editions });
}

/** Says on every posted card that the meetup was called off, as the last that it says. */
export async function closeCards({ live, publicUrl }: Showing, meetup: Meetup): Promise<void> {
  const heading = 'meetups.headingCancelled';
  const editions = editionsOf(meetup, publicUrl, { heading, takesReplies: false });
  for (const announcementId of postedOf(meetup))
    await live.close({ key: announcementId, announcementId, editions });
}
