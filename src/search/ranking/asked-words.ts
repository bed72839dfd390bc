import type { Term } from '../../language/analysis/analyse.ts';
import type { Filed } from '../filing/file.ts';
import type { FiledWord, WordsOnFile } from '../filing/words-on-file.ts';

/** A word of a question: what it is like on file, and how telling it is. */
export interface AskedWord {
  readonly place: number;
  readonly isSmall: boolean;
  /** How well each word on file matches, at most 1. */
  readonly likely: ReadonlyMap<FiledWord, number>;
  /** Rare words are telling, small words hardly. */
  readonly weight: number;
}

/** What a word counts for that the index lacks, found by a likely misspelling. */
const MISSPELT = 0.5;
/** What small words count for: not nothing, for they part "how do I …" from "who may …". */
const SMALL = 0.4;
/**
 * In fewer entries than this, how many of them hold a word says little of how rare it is. Words are weighed as if there
 * were so many.
 */
const ENOUGH = 70;

/** How far a word may be from the one that was meant: one slip, two in a long word, none in a short one. */
const slipsIn = (word: string): number => (/\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** The words on file that share a key with a term. Slips only where there is none: everywhere they lose more than they find. */
function likelyWords({ byLetters, byKey }: WordsOnFile, term: Term): ReadonlyMap<FiledWord, number> {
  const likely = new Map<FiledWord, number>();
  for (const key of term.keys) {
    for (const [word, weight] of byKey.get(key.text) ?? []) {
      likely.set(word, Math.max(likely.get(word) ?? 0, Math.min(weight, key.weight)));
    }
  }
  const slips = likely.size > 0 || term.isSmall ? 0 : slipsIn(term.word);
  if (slips === 0) return likely;
  return new Map([...byLetters.fuzzyGet(term.word, slips)].map(([, [word]]) => [word, MISSPELT]));
}

/** How telling a word is that so many entries hold: BM25's inverse document frequency. */
function tellingIn(filed: Filed, holders: number, isSmall: boolean): number {
  const size = Math.max(filed.size, ENOUGH);
  return Math.log(1 + (size - Math.min(holders, size) + 0.5) / (holders + 0.5)) * (isSmall ? SMALL : 1);
}

/** How telling a word on file is. */
export const weightOf = (filed: Filed, { holders, isSmall }: FiledWord): number =>
  tellingIn(filed, holders.numbers.length, isSmall);

/** Every word of a question once: repeating a word asks for nothing more. */
export const weighWords = (filed: Filed, terms: readonly Term[]): readonly AskedWord[] =>
  [...new Map(terms.map((term) => [term.word, term])).values()].map((term) => {
    const likely = likelyWords(filed.words, term);
    let holders = 0;
    for (const [word, likeness] of likely) holders += likeness * word.holders.numbers.length;
    const { place, isSmall } = term;
    return { place, isSmall, likely, weight: tellingIn(filed, holders, isSmall) };
  });
