import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { buildSearchIndex, type Entry } from '../src/features/faq/search-index.ts';
import type { Language } from '../src/language/bilingual.ts';
import { ENGLISH_STOP_WORDS } from '../src/language/analysis/english-stop-words.ts';
import { WELSH_STOP_WORDS } from '../src/language/analysis/welsh-stop-words.ts';
import { wordsOf } from '../src/language/analysis/words.ts';

/** One thing found, best first. `confidence` rises with how sure the engine is that it is an answer. */
export interface Found {
  readonly id: string;
  readonly confidence: number;
}

/** Files entries once, and then finds the ten best for a query. */
export type Engine = (language: Language, entries: readonly Entry[]) => (query: string) => readonly Found[];

const FIELDS = ['title', 'heading', 'text', 'questions'] as const;
const fieldOf = (entry: Entry, field: string): string =>
  field === 'questions' ? entry.questions.join('\n') : entry[field as 'id' | 'title' | 'heading' | 'text'];

const topTen = (file: MiniSearch<Entry>) => (query: string) =>
  file
    .search(query)
    .slice(0, 10)
    .map(({ id, score }): Found => ({ id: id as string, confidence: score }));

/** Minisearch as it comes. */
const asItComes: Engine = (_language, entries) => {
  const file = new MiniSearch<Entry>({ fields: [...FIELDS], extractField: fieldOf });
  file.addAll(entries);
  return topTen(file);
};

/** Minisearch with our stop lists, the same English stemmer, and headings that weigh twice. */
const tuned: Engine = (language, entries) => {
  const stopWords = language === 'cy' ? WELSH_STOP_WORDS : ENGLISH_STOP_WORDS;
  const file = new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: fieldOf,
    tokenize: (text) => wordsOf(text).flatMap((word) => word.split("'")),
    processTerm: (word) => (stopWords.has(word) ? null : language === 'en' ? stemmer(word) : word),
    searchOptions: { boost: { title: 2, heading: 2, questions: 2 } },
  });
  file.addAll(entries);
  return topTen(file);
};

const cylch: Engine = (language, entries) => {
  const index = buildSearchIndex(language, entries);
  return (query) =>
    index.search(query).map(({ id, coverage, likeness }) => ({ id, confidence: coverage + likeness / 2 }));
};

export const ENGINES = { cylch, 'minisearch-default': asItComes, 'minisearch-tuned': tuned } as const;
export type EngineName = keyof typeof ENGINES;
