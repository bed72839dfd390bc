import type { QuestionResult } from './tally.ts';

/** So many bytes of comments go into a card; the API has them all. */
const COMMENTS_BYTES = 6_000;
/** What the card adds to each comment. */
const FRAME_BYTES = 120;

export interface FittingComments {
  readonly shown: readonly string[];
  /** So many did not fit. */
  readonly more: number;
}

/** The comments that fit into one card, by question. */
export function fitting(results: readonly QuestionResult[]): Map<string, FittingComments> {
  let left = COMMENTS_BYTES;
  const byQuestion = new Map<string, FittingComments>();
  for (const result of results) {
    if (result.type !== 'text') continue;
    const shown = result.comments.filter((comment) => {
      const bytes = Buffer.byteLength(JSON.stringify(comment)) + FRAME_BYTES;
      if (bytes > left) return false;
      left -= bytes;
      return true;
    });
    byQuestion.set(result.id, { shown, more: result.comments.length - shown.length });
  }
  return byQuestion;
}
