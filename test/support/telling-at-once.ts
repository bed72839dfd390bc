import type { Note, Tell } from '../../src/chat/announcing/note.ts';
import type { Messenger } from '../../src/chat/ports/messenger.ts';

/** Does at once what delivery does soon: each note once, and what stands for it where it is not taken. */
export function tellingAtOnce(messenger: Pick<Messenger, 'send'>): Tell {
  const known = new Set<string>();
  return async function tell({ id, to, under, message, otherwise = [] }: Note): Promise<void> {
    if (known.has(id)) return;
    known.add(id);
    const { kind } = await messenger.send(to, message, under === undefined ? {} : { under });
    if (kind === 'unreachable' || kind === 'refused') for (const note of otherwise) await tell(note);
  };
}
