import type { FoundSection } from './find-passages.ts';
import type { Hit } from './search-index.ts';

/** Whether the guides answer, by the sections that were found. */
export type Decision =
  | { readonly kind: 'known'; readonly sections: readonly [FoundSection, ...FoundSection[]] }
  | { readonly kind: 'unknown'; readonly closest: readonly FoundSection[] };

/**
 * How sure the house is that a section answers: how much of the question stands in it, and how near the question is to
 * one that is known to be answered there. Between 0 and 1.5.
 */
export const confidenceOf = ({ coverage, likeness }: Hit): number => coverage + likeness / 2;

/**
 * From here on the guides answer. Of 1,000 published messages about anything else 4 % get past it (bench/answers.ts); of
 * the questions in the tests none that is unrelated does, and 89 of the 90 that the guides do answer, 83 of them rightly.
 */
export const THRESHOLD = 0.6;

/** A second section only helps when it is nearly as good as the first. */
const SECOND = 0.85;
/**
 * A section is close when it is like a known question or holds half of what was asked. Of messages about anything else
 * that are not answered, one in twenty still lists a section.
 */
const isClose = ({ hit }: FoundSection): boolean => hit.likeness >= 0.35 || hit.coverage >= 0.5;
const MOST_CLOSEST = 3;

/** Decides whether to answer at all: rather not than wrongly. `found` is best first. */
export function decideAnswer(found: readonly FoundSection[]): Decision {
  const [first, second] = found;
  if (first && confidenceOf(first.hit) >= THRESHOLD) {
    const helps =
      second && confidenceOf(second.hit) >= THRESHOLD && second.hit.score >= SECOND * first.hit.score;
    return { kind: 'known', sections: helps ? [first, second] : [first] };
  }
  return { kind: 'unknown', closest: found.filter(isClose).slice(0, MOST_CLOSEST) };
}
