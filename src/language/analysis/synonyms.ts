import type { Language } from '../bilingual.ts';
import { analyse, type Key, type Term } from './analyse.ts';
import { ENGLISH_SYNONYMS } from './english-synonyms.ts';
import { WELSH_SYNONYMS } from './welsh-synonyms.ts';

const GROUPS: Readonly<Record<Language, string>> = { cy: WELSH_SYNONYMS, en: ENGLISH_SYNONYMS };

/** What a word counts for when another word was meant by it. */
const SYNONYM_WEIGHT = 0.5;

/** The keys that all forms of a word share: its stems, else the word itself. */
const formsOf = ({ keys, word }: Term): readonly string[] => {
  const stems = keys.map(({ text }) => text).filter((text) => text.startsWith('^'));
  return stems.length > 0 ? stems : [word];
};

/** For every form, the terms of its groups. */
function synonymsIn(language: Language): ReadonlyMap<string, readonly Term[]> {
  const synonyms = new Map<string, Term[]>();
  for (const group of GROUPS[language].trim().split('\n')) {
    const terms = analyse(language, group);
    for (const form of terms.flatMap(formsOf)) synonyms.set(form, [...(synonyms.get(form) ?? []), ...terms]);
  }
  return synonyms;
}
const SYNONYMS = { cy: synonymsIn('cy'), en: synonymsIn('en') } as const;

/** The same terms, each with the keys also of what people say in its place, at less weight. */
export function withSynonyms(language: Language, terms: readonly Term[]): readonly Term[] {
  return terms.map((term) => {
    if (term.isSmall) return term;
    const known = new Set(term.keys.map((key) => key.text));
    const others = formsOf(term)
      .flatMap((form) => SYNONYMS[language].get(form) ?? [])
      .flatMap(({ keys }) => keys)
      .filter(({ text: key }) => !known.has(key) && known.add(key))
      .map(({ text: key, weight }): Key => ({ text: key, weight: weight * SYNONYM_WEIGHT }));
    return { ...term, keys: [...term.keys, ...others] };
  });
}

/** What a question is about: its terms, each also with what people say in its place. */
export const analyseQuestion = (language: Language, text: string): readonly Term[] =>
  withSynonyms(language, analyse(language, text));
