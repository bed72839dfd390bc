import { MEETUPS, type Meetup, type MeetupPlan } from './meetup.ts';
import { NEVER } from './due-reminders.ts';
import type { Parts } from './parts.ts';

/** A meetup that nobody has heard of yet. */
export const newMeetup = (id: string, plan: MeetupPlan, now: Date): Meetup => ({
  ...plan,
  id,
  partition: MEETUPS,
  state: 'planned',
  plannedAt: now.toISOString(),
  sequence: 0,
  settled: [],
  nextDueAt: NEVER,
  keepsReplies: true,
});

/** Plans a meetup for good, and asks for it to be announced at once. The same id again changes nothing. */
export async function planMeetup(
  { meetups, clock, nudge }: Pick<Parts, 'meetups' | 'clock' | 'nudge'>,
  id: string,
  plan: MeetupPlan,
): Promise<void> {
  await meetups.add(newMeetup(id, plan, clock()));
  nudge();
}
