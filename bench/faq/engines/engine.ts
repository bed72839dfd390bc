import type { Language } from '../../../src/language/bilingual.ts';
import type { Passage } from '../dataset.ts';

/** One thing found. `confidence` rises with how sure the engine is that it is an answer. */
export interface Found {
  readonly id: string;
  readonly confidence: number;
}

/** What an engine is told before it files anything. */
export interface Task {
  /** Of the passages. */
  readonly language: Language;
  /** Of the questions. */
  readonly queryLanguage: Language;
  /** A file with a word table, for an engine that can use one. */
  readonly wordTable?: string;
}

/** Finds the ten best for a question. */
export type Search = (query: string) => readonly Found[] | Promise<readonly Found[]>;

/** Files passages once. */
export type Engine = (passages: readonly Passage[], task: Task) => Search | Promise<Search>;

/** How many are asked for. */
export const MOST = 10;
