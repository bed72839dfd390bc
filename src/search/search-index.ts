import { analyseWhole, type Term } from '../language/analysis/analyse.ts';
import { withSynonyms } from '../language/analysis/synonyms.ts';
import type { Language } from '../language/bilingual.ts';
import type { Entry } from './entry.ts';
import { OpenFile } from './filing/file.ts';
import { weighWords } from './ranking/asked-words.ts';
import { compareLines } from './ranking/compare-lines.ts';
import { rankEntries, type Filter } from './ranking/rank-entries.ts';
import { MOST_BY_WORDS } from './ranking/tally.ts';
import { tellingWords } from './ranking/telling-words.ts';

/** How well one entry answers one query. */
export interface Hit {
  readonly id: string;
  /** 0 to 1: how much it has of all that could be had. Comparable between queries, and so the measure of being sure. */
  readonly score: number;
  /** How many words of the question say something, small ones left out: the more agree, the less it is chance. */
  readonly asked: number;
  /** 0 to 1: how like the likest of its headings and known ways of asking what was asked is; 1 is word for word. */
  readonly known: number;
}

/** What may be found, and how much of it. */
export interface SearchOptions {
  /** 10 unless told. */
  readonly limit?: number;
  /** Which entries may be found; all unless told. Asked of good ones only, so it may look things up. */
  readonly where?: Filter;
}

/** Entries of one language, found again by what they say. Hits come best first. */
export interface SearchIndex {
  readonly size: number;
  /** Adds an entry, or puts it in the place of the one that had its id. */
  put(entry: Entry): void;
  /** Removing what is not there does nothing. */
  remove(id: string): void;
  search(query: string, options?: SearchOptions): readonly Hit[];
  /** The same for a query whose words were read, or translated, elsewhere. */
  searchTerms(terms: readonly Term[], options?: SearchOptions): readonly Hit[];
  /** What is like an entry, by its most telling words, without itself. Nothing for an entry that is not there. */
  like(id: string, options?: SearchOptions): readonly Hit[];
}

/**
 * What each evidence of the lines adds, where all the words of the question give `MOST_BY_WORDS`. One number for four
 * kinds: over eight published sets, any from .3 to .6 for any of them does as well (`npm run bench:faq`).
 */
const BY_LINES = 0.5;
const MOST = MOST_BY_WORDS + 4 * BY_LINES;

/** So many of the best by words have their lines compared. */
const CANDIDATES = 60;
const LIMIT = 10;

/** Best first; by id where nothing else tells them apart, so that the same question has the same answer. */
const bestFirst = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Opens an index of one language, with these entries in it. */
export function openSearchIndex(language: Language, entries: Iterable<Entry> = []): SearchIndex {
  const file = new OpenFile(language);
  for (const entry of entries) file.put(entry);

  function searchTerms(terms: readonly Term[], { limit = LIMIT, where }: SearchOptions = {}) {
    if (terms.every(({ isSmall }) => isSmall)) return [];
    const asked = weighWords(file, terms);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const telling = asked.filter(({ isSmall }) => !isSmall).length;
    const compare = compareLines(file, asked);
    return rankEntries(file, asked, Math.max(limit, CANDIDATES), where)
      .map(({ entry, score: byWords }): Hit => {
        const { held, likeness, known, neighbours } = compare(entry);
        const byLines = BY_LINES * (held + likeness + known + neighbours);
        return { id: entry.id, score: (byWords / total + byLines) / MOST, asked: telling, known };
      })
      .sort(bestFirst)
      .slice(0, limit);
  }

  return {
    get size() {
      return file.size;
    },
    put: (entry) => file.put(entry),
    remove: (id) => file.remove(id),
    searchTerms,
    search: (query, options) => searchTerms(withSynonyms(language, analyseWhole(language, query)), options),
    like(id, { limit = LIMIT, where = () => true } = {}) {
      const entry = file.get(id);
      if (!entry) return [];
      const telling = tellingWords(file, entry);
      const total = telling.reduce((sum, { weight }) => sum + weight, 0);
      return rankEntries(file, telling, limit, (other) => other !== id && where(other))
        .map(({ entry: other, score }): Hit => ({
          id: other.id,
          score: score / total / MOST_BY_WORDS,
          asked: telling.length,
          known: 0,
        }))
        .sort(bestFirst);
    },
  };
}
