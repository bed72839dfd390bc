import { meetupStarted } from '../errors.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/** The meetup called off; `news` where that came with other parts of its series. */
export const calledOff = (old: Meetup, now: Date, news?: string): Meetup => {
  const at = now.toISOString();
  const off = { cancelledAt: at, changedAt: at, sequence: old.sequence + 1 };
  return { ...old, state: 'cancelled', ...off, ...(news !== undefined && { cancelNews: news }) };
};

/**
 * Calls a meetup off and asks for that to be told at once. Cancelling again changes nothing.
 * Throws `meetup_not_found` and `meetup_started`.
 */
export async function cancelMeetup(
  { meetups, clock, nudge }: Pick<Parts, 'meetups' | 'clock' | 'nudge'>,
  id: string,
): Promise<Meetup> {
  const now = clock();
  const meetup = await meetups.change(id, (old) => {
    if (old.state === 'cancelled') return undefined;
    if (hasStarted(old, now)) throw meetupStarted({});
    return calledOff(old, now);
  });
  nudge();
  return meetup;
}
