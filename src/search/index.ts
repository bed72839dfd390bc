export { formOf, learnWordTable, translate, type WordTable } from './across/word-table.ts';
export { openBilingualIndex, type BilingualHit, type BilingualIndex } from './bilingual-index.ts';
export { headingField, type Entry, type Field } from './entry.ts';
export { openSearchIndex, type Hit, type SearchIndex, type SearchOptions } from './search-index.ts';
