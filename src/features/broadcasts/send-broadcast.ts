import type { Broadcast } from './broadcast.ts';
import { broadcastStopped } from './errors.ts';
import { readAudiences } from './named-audience.ts';
import type { Parts } from './parts.ts';

/**
 * Sends a draft for good: one write, so pressing twice sends once. Where `revision` is given and the draft has changed
 * since, it stays a draft: nobody sends words that they did not see. Throws `broadcast_not_found` and
 * `broadcast_stopped`.
 */
export async function sendBroadcast(
  { records, audiences, clock, nudge }: Pick<Parts, 'records' | 'audiences' | 'clock' | 'nudge'>,
  id: string,
  by: string | null,
  revision?: number,
): Promise<Broadcast> {
  const sentAt = clock().toISOString();
  // From here on the named audiences may change: the record keeps whom they named.
  const withAudiences = await readAudiences(audiences);
  const broadcast = await records.change(id, (old) => {
    if (old.state === 'cancelled' || old.state === 'recalled') throw broadcastStopped({});
    if (old.state === 'sending' || (revision !== undefined && old.revision !== revision)) return undefined;
    return { ...withAudiences(old), state: 'sending', sentAt, sentBy: by, isPending: true };
  });
  if (broadcast.isPending) nudge();
  return broadcast;
}
