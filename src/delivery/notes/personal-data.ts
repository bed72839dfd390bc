import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';
import { sayBoth } from '../../language/say.ts';
import type { Note } from '../../chat/announcing/note.ts';
import { change, listAll, type Collection } from '../../storage/collection.ts';
import { NOTES, type NoteRecord } from './note-record.ts';

/** Whose chat it is. */
interface MemberId {
  readonly tenantId: string;
  readonly memberId: string;
}

const isTo = ({ to }: Note, { tenantId, memberId }: MemberId): boolean =>
  to.memberId === memberId && to.tenantId === tenantId;

const mentions = (note: Note, who: MemberId): boolean =>
  isTo(note, who) || (note.otherwise ?? []).some((instead) => mentions(instead, who));

/** The note without whatever would be told to the member in its place. */
const without = (note: Note, who: MemberId): Note => ({
  ...note,
  ...(note.otherwise && {
    otherwise: note.otherwise
      .filter((instead) => !isTo(instead, who))
      .map((instead) => without(instead, who)),
  }),
});

async function concerning(notes: Collection<NoteRecord>, who: MemberId): Promise<readonly NoteRecord[]> {
  const found: NoteRecord[] = [];
  for await (const { value } of listAll(notes, { partition: NOTES }))
    if (value.note && mentions(value.note, who)) found.push(value);
  return found;
}

/**
 * What is on its way to a member's own chat, or would be told there in another's place. Erased, it is not told any more.
 * A note that is over has nothing of anybody.
 */
export const notesOfMember = (notes: Collection<NoteRecord>): PersonalDataSource => ({
  name: 'chat.notes',
  async describe(memberId, tenantId) {
    const { length: count } = await concerning(notes, { memberId, tenantId });
    return count === 0 ? [] : [sayBoth('chat.notesUnderWay', { count })];
  },
  async erase(memberId, tenantId) {
    const who = { memberId, tenantId };
    for (const record of await concerning(notes, who)) {
      if (record.note && isTo(record.note, who)) await notes.remove(NOTES, record.id);
      else
        await change(notes, record, (old) =>
          old?.note ? { ...old, note: without(old.note, who) } : undefined,
        );
    }
  },
});
