import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { broadcastStopped } from '../errors.ts';
import { withAct } from '../history.ts';
import type { Parts } from '../parts.ts';
import { sentOf } from '../writing/bound-draft.ts';

/** An update of which something can still go out. Throws as `sentOf`, and `broadcast_stopped` where it was cancelled. */
export async function standingOf(parts: Pick<Parts, 'records'>, id: string): Promise<Broadcast> {
  const broadcast = await sentOf(parts, id);
  if (broadcast.state === 'cancelled') throw broadcastStopped({});
  return broadcast;
}

/**
 * Has an update sent again in the channels where it failed for a reason that can have passed. Who did it is written down
 * first; where there is nothing to be sent again, or it is being queued already, nothing changes. Throws as `standingOf`.
 */
export async function sendAgain(
  parts: Pick<Parts, 'records' | 'delivery' | 'clock'>,
  id: string,
  by: string | null,
): Promise<Broadcast> {
  const { records, delivery, clock } = parts;
  const announcementId = announcementIdOf(id);
  const broadcast = await standingOf(parts, id);
  const { channels } = await delivery.foreseeAgain(announcementId);
  if (channels === 0) return broadcast;
  const noted = await records.change(id, (old) => {
    if (old.state !== 'sending') throw broadcastStopped({});
    return withAct(old, 'sentAgain', by, clock());
  });
  await delivery.sendAgain(announcementId);
  return noted;
}
