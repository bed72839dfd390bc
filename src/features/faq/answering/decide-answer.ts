import type { FoundSection } from './find-passages.ts';
import { sureness } from './sureness.ts';

/** Whether the guides answer, by the sections that were found. */
export type Decision =
  | { readonly kind: 'known'; readonly sections: readonly [FoundSection, ...FoundSection[]] }
  /** One of these probably answers, and whoever asked knows which. */
  | { readonly kind: 'doubtful'; readonly options: readonly FoundSection[] }
  | { readonly kind: 'unknown'; readonly closest: readonly FoundSection[] };

// All figures are chosen on one half of the questions in test/features/faq/question-set, and judged on what was not looked at
// (npm run bench:answers).

/** From here on the guides answer: nineteen of twenty questions that they can answer. */
export const KNOWN = 0.33;
/** From here on one of the best sections probably answers: so high, because a stranger's question should not get here. */
export const DOUBTFUL = 0.2;

/** An option is at least so good, in share of the best. */
const OPTION = 0.6;
const MOST_OPTIONS = 3;

/** What the second of two sections has of the score of the first where both are about as good. */
const ABOUT_AS_GOOD = 0.75;
/** Surer than this, the first alone answers. Below, the second is quoted too where it is about as good. */
export const SURE = 0.85;

/** In likeness to the first's heading or a known way of asking (Dice): whoever asks for it by name means it alone. */
const BY_NAME = 0.8;

/** From here on a section is close, though it does not answer. */
export const CLOSE = 0.28;
const MOST_CLOSEST = 3;

/** Whether the second section may be meant as well as the first. */
export const isAboutAsGood = (first: FoundSection, second: FoundSection): boolean =>
  second.hit.score >= ABOUT_AS_GOOD * first.hit.score;

/** Decides whether to answer at all: rather not than wrongly. `found` is best first. */
export function decideAnswer(found: readonly FoundSection[]): Decision {
  const [first, second] = found;
  const sure = sureness(found);
  if (first && sure >= KNOWN) {
    const isMeantAlone = sure >= SURE || first.hit.known >= BY_NAME;
    const helps = second && !isMeantAlone && isAboutAsGood(first, second);
    return { kind: 'known', sections: helps ? [first, second] : [first] };
  }
  if (first && sure >= DOUBTFUL) {
    const options = found.filter(({ hit }) => hit.score >= OPTION * first.hit.score).slice(0, MOST_OPTIONS);
    if (options.length > 1) return { kind: 'doubtful', options };
  }
  return { kind: 'unknown', closest: found.filter(({ hit }) => hit.score >= CLOSE).slice(0, MOST_CLOSEST) };
}
