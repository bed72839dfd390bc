import { approved, isApproved, isOwn, isProposed, proposed, returned } from './approval.ts';
import { readAudiences, withoutNames } from '../audiences/named-audience.ts';
import { isEdit } from '../sending/apply-edit.ts';
import type { Broadcast } from '../broadcast.ts';
import {
  approvalNotNeeded,
  broadcastAlreadySent,
  broadcastChanged,
  broadcastNotProposed,
  ownApproval,
} from '../errors.ts';
import type { Parts } from '../parts.ts';
import { readyToSend } from '../sending/send-broadcast.ts';

type Approving = Pick<Parts, 'records' | 'audiences' | 'clock' | 'nudge' | 'needsApproval'>;

/**
 * Puts a draft before the other managers, for the channels that its named audiences name at this moment: whoever changes
 * one of those later must not change what was approved. Again, or once approved: nothing changes. Throws
 * `broadcast_not_found`, `broadcast_already_sent`, and `approval_not_needed` where the setting asks for none.
 */
export async function proposeBroadcast(
  { records, audiences, clock, nudge, needsApproval }: Approving,
  id: string,
  by: string | null,
): Promise<Broadcast> {
  const withAudiences = await readAudiences(audiences);
  const broadcast = await records.change(id, (old) => {
    if (!needsApproval) throw approvalNotNeeded({});
    if (old.state !== 'draft') throw broadcastAlreadySent({});
    if (isProposed(old) || isApproved(old)) return undefined;
    return proposed(withoutNames(withAudiences(old)), by, clock());
  });
  nudge();
  return broadcast;
}

/** Refuses whoever has no say in a draft as it stands, or has not seen it as it stands. */
function requireSay(draft: Broadcast, by: string | null, revision: number | undefined): void {
  if (draft.state !== 'draft') throw broadcastAlreadySent({});
  if (!isProposed(draft)) throw broadcastNotProposed({});
  if (revision !== undefined && draft.revision !== revision) throw broadcastChanged({});
  if (isOwn(draft, by)) throw ownApproval({});
}

/**
 * Approves a proposed draft as it stands: with a time it waits for that, else it is sent for good in the same write, in
 * the name of whoever proposed it. Throws `broadcast_not_found`, `broadcast_already_sent`, `broadcast_not_proposed`,
 * `broadcast_changed` and `own_approval`.
 */
export async function approveBroadcast(
  parts: Approving,
  id: string,
  by: string | null,
  revision?: number,
): Promise<Broadcast> {
  const { records, clock, nudge } = parts;
  const send = await readyToSend(parts);
  const broadcast = await records.change(id, (old) => {
    // Pressed twice: the first one counted.
    if (isApproved(old) && old.approval?.by === by) return undefined;
    requireSay(old, by, revision);
    const next = approved(old, by, clock());
    return next.schedule === null ? send(next, next.proposal?.by ?? null, clock()) : next;
  });
  nudge();
  // Other words are put in by the tick, which first tells their author.
  return isEdit(broadcast) ? records.get(broadcast.edits) : broadcast;
}

/** Gives a proposed draft back to its author with the reason. Throws as `approveBroadcast`. */
export async function returnBroadcast(
  { records, clock, nudge }: Approving,
  id: string,
  by: string | null,
  reason: string,
): Promise<Broadcast> {
  const broadcast = await records.change(id, (old) => {
    requireSay(old, by, undefined);
    return returned(old, by, reason, clock());
  });
  nudge();
  return broadcast;
}
