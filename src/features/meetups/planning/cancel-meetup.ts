import { meetupStarted } from '../errors.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/**
 * Calls a meetup off and asks for that to be told at once. Cancelling again changes nothing.
 * Throws `meetup_not_found` and `meetup_started`.
 */
export async function cancelMeetup(
  { meetups, clock, nudge }: Pick<Parts, 'meetups' | 'clock' | 'nudge'>,
  id: string,
): Promise<Meetup> {
  const now = clock();
  const at = now.toISOString();
  const meetup = await meetups.change(id, (old) => {
    if (old.state === 'cancelled') return undefined;
    if (hasStarted(old, now)) throw meetupStarted({});
    return { ...old, state: 'cancelled', cancelledAt: at, changedAt: at, sequence: old.sequence + 1 };
  });
  nudge();
  return meetup;
}
