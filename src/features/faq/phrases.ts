import type { Term } from '../../language/analysis/analyse.ts';

/** Two neighbouring words, as they stand. */
export type Pair = readonly [Term, Term];

/** Knows the names of two words that a library uses: `business case`, `case study`. */
export interface Phrases {
  /** The names among the neighbouring words of a question. */
  namesIn(terms: readonly Term[]): readonly Pair[];
}

/** Two words are a name when the rarer one stands beside the other at least so often: `AI takes` is chance. */
const SHARE = 0.5;

/** What all forms of a word share; what it stands for otherwise is left out, for names are taken by the letter. */
const formOf = ({ word, keys }: Term): string => keys.at(-1)?.text ?? word;
const nameOf = ([first, second]: Pair): string => `${formOf(first)} ${formOf(second)}`;

const neighboursIn = (terms: readonly Term[]): readonly Pair[] =>
  terms.flatMap((second, at): Pair[] => {
    const first = terms[at - 1];
    return first?.place === second.place - 1 ? [[first, second]] : [];
  });

const count = (counts: Map<string, number>, text: string): unknown =>
  counts.set(text, (counts.get(text) ?? 0) + 1);

/** Learns the names from the texts of a library, each analysed by itself. */
export function learnPhrases(texts: Iterable<readonly Term[]>): Phrases {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const terms of texts) {
    for (const term of terms) count(words, formOf(term));
    for (const pair of neighboursIn(terms)) count(pairs, nameOf(pair));
  }
  const isName = (pair: Pair): boolean => {
    const together = pairs.get(nameOf(pair)) ?? 0;
    const rarer = Math.min(...pair.map((term) => words.get(formOf(term)) ?? 0));
    return together > 0 && together >= SHARE * rarer;
  };
  return { namesIn: (terms) => neighboursIn(terms).filter(isName) };
}
