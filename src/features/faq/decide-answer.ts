import type { FoundSection } from './find-passages.ts';

/** Whether the guides answer, by the sections that were found. */
export type Decision =
  | { readonly kind: 'known'; readonly sections: readonly [FoundSection, ...FoundSection[]] }
  | { readonly kind: 'unknown'; readonly closest: readonly FoundSection[] };

/**
 * From here on the guides answer. Chosen on half of the questions in test/features/faq/question-set.
 */
export const THRESHOLD = 0.3;

/** A second section only helps when it is nearly as good as the first. */
const SECOND = 0.85;
/** From here on a section is close, though it does not answer. */
const CLOSE = 0.25;
const MOST_CLOSEST = 3;

/** Decides whether to answer at all: rather not than wrongly. `found` is best first. */
export function decideAnswer(found: readonly FoundSection[]): Decision {
  const [first, second] = found;
  if (first && first.hit.score >= THRESHOLD) {
    const helps = second && second.hit.score >= Math.max(THRESHOLD, SECOND * first.hit.score);
    return { kind: 'known', sections: helps ? [first, second] : [first] };
  }
  return { kind: 'unknown', closest: found.filter(({ hit }) => hit.score >= CLOSE).slice(0, MOST_CLOSEST) };
}
