import type { Scheduled } from '../../../chat/announcing/scheduled.ts';
import { endOf, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { tellingsToCome, type Telling } from './steps.ts';

/** How a meetup is called in the calendar: its own entry, as against what channels are told of it. */
export const startEntryOf = (meetupId: string): string => `meetup-start:${meetupId}`;

/** A meetup and what channels are still to be told of it, as the calendar shows them. */
function entriesOf(meetup: Meetup): readonly Scheduled[] {
  const { id, title, audience, start, state } = meetup;
  const entry = { title, awaitsApproval: false };
  const telling = (one: Telling): Scheduled => ({
    ...entry,
    ...{ id: one.id, at: one.at, tells: { kind: 'meetups', audience } },
    what: one.kind === 'remind' ? 'meetup-reminder' : 'meetup-announcement',
  });
  const until = endOf(meetup).toISOString();
  return [
    ...tellingsToCome(meetup).map(telling),
    ...(state === 'planned'
      ? [{ ...entry, id: startEntryOf(id), at: start, until, what: 'meetup', tells: null } as const]
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
