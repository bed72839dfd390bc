import type { Collection } from '../../storage/collection.ts';
import { listAll } from '../../storage/collection.ts';
import { NOTES, type NoteRecord } from './note-record.ts';

/** Whose chat it is. */
export interface MemberId {
  readonly tenantId: string;
  readonly memberId: string;
}

async function idsOf(notes: Collection<NoteRecord>, { tenantId, memberId }: MemberId): Promise<string[]> {
  const ids: string[] = [];
  for await (const { value } of listAll(notes, { partition: NOTES })) {
    const to = value.note?.to;
    if (to?.memberId === memberId && to.tenantId === tenantId) ids.push(value.id);
  }
  return ids;
}

/** How many notes are on their way to a member's own chat. */
export const countNotesTo = async (notes: Collection<NoteRecord>, who: MemberId): Promise<number> =>
  (await idsOf(notes, who)).length;

/** Forgets what is on its way to a member's own chat: it is not told any more. */
export async function forgetNotesTo(notes: Collection<NoteRecord>, who: MemberId): Promise<void> {
  for (const id of await idsOf(notes, who)) await notes.remove(NOTES, id);
}
