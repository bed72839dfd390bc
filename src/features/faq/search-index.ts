import MiniSearch from 'minisearch';
import type { Language } from '../../language/bilingual.ts';
import { analyse, type Term } from '../../language/analysis/analyse.ts';
import { analyseQuestion } from '../../language/analysis/synonyms.ts';
import { distinct, likenessOf } from './likeness.ts';
import { learnPhrases, type Pair } from './phrases.ts';

/** A text as it is filed: its parts weigh differently. */
export interface Entry {
  readonly id: string;
  /** Of the whole guide; every section of it has the same. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  /** Ways in which people ask for it. */
  readonly questions: readonly string[];
}

/** How well one entry answers one query. */
export interface Hit {
  readonly id: string;
  /** Higher is better. Comparable within one query only. */
  readonly score: number;
  /** 0 to 1: how much of what was asked, by weight of its words, stands in this entry. Half a name is nothing of it. */
  readonly coverage: number;
  /** 0 to 1: how near the query is to the nearest way of asking for this entry; 1 is word for word. */
  readonly likeness: number;
}

/** Finds entries. */
export interface SearchIndex {
  /** Best first; at most `limit`, 10 unless told. */
  search(query: string, limit?: number): readonly Hit[];
}

/**
 * Tuned on published sets and on the guides' own questions, each left out in turn (bench/answers.ts). `all` is the
 * whole entry as one text, the heading twice: ranking by it, with a little more for title and heading, beats a sum of
 * separate fields by far where headings are unlike questions.
 */
const BOOST = { all: 1, heading: 0.3, title: 0.4 };
const BM25 = { k: 1.2, b: 0.7, d: 0.3 };
/** What a perfect likeness to one way of asking adds, as a share of the weight of all that was asked. */
const LIKENESS = 0.3;
/**
 * From so much likeness on, the question is a known one in other small words: that entry comes first, however often the
 * words stand elsewhere. All words of a guide's title stand in all of its sections, and tell none from another.
 */
const SAME_QUESTION = 0.9;
/** So many of the best are compared with the ways of asking for them. */
const CANDIDATES = 40;
/** What a word counts for that the index lacks, found by a likely misspelling. */
const MISSPELT = 0.5;

/**
 * In fewer entries than this, how many of them hold a word says little of how rare it is. Words are weighed as if there
 * were so many, and an entry without the rarest word loses up to `WITHOUT_RAREST` of its coverage, in proportion.
 */
const ENOUGH = 70;
const WITHOUT_RAREST = 0.2;

type Field = keyof typeof BOOST;
const FIELDS = Object.keys(BOOST) as Field[];

const fieldOf = (entry: Entry, field: Field): string =>
  field === 'all'
    ? [entry.title, entry.heading, entry.heading, ...entry.questions, entry.text].join('\n')
    : entry[field];

