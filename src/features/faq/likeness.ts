import type { Term } from '../../language/analysis/analyse.ts';

/** How well two words match: the weight of the best key that they share, 0 without one. */
export function matchOf(one: Term, other: Term): number {
  let best = 0;
  for (const { text, weight } of one.keys) {
    const same = other.keys.find((key) => key.text === text);
    if (same) best = Math.max(best, Math.min(weight, same.weight));
  }
  return best;
}

/** Every word once: repeating a word asks for nothing more. */
export const distinct = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [term.word, term])).values(),
];
