import { isDeepStrictEqual } from 'node:util';
import { contentOf, type BroadcastContent } from './broadcast-content.ts';
import { newDraft, redrafted, type Bond } from './broadcast.ts';
import { roomLeft } from './card-size.ts';
import { broadcastAlreadySent, broadcastTooLarge } from './errors.ts';
import type { Parts } from './parts.ts';

/**
 * Writes a draft down, bound to an update that was sent if told, or changes the one that is there; saving the same again changes nothing. Sends nothing.
 * Throws `broadcast_already_sent` and `broadcast_too_large`.
 */
export async function saveDraft(
  { records, clock }: Pick<Parts, 'records' | 'clock'>,
  id: string,
  content: BroadcastContent,
  by: string | null,
  bond?: Bond,
): Promise<void> {
  if (roomLeft(content) < 0) throw broadcastTooLarge({});
  await records.save(id, (old) => {
    if (!old) return newDraft(id, content, by, clock(), bond);
    if (old.state !== 'draft') throw broadcastAlreadySent({});
    return isDeepStrictEqual(contentOf(old), content) ? undefined : redrafted(old, content, by);
  });
}
