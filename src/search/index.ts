// Types are exported as somebody outside needs them: `SearchOptions`, `BilingualIndex`, `Field`.
export { formOf, learnWordTable, translate, type WordTable } from './across/word-table.ts';
export { openBilingualIndex, type BilingualHit } from './bilingual-index.ts';
export { headingField, type Entry } from './entry.ts';
export { openSearchIndex, type Hit, type SearchIndex } from './search-index.ts';
