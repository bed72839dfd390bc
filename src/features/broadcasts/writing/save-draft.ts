import { isDeepStrictEqual } from 'node:util';
import { contentOf, type BroadcastContent } from '../broadcast-content.ts';
import { newDraft, redrafted, type Bond } from '../broadcast.ts';
import { roomLeft } from './card-size.ts';
import { broadcastAlreadySent, broadcastTooLarge } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { voiceFor } from '../approving/voice.ts';

/**
 * Writes a draft down, in the name of whoever begins it and bound to an update that was sent if told, or changes the one
 * that is there; saving the same again changes nothing. Sends nothing. Throws `broadcast_already_sent`,
 * `broadcast_too_large`, and `authors_only` for whoever may not write any more.
 */
export async function saveDraft(
  parts: Pick<Parts, 'records' | 'clock' | 'voiceOf'>,
  id: string,
  content: BroadcastContent,
  by: string | null,
  bond?: Bond,
): Promise<void> {
  const { records, clock } = parts;
  if (roomLeft(content) < 0) throw broadcastTooLarge({});
  const voice = await voiceFor(parts, by);
  await records.save(id, (old) => {
    if (!old) return newDraft(id, content, by, clock(), { voice, ...(bond && { bond }) });
    if (old.state !== 'draft') throw broadcastAlreadySent({});
    return isDeepStrictEqual(contentOf(old), content) ? undefined : redrafted(old, content, by);
  });
}
