import { weightOf, type AskedWord } from './asked-words.ts';
import type { Filed, FiledEntry } from '../filing/file.ts';
import type { FiledWord } from '../filing/words-on-file.ts';

/** How well the lines of one entry match a question, each between 0 and 1. */
export interface LineMatch {
  /** How much of what was asked stands together in one line. */
  readonly held: number;
  /** How like the question the likest line is; 1 is word for word (Dice). */
  readonly likeness: number;
  /** The same among the heading and the known ways of asking alone. */
  readonly known: number;
  /** How much of what was asked stands beside the same neighbours. */
  readonly neighbours: number;
}

/** That a word on file is like one that was asked. */
interface Meant {
  readonly asked: AskedWord;
  readonly likeness: number;
}

/** So near must two words stand in the question to be neighbours. */
const NEAR = 2;
const NOTHING: readonly Meant[] = [];

/** By word on file, which of the asked words it is like. */
function meaningsOf(question: readonly AskedWord[]): ReadonlyMap<FiledWord, readonly Meant[]> {
  const meant = new Map<FiledWord, Meant[]>();
  for (const asked of question) {
    for (const [word, likeness] of asked.likely) {
      const others = meant.get(word);
      if (others) others.push({ asked, likeness });
      else meant.set(word, [{ asked, likeness }]);
    }
  }
  return meant;
}

/** Adds up what neighbours weigh that stand together in the question and in an entry. Each pair counts once. */
function openNeighbours() {
  const seen = new Map<AskedWord, Set<AskedWord>>();
  const result = { weight: 0 };
  return {
    result,
    add(before: readonly Meant[], here: readonly Meant[]) {
      for (const { asked: first } of before) {
        for (const { asked: second } of here) {
          if (first === second || Math.abs(first.place - second.place) > NEAR) continue;
          const others = seen.get(first) ?? new Set();
          if (others.has(second)) continue;
          seen.set(first, others.add(second));
          result.weight += (first.weight + second.weight) / 2;
        }
      }
    },
  };
}

/** Compares a question with the lines of entries: words that stand together say more than words strewn about. */
export function compareLines(filed: Filed, question: readonly AskedWord[]): (entry: FiledEntry) => LineMatch {
  const total = question.reduce((sum, { weight }) => sum + weight, 0);
  const meant = meaningsOf(question);

  return ({ lines }) => {
    const best = { held: 0, likeness: 0, known: 0 };
    const neighbours = openNeighbours();
    for (const { words, isKnown } of lines) {
      const shared = new Map<AskedWord, number>();
      let [held, others] = [0, 0];
      let before = NOTHING;
      for (const word of words) {
        const here = meant.get(word) ?? NOTHING;
        for (const { asked, likeness } of here) {
          const more = likeness - (shared.get(asked) ?? 0);
          if (more <= 0) continue;
          shared.set(asked, likeness);
          held += more * asked.weight;
        }
        others += here[0]?.asked.weight ?? weightOf(filed, word);
        if (before.length > 0 && here.length > 0) neighbours.add(before, here);
        before = here;
      }
      const likeness = (2 * held) / (total + others);
      best.held = Math.max(best.held, held / total);
      best.likeness = Math.max(best.likeness, likeness);
      if (isKnown) best.known = Math.max(best.known, likeness);
    }
    return { ...best, neighbours: Math.min(1, neighbours.result.weight / total) };
  };
}
