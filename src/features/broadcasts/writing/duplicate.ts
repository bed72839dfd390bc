import { newId } from '../../../lib/ids.ts';
import { contentOf } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { saveDraft } from './save-draft.ts';

/** A new draft with the content of an update, whatever became of that one. Throws `broadcast_not_found`. */
export async function duplicate(
  parts: Pick<Parts, 'records' | 'clock' | 'voiceOf'>,
  id: string,
  by: string | null,
): Promise<Broadcast> {
  const copy = newId();
  await saveDraft(parts, copy, contentOf(await parts.records.get(id)), by);
  return parts.records.get(copy);
}
