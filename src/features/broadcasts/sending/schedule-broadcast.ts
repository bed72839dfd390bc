import { noticed } from '../approving/approval.ts';
import type { Broadcast } from '../broadcast.ts';
import { broadcastAlreadySent } from '../errors.ts';
import { withAct } from '../history.ts';
import type { Parts } from '../parts.ts';

/**
 * Gives a draft the moment (ISO 8601) at which it is sent by itself, or with `null` none. The same moment again changes
 * nothing. Throws `broadcast_not_found` and `broadcast_already_sent`.
 */
export const scheduleBroadcast = (
  { records, clock }: Pick<Parts, 'records' | 'clock'>,
  id: string,
  by: string | null,
  at: string | null,
): Promise<Broadcast> =>
  records.change(id, (old) => {
    if (old.state !== 'draft' || old.edits !== null) throw broadcastAlreadySent({});
    if ((old.schedule?.at ?? null) === at) return undefined;
    const next: Broadcast = { ...old, schedule: at === null ? null : { at, by } };
    return noticed(withAct(next, at === null ? 'unscheduled' : 'scheduled', by, clock()));
  });
