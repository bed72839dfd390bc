import type { Language } from '../../../language/bilingual.ts';
import { analyseWhole, type Term } from '../../../language/analysis/analyse.ts';
import { withSynonyms } from '../../../language/analysis/synonyms.ts';
import { weighWords } from './asked-words.ts';
import { compareLines } from './compare-lines.ts';
import { fileWords, type Entry } from './filed-words.ts';
import { MOST_BY_WORDS, rankEntries } from './rank-entries.ts';

/** How well one entry answers one query. */
export interface Hit {
  readonly id: string;
  /** 0 to 1: how much it has of all that could be had. Comparable between queries, and so the measure of being sure. */
  readonly score: number;
}

/** Finds entries. */
export interface SearchIndex {
  /** Best first; at most `limit`, 10 unless told. */
  search(query: string, limit?: number): readonly Hit[];
  /** The same for a query whose words were read, or translated, elsewhere. */
  searchTerms(terms: readonly Term[], limit?: number): readonly Hit[];
}

/**
 * What each evidence of the lines adds, where all the words of the question give `MOST_BY_WORDS`. One number for four
 * kinds: over eight published sets, any from .3 to .6 for any of them does as well (`npm run bench:faq`).
 */
const BY_LINES = 0.5;
const MOST = MOST_BY_WORDS + 4 * BY_LINES;

/** So many of the best by words have their lines compared. */
const CANDIDATES = 60;

/** Files entries of one language and finds them again. */
export function buildSearchIndex(language: Language, entries: readonly Entry[]): SearchIndex {
  const files = fileWords(language, entries);
  const index: SearchIndex = {
    search: (query, limit) => index.searchTerms(withSynonyms(language, analyseWhole(language, query)), limit),
    searchTerms(terms, limit = 10) {
      if (terms.every(({ isSmall }) => isSmall)) return [];
      const asked = weighWords(files, terms);
      const total = asked.reduce((sum, { weight }) => sum + weight, 0);
      const compare = compareLines(files, asked);
      return rankEntries(files, asked, Math.max(limit, CANDIDATES))
        .map(({ entry, score: byWords }): Hit => {
          const { held, likeness, known, neighbours } = compare(entry);
          const byLines = BY_LINES * (held + likeness + known + neighbours);
          return { id: entry.id, score: (byWords / total + byLines) / MOST };
        })
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
  };
  return index;
}
