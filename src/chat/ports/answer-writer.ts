import type { Language } from '../../language/bilingual.ts';

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
  /** Where the sentence that it quotes, or rests on, stands in its passage, from 0. */
  readonly at?: number;
}

export interface WrittenAnswer {
  /** In reading order. Empty when the passages do not answer the question. */
  readonly sentences: readonly WrittenSentence[];
  /** A model chose the words: the client then shows its AI label. */
  readonly writtenByModel: boolean;
}

/**
 * Makes an answer of passages that were found, and of nothing else. `passages` are best first; the answer is in their
 * language. Never rejects because a model failed: then it quotes.
 */
export interface AnswerWriter {
  write(question: string, passages: readonly SourcePassage[], language: Language): Promise<WrittenAnswer>;
}

/** One sentence in a model's own words, unchecked. */
export interface ModelSentence {
  readonly text: string;
  /** On which of the given passages it claims to rest, from 0. It may be none that was given. */
  readonly passage: number;
}

/** What a model made of a question. That it fails is foreseen, for somebody else can answer then. */
export type ModelAnswer =
  | { readonly kind: 'worded'; readonly sentences: readonly ModelSentence[] }
  | {
      readonly kind: 'failed';
      /** `late`: no answer in time. `throttled`: too many questions. `malformed`: it does not keep to the form. */
      readonly reason: 'late' | 'throttled' | 'unreachable' | 'malformed';
    };

/** Words an answer. Nothing that it says reaches a member unchecked (`features/faq/model/check-words.ts`). */
export interface AnswerModel {
  word(question: string, passages: readonly SourcePassage[], language: Language): Promise<ModelAnswer>;
}
