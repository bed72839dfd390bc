import { idOf } from '../../lib/ids.ts';
import type { Document } from '../../storage/collection.ts';
import { meetupCancelled, meetupStarted } from './errors.ts';
import { hasStarted, type Meetup } from './meetup.ts';

export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What one member said to one meetup. The partition is the meetup; who it was is an id, never a name. */
export interface Rsvp extends Document {
  readonly memberId: string;
  readonly tenantId: string;
  readonly answer: Answer;
}

export type Counts = Readonly<Record<Answer, number>>;

/** Whose reply to what. The same member has one, whatever the case of the ids. */
export const rsvpKey = (meetupId: string, tenantId: string, memberId: string): Document => ({
  partition: meetupId,
  id: idOf(meetupId, tenantId.toLowerCase(), memberId.toLowerCase()),
});

/** Throws `meetup_cancelled` or `meetup_started` when a meetup takes no replies. */
export function requireOpen(meetup: Meetup, now: Date): void {
  if (meetup.state === 'cancelled') throw meetupCancelled({});
  if (hasStarted(meetup, now)) throw meetupStarted({});
}
