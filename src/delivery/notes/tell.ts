import type { Note } from '../../chat/announcing/note.ts';
import type { Parts } from '../parts.ts';
import { toTell } from '../work.ts';
import { newNote } from './note-record.ts';

/** Writes a note down for good, in one write, and hands it on. Telling an id again changes nothing, whatever the text. */
export async function tell(
  { stores, push, clock, log }: Pick<Parts, 'stores' | 'push' | 'clock' | 'log'>,
  note: Note,
): Promise<void> {
  const record = newNote(note, clock());
  if ((await stores.notes.create(record)) === 'exists') return;
  // Whoever is being answered need not know that the queue is away: the sweep pushes it again.
  await push(toTell(record.id)).catch((err: unknown) =>
    log.warn({ err, noteId: record.id }, 'A note will be told later'),
  );
}
