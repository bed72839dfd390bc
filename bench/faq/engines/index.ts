import type { Engine } from './engine.ts';

/**
 * Ours, and whom it is measured beside. Each is loaded where it is measured alone, so that no process carries the memory
 * of another engine.
 */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  cylch: async () => (await import('./cylch.ts')).cylch,
  minisearch: async () => (await import('./minisearch.ts')).asItComes,
  'minisearch-tuned': async () => (await import('./minisearch.ts')).tuned,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  orama: async () => (await import('./orama.ts')).oramaEngine,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearchEngine,
  nlpjs: async () => (await import('./nlpjs.ts')).nlpjsEngine,
};
