import type { Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';
import { requireOpen } from './rsvp.ts';

/**
 * Gives a meetup another start (ISO 8601, in the future) and asks for that to be told at once. Replies stay.
 * The same start changes nothing. Throws `meetup_not_found`, `meetup_cancelled` and `meetup_started`.
 */
export async function moveMeetup(
  { meetups, clock, nudge }: Pick<Parts, 'meetups' | 'clock' | 'nudge'>,
  id: string,
  start: string,
): Promise<Meetup> {
  const now = clock();
  const meetup = await meetups.change(id, (old) => {
    requireOpen(old, now);
    if (old.start === start) return undefined;
    return { ...old, start, movedAt: now.toISOString(), sequence: old.sequence + 1 };
  });
  nudge();
  return meetup;
}
