import type { Edition } from '../../language/edition.ts';
import type { Message } from '../message.ts';
import type { Note, Tell } from './note.ts';

/** Words a message for whoever reads it. */
export type Worded = (edition: Edition) => Message;

/**
 * What would say something to the community managers: to each in their own chat and in their language, as far as they
 * have written to the bot there, or in the channel where they work. `about`: what it is about, the same whenever the same is
 * said again.
 */
export type NotesForManagers = (about: string, worded: Worded) => Promise<readonly Note[]>;

/**
 * Says something to the community managers, once for what it is about. Resolves, when it is written down, to how many
 * conversations it goes to: none where nobody can be told, so that it is worth saying again later.
 */
export type TellManagers = (about: string, worded: Worded) => Promise<number>;

/** Tells managers by whoever knows where they are. */
export const tellingManagers =
  (notesFor: NotesForManagers, tell: Tell): TellManagers =>
  async (about, worded) => {
    const notes = await notesFor(about, worded);
    for (const note of notes) await tell(note);
    return notes.length;
  };
