import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learnFrom } from '../../../src/features/faq/answering/find-passages.ts';
import { loadGuides } from '../../../src/features/faq/shelf/load-guides.ts';
import { analyse, analyseWhole, type Key } from '../../../src/language/analysis/analyse.ts';
import { withSynonyms } from '../../../src/language/analysis/synonyms.ts';
import { silentLog } from '../../../src/lib/log.ts';
import {
  formOf,
  headingField,
  openSearchIndex,
  translate,
  type WordTable,
} from '../../../src/search/index.ts';
import type { Engine } from './engine.ts';

/** A file of English words, each with Welsh words and how likely these are: `{"benefit": [["budd", 0.1]]}`. */
function readTable(file: string): WordTable {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, [word: string, weight: number][]>;
  const table = { cy: new Map<string, Key[]>(), en: new Map<string, Key[]>() };
  const add = (from: 'cy' | 'en', word: string, other: string, weight: number) => {
    for (const term of analyse(from, word)) {
      const keys = analyse(from === 'cy' ? 'en' : 'cy', other).flatMap((one) => one.keys);
      const known = table[from].get(formOf(term)) ?? [];
      table[from].set(formOf(term), [
        ...known,
        ...keys.map((key) => ({ text: key.text, weight: key.weight * weight })),
      ]);
    }
  };
  for (const [en, row] of Object.entries(rows)) {
    for (const [cy, weight] of row) {
      add('en', en, cy, weight);
      add('cy', cy, en, weight);
    }
  }
  return table;
}

/** What is known of a word by either table. */
const joined = (one: WordTable, other: WordTable): WordTable => {
  const join = (language: 'cy' | 'en') =>
    new Map(
      [...one[language].keys(), ...other[language].keys()].map((form) => [
        form,
        [...(one[language].get(form) ?? []), ...(other[language].get(form) ?? [])],
      ]),
    );
  return { cy: join('cy'), en: join('en') };
};

/** Ours, as the bot searches. Across languages with the words learnt from the shipped guides, and a file's. */
export const cylch: Engine = (passages, { language, queryLanguage, wordTable }) => {
  const index = openSearchIndex(
    language,
    passages.map(({ id, title, text }) => ({ id, fields: [headingField(title), { text }] })),
  );
  const hitsOf = (query: string) => {
    if (queryLanguage === language) return index.search(query);
    return index.searchTerms(
      translate(table, queryLanguage, withSynonyms(queryLanguage, analyseWhole(queryLanguage, query))),
    );
  };
  const guides = fileURLToPath(new URL('../../../guides', import.meta.url));
  const learnt: WordTable =
    queryLanguage === language ? { cy: new Map(), en: new Map() } : learnFrom(loadGuides(guides, silentLog));
  const table = wordTable === undefined ? learnt : joined(learnt, readTable(wordTable));
  return (query) => hitsOf(query).map(({ id, score }) => ({ id, confidence: score }));
};
