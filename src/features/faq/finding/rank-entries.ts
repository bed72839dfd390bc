import type { AskedWord } from './asked-words.ts';
import type { FiledEntry, FiledWords } from './filed-words.ts';

/** An entry with what its words are worth. */
export interface Ranked {
  readonly entry: FiledEntry;
  readonly score: number;
}

/** BM25: how soon one more of the same word adds nothing, and how much long entries lose. */
const SATURATION = 1.2;
const LENGTH = 0.7;
/** What the words of a question can give at most, for each unit of their weight. */
export const MOST_BY_WORDS = SATURATION + 1;

/** The best so many, best first. One pass: sorting a hundred thousand would take longer than scoring them. */
function keepBest(entries: readonly FiledEntry[], scores: Float64Array, most: number): readonly Ranked[] {
  const best: Ranked[] = [];
  for (const [number, entry] of entries.entries()) {
    const score = scores[number] ?? 0;
    if (score === 0 || (best.length === most && score <= (best.at(-1)?.score ?? 0))) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { entry, score });
    if (best.length > most) best.pop();
  }
  return best;
}

/**
 * Ranks entries by the words that they hold, wherever these stand. The words that one asked word is like count as that
 * one word, each as far as it is like it.
 */
export function rankEntries(
  { entries, lengths }: FiledWords,
  asked: readonly AskedWord[],
  most: number,
): readonly Ranked[] {
  const scores = new Float64Array(entries.length);
  const counts = new Float64Array(entries.length);
  for (const { likely, weight } of asked) {
    const held: number[] = [];
    for (const [word, likeness] of likely) {
      word.holders.forEach((entry, at) => {
        const before = counts[entry] ?? 0;
        if (before === 0) held.push(entry);
        counts[entry] = before + likeness * (word.counts[at] ?? 0);
      });
    }
    for (const entry of held) {
      const count = counts[entry] ?? 0;
      const room = SATURATION * (1 - LENGTH + LENGTH * (lengths[entry] ?? 1));
      scores[entry] = (scores[entry] ?? 0) + (weight * count * MOST_BY_WORDS) / (count + room);
      counts[entry] = 0;
    }
  }
  return keepBest(entries, scores, most);
}
