import type { MessageKey } from '../../../language/catalogue/index.ts';
import { countsOf } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf } from '../reminding/steps.ts';
import { editionsOf } from './meetup-announcement.ts';

type Showing = Pick<Parts, 'live' | 'replies' | 'clock' | 'publicUrl'>;

const isReminder = (step: string): boolean => step.startsWith('meetup-reminder:');

/** The announcements whose cards stand in channels, as far as anybody knows: one that was not sent changes nothing. */
export const postedOf = ({ id, settled }: Pick<Meetup, 'id' | 'settled'>): readonly string[] => [
  announcementIdOf(id),
  ...settled.filter(isReminder),
];

/** Those that people still look at: the first card, and the latest reminder. */
const latestOf = (meetup: Meetup): readonly string[] => {
  const [first, ...reminders] = postedOf(meetup);
  return [...(first === undefined ? [] : [first]), ...reminders.slice(-1)];
};

const headingOf = ({ change }: Meetup): MessageKey =>
  change === undefined
    ? 'meetups.headingMeetup'
    : change.what === 'time'
      ? 'meetups.headingMoved'
      : 'meetups.headingElsewhere';

async function show(
  { live, replies, clock, publicUrl }: Showing,
  meetup: Meetup,
  announcementIds: readonly string[],
): Promise<void> {
  const counts = { at: clock(), of: countsOf(await replies.of(meetup.id)) };
  const editions = editionsOf(meetup, publicUrl, { heading: headingOf(meetup), takesReplies: true, counts });
  for (const announcementId of announcementIds)
    await live.refresh({ key: announcementId, announcementId, editions });
}

/** Has the cards show how many have replied by now: those that people still look at. */
export const refreshCounts = (parts: Showing, meetup: Meetup): Promise<void> =>
  show(parts, meetup, latestOf(meetup));

/** Brings every posted card of a meetup up to date: what, when and where it is by now. */
export const refreshCards = (parts: Showing, meetup: Meetup): Promise<void> =>
  show(parts, meetup, postedOf(meetup));

/** Says on every posted card that the meetup was called off, as the last that it says. */
export async function closeCards({ live, publicUrl }: Showing, meetup: Meetup): Promise<void> {
  const heading = 'meetups.headingCancelled';
  const editions = editionsOf(meetup, publicUrl, { heading, takesReplies: false });
  for (const announcementId of postedOf(meetup))
    await live.close({ key: announcementId, announcementId, editions });
}
