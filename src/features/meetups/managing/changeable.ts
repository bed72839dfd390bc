import { requireOpen } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/** A meetup while it can still be changed. Throws `meetup_not_found`, `meetup_cancelled` and `meetup_started`. */
export async function changeable(
  { meetups, clock }: Pick<Parts, 'meetups' | 'clock'>,
  id: string,
): Promise<Meetup> {
  const meetup = await meetups.get(id);
  requireOpen(meetup, clock());
  return meetup;
}
