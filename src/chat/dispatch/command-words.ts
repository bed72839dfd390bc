import type { Command, Feature } from '../feature.ts';

/** A command as it was found in a message. */
export interface FoundCommand {
  readonly command: Command;
  readonly rest: string;
  /** The same as it was typed: with its capitals, marks and lines. */
  readonly asTyped: string;
}

/** What was typed, without what does not matter to a command: case, outer marks, a leading slash, double spaces, curls. */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s/¡¿"'.,;:!?]+|[\s"'.,;:!?]+$/gu, '');

/** What follows so many words of a text. */
const behind = (text: string, words: number): string =>
  text
    .replace(/^[\s/¡¿"'.,;:!?]+/u, '')
    .replace(new RegExp(`^(?:\\S+(?:\\s+|$)){${words}}`, 'u'), '')
    .replace(/^[\s:]+/u, '');

/**
 * The commands whose words open the message, the longest words first. A command that takes nothing more matches
 * only when nothing follows: `help me with a business case` is a question.
 */
export function findCommands(features: readonly Feature[], text: string): readonly FoundCommand[] {
  const typed = normalise(text);
  return features
    .flatMap((feature) => feature.commands ?? [])
    .flatMap((command) =>
      Object.values(command.words).flatMap((words) => words.map((word) => ({ command, word }))),
    )
    .filter(({ command, word }) => typed === word || (command.takesRest && typed.startsWith(`${word} `)))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ command, word }) => ({
      command,
      rest: typed.slice(word.length).trim(),
      asTyped: behind(text, word === '' ? 0 : word.split(' ').length),
    }));
}
