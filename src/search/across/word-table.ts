import { analyse, type Key, type Term } from '../../language/analysis/analyse.ts';
import { GLOSSARY } from '../../language/analysis/glossary.ts';
import type { Bilingual, Language } from '../../language/bilingual.ts';
import { learnWords, type Parallel } from './learn-words.ts';

/** For each language, what its words are in the other: by the key that all forms of a word share. */
export type WordTable = Readonly<Record<Language, ReadonlyMap<string, readonly Key[]>>>;

/** A term of the glossary is worth so many sentences. */
const GLOSSARY_COUNTS = 3;

/** The key that all forms of a word share: its stem, without a lost `g`. */
export const formOf = ({ word, keys }: Term): string => keys.at(-1)?.text ?? word;

const formsIn = (language: Language, text: string): readonly string[] => analyse(language, text).map(formOf);

/** Learns what words are in the other language, from texts that the community has in both and from the glossary. */
export function learnWordTable(texts: readonly Bilingual[]): WordTable {
  const terms = GLOSSARY.flatMap((term) => Array<Bilingual>(GLOSSARY_COUNTS).fill(term));
  const learnt = learnWords(
    [...texts, ...terms].map(({ cy, en }): Parallel => [formsIn('cy', cy), formsIn('en', en)]),
  );
  const table = { cy: new Map<string, Key[]>(), en: new Map<string, Key[]>() };
  for (const [cy, row] of learnt) {
    for (const [en, weight] of row) {
      table.cy.set(cy, [...(table.cy.get(cy) ?? []), { text: en, weight }]);
      table.en.set(en, [...(table.en.get(en) ?? []), { text: cy, weight }]);
    }
  }
  return table;
}

/**
 * The words of a question as the other language may have them: what the table knows, and the word itself, for names and
 * numbers are the same in both. Small words say nothing across languages and are left out.
 */
export function translate(table: WordTable, from: Language, terms: readonly Term[]): readonly Term[] {
  const to = from === 'cy' ? 'en' : 'cy';
  return terms
    .filter(({ isSmall }) => !isSmall)
    .map((term) => {
      const same = analyse(to, term.word).flatMap(({ keys }) => keys);
      const others = term.keys.flatMap((key) =>
        (table[from].get(key.text) ?? []).map(({ text, weight }) => ({ text, weight: weight * key.weight })),
      );
      return { ...term, keys: [...same, ...others] };
    });
}
