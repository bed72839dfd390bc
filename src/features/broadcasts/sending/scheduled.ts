import type { Scheduled, Told } from '../../../chat/announcing/scheduled.ts';
import { isApproved } from '../approving/approval.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';
import { fromOf } from '../approving/voice.ts';

/** Who gets an update, as the calendar counts. */
export const toldBy = (broadcast: Pick<Broadcast, 'audience' | 'voice'>): Told => ({
  ...fromOf(broadcast),
  kind: 'broadcasts',
  audience: broadcast.audience,
});

/** The drafts whose time comes from one moment up to another. */
export async function* scheduledUpdates(
  { records, audiences, needsApproval }: Pick<Parts, 'records' | 'audiences' | 'needsApproval'>,
  from: Date,
  to: Date,
): AsyncGenerator<Scheduled> {
  const withAudiences = await readAudiences(audiences);
  // A draft with a time is pending for as long as it has one.
  for await (const draft of records.pending()) {
    const { id, state, schedule, title } = draft;
    if (state !== 'draft' || schedule === null) continue;
    if (new Date(schedule.at) < from || new Date(schedule.at) >= to) continue;
    yield {
      ...{ id: announcementIdOf(id), at: schedule.at, what: 'update', title },
      tells: toldBy(withAudiences(draft)),
      awaitsApproval: needsApproval && !isApproved(draft),
    };
  }
}