/** How far a word may be from the one that was meant: one slip, two in a long word, none in a short one. */
const slipsIn = (word: string): number => (/\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** What one word of the query found: by entry, how well. */
interface Found {
  readonly term: Term;
  /** How telling the word is: rare words are. */
  readonly idf: number;
  readonly entries: ReadonlyMap<string, { readonly score: number; readonly weight: number }>;
}

/** Of a question: how much of it stands in an entry. */
function measureCoverage(found: readonly Found[], names: readonly Pair[], distrust: number) {
  const total = found.reduce((sum, { idf }) => sum + idf, 0);
  const rarest = Math.max(...found.map(({ idf }) => idf));
  const holdersOf = new Map(found.map(({ term, entries }) => [term.word, entries]));
  const holds = (id: string, { word }: Term): boolean => holdersOf.get(word)?.has(id) ?? false;
  return (id: string): number => {
    const halves = new Set(
      names
        .filter(([first, second]) => holds(id, first) !== holds(id, second))
        .flatMap((name) => name.map(({ word }) => word)),
    );
    const held = found.reduce(
      (sum, { term, idf, entries }) =>
        sum + (halves.has(term.word) ? 0 : idf * (entries.get(id)?.weight ?? 0)),
      0,
    );
    const hasRarest = found.every(({ idf, entries }) => idf < rarest || entries.has(id));
    return (held / total) * (hasRarest ? 1 : 1 - distrust);
  };
}

/** Files texts of one language, each word under all of its keys. */
function fileEntries(language: Language, entries: readonly Entry[]): MiniSearch<Entry> {
  const keysOf = new Map<string, string[]>();
  const file = new MiniSearch<Entry>({
    fields: FIELDS,
    extractField: (entry, field) => (field === 'id' ? entry.id : fieldOf(entry, field as Field)),
    tokenize: (text) =>
      analyse(language, text).map(({ word, keys }) => {
        if (!keysOf.has(word))
          keysOf.set(
            word,
            keys.map((key) => key.text),
          );
        return word;
      }),
    processTerm: (word) => keysOf.get(word) ?? null,
  });
  file.addAll(entries);
  return file;
}

/**
 * Files entries of one language and finds them again. A word of the query counts by the best of its keys, never by
 * their sum; words that the index lacks are looked for with a slip or two.
 */
export function buildSearchIndex(language: Language, entries: readonly Entry[]): SearchIndex {
  const file = fileEntries(language, entries);
  const waysOfAsking = new Map(
    entries.map(({ id, heading, questions }) => [
      id,
      [heading, ...questions].map((question) => distinct(analyse(language, question))),
    ]),
  );
  const phrases = learnPhrases(
    entries
      .flatMap(({ title, heading, text, questions }) => [title, heading, text, ...questions])
      .map((part) => analyse(language, part)),
  );
  const size = Math.max(entries.length, ENOUGH);
  const distrust = WITHOUT_RAREST * (1 - entries.length / size);
  const idfOf = (holders: number): number => Math.log(1 + (size - holders + 0.5) / (holders + 0.5));

  function find(term: Term): Found {
    const best = new Map<string, { score: number; weight: number }>();
    const lookUp = (key: string, weight: number, fuzzy: number | false) => {
      const results = file.search(key, {
        tokenize: (text) => [text],
        processTerm: (text) => text,
        boost: BOOST,
        bm25: BM25,
        fuzzy,
      });
      for (const { id, score } of results as { id: string; score: number }[]) {
        const old = best.get(id) ?? { score: 0, weight: 0 };
        best.set(id, { score: Math.max(old.score, score * weight), weight: Math.max(old.weight, weight) });
      }
    };
    for (const { text, weight } of term.keys) lookUp(text, weight, false);
    // Only for words that the index lacks: looking for slips everywhere loses more than it finds (measured).
    const slips = slipsIn(term.word);
    if (best.size === 0 && slips > 0) lookUp(term.word, MISSPELT, slips);
    return { term, idf: idfOf(best.size), entries: best };
  }

  return {
    search(query, limit = 10) {
      const found = distinct(analyseQuestion(language, query)).map(find);
      const coverageOf = measureCoverage(found, phrases.namesIn(analyse(language, query)), distrust);
      const asked = found.map(({ term }) => term);
      const total = found.reduce((sum, { idf }) => sum + idf, 0);
      const idfs = new Map(found.map(({ term, idf }) => [term.word, idf]));
      // A word that only the known question has weighs as one that two entries hold: it need not be looked up.
      const weightOf = ({ word }: Term) => idfs.get(word) ?? idfOf(2);
      const sums = new Map<string, number>();
      for (const { entries: holders } of found) {
        for (const [id, { score }] of holders) sums.set(id, (sums.get(id) ?? 0) + score);
      }
      const candidates = [...sums].sort(([, a], [, b]) => b - a).slice(0, Math.max(limit, CANDIDATES));
      const best = candidates[0]?.[1] ?? 0;
      return candidates
        .map(([id, score]): Hit => {
          const known = waysOfAsking.get(id) ?? [];
          const likeness = Math.max(...known.map((question) => likenessOf(asked, question, weightOf)));
          return {
            id,
            score: score + LIKENESS * likeness * total + (likeness >= SAME_QUESTION ? best : 0),
            coverage: coverageOf(id),
            likeness,
          };
        })
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
  };
}
