import type { Scheduled } from '../../chat/scheduled.ts';
import { tellingsToCome, type Telling } from './due-reminders.ts';
import type { Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';

/** A meetup and what channels are still to be told of it, as the calendar shows them. */
function entriesOf(meetup: Meetup): readonly Scheduled[] {
  const { id, title, audience, start, state } = meetup;
  const entry = { title, awaitsApproval: false };
  const telling = (one: Telling): Scheduled => ({
    ...entry,
    ...{ id: one.id, at: one.at, tells: { kind: 'meetups', audience } },
    what: one.kind === 'remind' ? 'meetup-reminder' : 'meetup-announcement',
  });
  return [
    ...tellingsToCome(meetup).map(telling),
    ...(state === 'planned'
      ? [{ ...entry, id: `meetup-start:${id}`, at: start, what: 'meetup', tells: null } as const]
      : []),
  ];
}

/** What happens with meetups from one moment up to another. */
export async function* scheduledMeetups(
  { meetups, clock }: Pick<Parts, 'meetups' | 'clock'>,
  from: Date,
  to: Date,
): AsyncGenerator<Scheduled> {
  for (const meetup of await meetups.upcoming(clock()))
    for (const entry of entriesOf(meetup))
      if (new Date(entry.at) >= from && new Date(entry.at) < to) yield entry;
}
