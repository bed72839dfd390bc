import type { Broadcast } from '../broadcast.ts';
import { broadcastAlreadySent } from '../errors.ts';
import type { Parts } from '../parts.ts';

/** An update while it is a draft. Throws `broadcast_not_found` and `broadcast_already_sent`. */
export async function draftOf({ records }: Pick<Parts, 'records'>, id: string): Promise<Broadcast> {
  const broadcast = await records.get(id);
  if (broadcast.state !== 'draft') throw broadcastAlreadySent({});
  return broadcast;
}
