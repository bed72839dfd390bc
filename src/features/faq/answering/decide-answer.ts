import type { FoundSection } from './find-passages.ts';

/** Whether the guides answer, by the sections that were found. */
export type Decision =
  | { readonly kind: 'known'; readonly sections: readonly [FoundSection, ...FoundSection[]] }
  /** One of these probably answers, and whoever asked knows which. */
  | { readonly kind: 'doubtful'; readonly options: readonly FoundSection[] }
  | { readonly kind: 'unknown'; readonly closest: readonly FoundSection[] };

// All figures are chosen on one half of the questions in test/features/faq/question-set, and judged on what was not looked at
// (npm run bench:answers). What lead and coverage count for are the weights of a logistic regression for "the first section
// is right", beside that of the score.

/** From here on the guides answer. */
export const KNOWN = 0.6;
/** From here on one of the best sections probably answers: so high, because a stranger's question should not get here. */
export const DOUBTFUL = 0.25;
/** What the lead over the next section counts for: a section that stands out is rarely wrong. */
const LEAD = 1;
/** What it counts for that the section speaks of all that was asked: strangers share a word or two by chance. */
const COVERED = 0.4;

/** An option is at least so good, in share of the best. */
const OPTION = 0.6;
const MOST_OPTIONS = 3;

/** A second section only helps when it is nearly as good as the first. */
const SECOND = 0.85;
/** From here on a section is close, though it does not answer. */
export const CLOSE = 0.24;
const MOST_CLOSEST = 3;

/** How sure it is that the first section answers. `found` is best first. */
export const sureness = ([first, second]: readonly FoundSection[]): number =>
  first
    ? first.hit.score + LEAD * (first.hit.score - (second?.hit.score ?? 0)) + COVERED * first.hit.covered
    : 0;

/** Decides whether to answer at all: rather not than wrongly. `found` is best first. */
export function decideAnswer(found: readonly FoundSection[]): Decision {
  const [first, second] = found;
  // A lone section leads by all that it has: what is not even doubtful by itself is not known either.
  if (first && first.hit.score >= DOUBTFUL && sureness(found) >= KNOWN) {
    const helps = second && second.hit.score >= SECOND * first.hit.score;
    return { kind: 'known', sections: helps ? [first, second] : [first] };
  }
  if (first && first.hit.score >= DOUBTFUL) {
    const options = found.filter(({ hit }) => hit.score >= OPTION * first.hit.score).slice(0, MOST_OPTIONS);
    if (options.length > 1) return { kind: 'doubtful', options };
  }
  return { kind: 'unknown', closest: found.filter(({ hit }) => hit.score >= CLOSE).slice(0, MOST_CLOSEST) };
}
