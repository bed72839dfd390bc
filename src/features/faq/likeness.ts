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

/**
 * 0 to 1: how much of two ways of asking is the same, by the weight of their words (Dice); 1 is word for word.
 * `weightOf` says how telling a word is.
 */
export function likenessOf(
  asked: readonly Term[],
  known: readonly Term[],
  weightOf: (term: Term) => number,
): number {
  const sum = (terms: readonly Term[], share: (term: Term) => number) =>
    terms.reduce((total, term) => total + weightOf(term) * share(term), 0);
  const best = (term: Term, others: readonly Term[]) =>
    others.reduce((found, other) => Math.max(found, matchOf(term, other)), 0);
  const all = sum(asked, () => 1) + sum(known, () => 1);
  const shared = sum(asked, (term) => best(term, known)) + sum(known, (term) => best(term, asked));
  return all === 0 ? 0 : shared / all;
}
