import type { Announcement } from '../../chat/announcement.ts';
import { decideDue, supersededBy } from './due-reminders.ts';
import { announcementOf } from './meetup-announcement.ts';
import type { Parts } from './parts.ts';
import { closeCards, refreshCards } from './posted-cards.ts';

/** Yields what has to be told at `now`, settles it afterwards, and erases replies whose time is over. */
export async function* tellDue(
  parts: Pick<Parts, 'meetups' | 'rsvps' | 'publicUrl' | 'withdraw' | 'live' | 'clock'>,
  now: Date,
): AsyncGenerator<Announcement> {
  const { meetups, rsvps, publicUrl, withdraw } = parts;
  for (;;) {
    const due = await meetups.due(now);
    if (due.length === 0) return;
    for (const meetup of due) {
      const { tell, forget, settle } = decideDue(meetup, now);
      if (tell) for (const id of supersededBy(tell, meetup)) await withdraw(id);
      if (tell?.kind === 'cancel') await closeCards(parts, meetup);
      if (tell?.kind === 'move') await refreshCards(parts, meetup);
      if (tell) yield announcementOf(meetup, tell, publicUrl);
      if (forget) await rsvps.forgetAll(meetup.id);
      await meetups.change(meetup.id, (old) => ({
        ...old,
        settled: [...new Set([...old.settled, ...settle])],
        keepsReplies: old.keepsReplies && !forget,
      }));
    }
  }
}
