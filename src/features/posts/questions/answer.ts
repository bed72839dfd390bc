import type { Language } from '../../../language/bilingual.ts';
import type { Author } from '../author.ts';

/** An answer that a member gave to a question, on its card or in its form. No name is kept. */
export interface Answer extends Partial<Author> {
  readonly id: string;
  readonly text: string;
  /** In what language it was written, as far as that can be told. */
  readonly language: Language | 'both';
  /** ISO 8601. */
  readonly at: string;
}

export const ANSWER_LIMIT = 1000;
/** So many are kept with one question: by then it wants a meetup. */
export const MOST_ANSWERS = 100;
