import { applyEdit, isEdit } from './apply-edit.ts';
import { isApproved } from '../approving/approval.ts';
import type { Broadcast } from '../broadcast.ts';
import { broadcastNotApproved, broadcastStopped } from '../errors.ts';
import { withAct } from '../history.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';

/**
 * Reads the named audiences; what comes back makes of a draft what is sent for good from `now` on. From then on the
 * named audiences may change: the record keeps whom they named.
 */
export async function readyToSend({
  audiences,
}: Pick<Parts, 'audiences'>): Promise<(draft: Broadcast, by: string | null, now: Date) => Broadcast> {
  const withAudiences = await readAudiences(audiences);
  return (draft, by, now) => ({
    ...withAct(withAudiences(draft), 'sent', by, now),
    ...{ state: 'sending', sentAt: now.toISOString(), sentBy: by, schedule: null, isPending: true },
  });
}

/**
 * Sends a draft for good: one write, so pressing twice sends once. Resolves to the update; of a draft of other words, to
 * the one that it edits. Where `revision` is given and the draft has changed
 * since, it stays a draft: nobody sends words that they did not see. Throws `broadcast_not_found`,
 * `broadcast_stopped` and `broadcast_not_approved`.
 */
export async function sendBroadcast(
  parts: Pick<Parts, 'records' | 'audiences' | 'clock' | 'nudge' | 'needsApproval'>,
  id: string,
  by: string | null,
  revision?: number,
): Promise<Broadcast> {
  const { records, clock, nudge, needsApproval } = parts;
  const send = await readyToSend(parts);
  const broadcast = await records.change(id, (old) => {
    if (old.state === 'cancelled' || old.state === 'recalled') throw broadcastStopped({});
    if (old.state === 'sending' || (revision !== undefined && old.revision !== revision)) return undefined;
    if (needsApproval && !isApproved(old)) throw broadcastNotApproved({});
    return send(old, by, clock());
  });
  const sent = isEdit(broadcast) ? await applyEdit(parts, broadcast) : broadcast;
  if (sent.isPending) nudge();
  return sent;
}
