import MiniSearch, { type Options } from 'minisearch';
import { stemmer } from 'stemmer';
import { ENGLISH_STOP_WORDS } from '../../../src/language/analysis/english-stop-words.ts';
import { WELSH_STOP_WORDS } from '../../../src/language/analysis/welsh-stop-words.ts';
import { wordsOf } from '../../../src/language/analysis/words.ts';
import type { Passage } from '../dataset.ts';
import { MOST, type Engine, type Found, type Search, type Task } from './engine.ts';

function fileWith(passages: readonly Passage[], options: Partial<Options<Passage>>): Search {
  const file = new MiniSearch<Passage>({ fields: ['title', 'text'], ...options });
  file.addAll(passages);
  return (query) =>
    file
      .search(query)
      .slice(0, MOST)
      .map(({ id, score }): Found => ({ id: id as string, confidence: score }));
}

/** Minisearch as it comes. */
export const asItComes: Engine = (passages) => fileWith(passages, {});

/** Minisearch with our stop lists, the same English stemmer, and titles that weigh twice. */
export const tuned: Engine = (passages, { language }: Task) => {
  const stopWords = language === 'cy' ? WELSH_STOP_WORDS : ENGLISH_STOP_WORDS;
  return fileWith(passages, {
    tokenize: (text) => wordsOf(text).flatMap((word) => word.split("'")),
    processTerm: (word) => (stopWords.has(word) ? null : language === 'en' ? stemmer(word) : word),
    searchOptions: { boost: { title: 2 } },
  });
};
