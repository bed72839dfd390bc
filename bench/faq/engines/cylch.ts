import { buildSearchIndex } from '../../../src/features/faq/search-index.ts';
import type { Engine } from './engine.ts';

/** Ours, as the bot searches. */
export const cylch: Engine = (passages, { language }) => {
  const index = buildSearchIndex(
    language,
    passages.map(({ id, title, text }) => ({ id, title: '', heading: title, text, questions: [] })),
  );
  return (query) => index.search(query).map((hit) => ({ id: hit.id, confidence: hit.score }));
};
