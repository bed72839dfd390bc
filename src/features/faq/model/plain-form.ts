/**
 * Letters of our alphabet, figures, and the signs of a plain sentence. All else is refused: mark-up, mentions, tags, arrows and
 * comparisons, invisible signs, and letters of other alphabets that look like ours.
 */
const PLAIN = /^(?:\p{Script=Latin}|\p{Nd}|[ .,;:!()'"’‘“”/%&£€$+–—-])*$/u;
/** What looks plain and is not: references to characters, and addresses of any other kind than those of pages. */
const DISGUISED = /&#?\w+;|\p{L}:[^\s/]|\b(?!https?:)\p{L}+:\/\//u;
/** A model was asked, and does not ask: `Do you need approval? No.` */
const QUESTION = '?';

/** Whether a text is one of plain words, as somebody would say them. */
export const isPlain = (text: string): boolean =>
  PLAIN.test(text) && !DISGUISED.test(text) && !text.includes(QUESTION);
