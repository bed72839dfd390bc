import { newMeetup, type MeetupPlan } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/** Plans a meetup for good, and asks for it to be announced at once. The same id again changes nothing. */
export async function planMeetup(
  { meetups, clock, nudge }: Pick<Parts, 'meetups' | 'clock' | 'nudge'>,
  id: string,
  plan: MeetupPlan,
): Promise<void> {
  await meetups.add(newMeetup(id, plan, clock()));
  nudge();
}
