import type { FoundSection } from './find-passages.ts';

/**
 * What is known of how likely the sections answer, as the weights of a logistic regression. Its examples are the guides' own
 * ways of asking, each asked with itself left out, and questions that the guides do not answer; a fit for Welsh alone and
 * one for English alone differ little. `npm run bench:sureness` makes them.
 */
export const WEIGHTS = {
  /**
   * Of the score by the square root of how many words were asked. Half of two words is chance, half of ten is not (Zhou
   * and Croft 2007 count what they call weighted information gain so).
   */
  agreement: 4.3,
  /** Of the score above the mean of the sections that come after it: for a stranger, all are alike. */
  standing: 3.2,
  constant: -3.8,
} as const;

/** So many sections after the first are the others. */
const OTHERS = 9;

/** What tells how likely the sections answer. `found` is best first. */
export function evidenceFor(found: readonly FoundSection[]): { agreement: number; standing: number } {
  const [first, ...rest] = found.map(({ hit }) => hit);
  if (!first) return { agreement: 0, standing: 0 };
  const others = rest.slice(0, OTHERS);
  const usual = others.reduce((sum, { score }) => sum + score, 0) / Math.max(1, others.length);
  return { agreement: first.score * Math.sqrt(first.asked), standing: first.score - usual };
}

/**
 * 0 to 1: how likely it is that the first section answers, or the second where it is about as good. The examples are
 * harder than what people really ask, so it is rather too low; the thresholds are chosen on real questions.
 */
export function sureness(found: readonly FoundSection[]): number {
  if (found.length === 0) return 0;
  const { agreement, standing } = evidenceFor(found);
  const odds = WEIGHTS.constant + WEIGHTS.agreement * agreement + WEIGHTS.standing * standing;
  return 1 / (1 + Math.exp(-odds));
}
