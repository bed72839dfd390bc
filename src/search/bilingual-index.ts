import { analyseWhole } from '../language/analysis/analyse.ts';
import { withSynonyms } from '../language/analysis/synonyms.ts';
import type { Language } from '../language/bilingual.ts';
import { translate, type WordTable } from './across/word-table.ts';
import type { Entry } from './entry.ts';
import { openSearchIndex, type Hit, type SearchOptions } from './search-index.ts';

/** An entry that was found, and in which language it is. */
export interface BilingualHit extends Hit {
  readonly language: Language;
}

/** Entries of both languages. What stands in both is two entries, which may have the same id. */
export interface BilingualIndex {
  put(language: Language, entry: Entry): void;
  remove(language: Language, id: string): void;
  /** In the entries of one language. */
  search(language: Language, query: string, options?: SearchOptions): readonly BilingualHit[];
  /** A question of one language in the entries of the other, by what its words are there. */
  searchAcross(from: Language, query: string, options?: SearchOptions): readonly BilingualHit[];
  /** What is like an entry, in its language. */
  like(language: Language, id: string, options?: SearchOptions): readonly BilingualHit[];
}

/**
 * Opens an index of both languages. `words` is asked for only when somebody searches across, for learning words takes
 * a moment.
 */
export function openBilingualIndex(words: () => WordTable): BilingualIndex {
  const indexes = { cy: openSearchIndex('cy'), en: openSearchIndex('en') } as const;
  const inLanguage = (language: Language, hits: readonly Hit[]): readonly BilingualHit[] =>
    hits.map((hit) => ({ ...hit, language }));
  return {
    put: (language, entry) => indexes[language].put(entry),
    remove: (language, id) => indexes[language].remove(id),
    search: (language, query, options) => inLanguage(language, indexes[language].search(query, options)),
    searchAcross(from, query, options) {
      const to = from === 'cy' ? 'en' : 'cy';
      if (indexes[to].size === 0) return [];
      const terms = withSynonyms(from, analyseWhole(from, query));
      return inLanguage(to, indexes[to].searchTerms(translate(words(), from, terms), options));
    },
    like: (language, id, options) => inLanguage(language, indexes[language].like(id, options)),
  };
}
