import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { tallyOf } from '../afterwards/tally.ts';
import { fillPlaces } from '../joining/join.ts';
import type { Meetup, Missed } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { decideDue, type DueNow } from '../reminding/decide-due.ts';
import { announcementIdOf, isToShow } from '../reminding/steps.ts';
import { followSeries } from '../series/follow-series.ts';
import { showSeries } from '../series/series-announcement.ts';
import { materialAnnouncement, refreshMaterials } from './materials.ts';
import { announcementOf } from './meetup-announcement.ts';
import { missedReminder, personalReminder } from './personal-reminder.ts';
import { closeCards, postedOf, refreshCards } from './posted-cards.ts';
import { tellMovedUp } from './tell-moved-up.ts';
import { tellPeople } from './tell-people.ts';

/** So many missed tellings of a meetup are remembered. */
const MISSED_KEPT = 20;

/** What must not go out any more: reminders that name a time that is no more; of what is called off, everything. */
async function withdrawOld({ withdraw }: Pick<Parts, 'withdraw'>, meetup: Meetup): Promise<void> {
  const isOff = meetup.state === 'cancelled';
  for (const id of postedOf(meetup))
    if (isOff || (id !== announcementIdOf(meetup.id) && !id.endsWith(`:${meetup.start}`))) await withdraw(id);
}

/** Posted cards follow a change, and places that were added are given. */
async function follow(parts: Parts, meetup: Meetup): Promise<void> {
  await withdrawOld(parts, meetup);
  if (meetup.state === 'cancelled') await closeCards(parts, meetup);
  else {
    await fillPlaces(parts, meetup);
    await refreshCards(parts, meetup);
  }
}

/** The cards of series follow, each once however many of its parts have changed. */
async function showSeriesOf(parts: Parts, meetups: readonly Meetup[]): Promise<void> {
  const changed = meetups.filter(isToShow).flatMap(({ part }) => part?.series ?? []);
  for (const series of new Set(changed)) await showSeries(parts, series);
}

async function* tell(parts: Parts, meetup: Meetup, due: DueNow): AsyncGenerator<Announcement> {
  if (due.quiet.has('show')) await follow(parts, meetup);
  if (due.people) yield* tellPeople(parts, meetup, due.people);
  if (due.tell) yield announcementOf(meetup, due.tell, parts.publicUrl);
  const reminder = due.personal && (await personalReminder(parts, meetup, due.personal));
  if (reminder) yield reminder;
  if (due.quiet.has('material')) yield materialAnnouncement(meetup, parts.publicUrl);
  if (due.quiet.has('showMaterial')) await refreshMaterials(parts, meetup);
}

/** What is written down once it is told. Steps that a change brought meanwhile are still open. */
const settled = (
  old: Meetup,
  { settle, quiet }: DueNow,
  missed: readonly Missed[],
  tally: Meetup['tally'],
): Meetup => ({
  ...old,
  settled: [...new Set([...old.settled, ...settle])],
  missed: [...old.missed, ...missed].slice(-MISSED_KEPT),
  keepsReplies: old.keepsReplies && !quiet.has('forget'),
  ...(tally && { tally }),
});

/**
 * Yields what has to be told at `now`, and settles it afterwards. Killed at any point, it begins the same step again: ids
 * are the same, so nobody hears anything twice.
 */
export async function* tellDue(parts: Parts, now: Date): AsyncGenerator<Announcement> {
  yield* followSeries(parts);
  for await (const group of parts.meetups.due(now)) {
    await showSeriesOf(parts, group);
    // The earliest first: who said yes to several that were changed together is told under that.
    for (const meetup of [...group].sort((a, b) => (a.start < b.start ? -1 : 1))) {
      const due = decideDue(meetup, now);
      yield* tell(parts, meetup, due);
      const { personalTooLate } = due;
      const missed = [
        ...due.missed,
        ...(personalTooLate ? await missedReminder(parts, meetup, personalTooLate, now) : []),
      ];
      const tally =
        due.quiet.has('sum') || due.quiet.has('forget') ? await tallyOf(parts, meetup) : undefined;
      if (due.quiet.has('forget')) await parts.replies.forget(meetup.id);
      await parts.meetups.change(meetup.id, (old) => settled(old, due, missed, old.tally ?? tally));
    }
  }
  yield* tellMovedUp(parts, now);
}
