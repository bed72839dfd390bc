import type { Language } from '../language/bilingual.ts';

/** One sentence, list item or table row of a guide. */
export interface Sentence {
  /** As it stands in the guide, with its light Markdown. */
  readonly markdown: string;
  /** The same without any mark-up. */
  readonly plain: string;
}

/** A piece of a section that belongs together. `leadIn` is the sentence with the colon before a list or a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list' | 'table'; readonly leadIn?: Sentence; readonly items: readonly Sentence[] };

/** A section of a guide that was found for a question: all that a writer may draw on. */
export interface SourcePassage {
  readonly guide: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** One sentence of an answer, and where it comes from. */
export interface WrittenSentence {
  /** Light Markdown, without the citation mark. */
  readonly text: string;
  /** Which of the given passages it rests on, from 0. Every sentence rests on one. */
  readonly passage: number;
  /** Stands on a line of its own, as an item of a list. */
  readonly isItem: boolean;
  /** Where a sentence that was quoted stands in its passage, from 0; absent when it is in the writer's own words. */
  readonly at?: number;
}

export interface WrittenAnswer {
  /** In reading order. Empty when the passages do not answer the question. */
  readonly sentences: readonly WrittenSentence[];
  /** A model chose the words: the client then shows its AI label. */
  readonly writtenByModel: boolean;
}

/**
 * Makes an answer of passages that were found, and of nothing else: the port that the extractive writer of the guides'
 * room fills, and a generative one may. `passages` are best first; the answer is in their language.
 */
export interface AnswerWriter {
  write(question: string, passages: readonly SourcePassage[], language: Language): Promise<WrittenAnswer>;
}
