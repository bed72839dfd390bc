import { isDeepStrictEqual } from 'node:util';
import { contentOf, type BroadcastContent } from '../broadcast-content.ts';
import { authorOf, redrafted, type Broadcast, type ManagerId } from '../broadcast.ts';
import { roomLeft } from './card-size.ts';
import { broadcastAlreadySent } from '../errors.ts';
import type { Parts } from '../parts.ts';

/**
 * Changes what a draft holds. Where one card could not carry it, nothing is written, and `over` says by how many bytes
 * it is too large. Throws `broadcast_not_found` and `broadcast_already_sent`.
 */
export async function changeDraft(
  { records }: Pick<Parts, 'records'>,
  by: ManagerId,
  id: string,
  change: (content: BroadcastContent) => BroadcastContent,
): Promise<{ readonly draft: Broadcast; readonly over: number }> {
  let over = 0;
  const draft = await records.change(id, (old) => {
    if (old.state !== 'draft') throw broadcastAlreadySent({});
    const before = contentOf(old);
    const content = change(before);
    over = Math.max(0, -roomLeft(content));
    return over > 0 || isDeepStrictEqual(before, content) ? undefined : redrafted(old, content, authorOf(by));
  });
  return { draft, over };
}
