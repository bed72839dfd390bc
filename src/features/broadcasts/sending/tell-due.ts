import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { applyEdit, isEdit } from './apply-edit.ts';
import { isApproved, lapsed } from '../approving/approval.ts';
import { announcementOf } from './broadcast-announcement.ts';
import type { Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { readyToSend } from './send-broadcast.ts';
import { carryOut } from './stop-broadcast.ts';
import { tellManagers } from '../approving/tell-managers.ts';
import { withVoiceOfNow } from '../approving/voice.ts';

const isDue = ({ state, schedule }: Broadcast, now: Date): boolean =>
  state === 'draft' && schedule !== null && new Date(schedule.at) <= now;

/** What is about to be handed over, in the voice that its author has by now. */
const checked = (parts: Parts, broadcast: Broadcast, now: Date): Promise<Broadcast> =>
  broadcast.state === 'sending' || isDue(broadcast, now)
    ? withVoiceOfNow(parts, broadcast)
    : Promise.resolve(broadcast);

/** A draft whose time has come is sent for good; if it had to be approved and was not, its time is taken away. */
async function started(
  parts: Pick<Parts, 'records' | 'audiences' | 'needsApproval'>,
  broadcast: Broadcast,
  now: Date,
): Promise<Broadcast> {
  if (!isDue(broadcast, now)) return broadcast;
  const send = await readyToSend(parts);
  return parts.records.change(broadcast.id, (old) => {
    if (!isDue(old, now)) return undefined;
    return parts.needsApproval && !isApproved(old)
      ? lapsed(old, now)
      : send(old, old.schedule?.by ?? null, now);
  });
}

/**
 * Yields every update that was sent, or whose time has come, and that was not handed over yet. After the `yield` it is
 * written down for good; if it was stopped in that moment, the stop is carried out then. A state that changes even
 * later is met at the next tick. On the way, managers are told what they wait for.
 */
export async function* tellDue(parts: Parts, now: Date): AsyncGenerator<Announcement> {
  for await (const pending of parts.records.pending()) {
    const told = await tellManagers(parts, pending);
    const ready = await started(parts, await checked(parts, told, now), now);
    const broadcast = isEdit(ready) ? await applyEdit(parts, ready) : ready;
    if (broadcast.state === 'draft') continue;
    if (broadcast.state === 'sending') yield announcementOf(broadcast);
    await carryOut(parts, await parts.records.get(broadcast.id));
  }
}
