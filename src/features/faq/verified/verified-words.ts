import { plainText } from '../../../chat/cards/plain-text.ts';
import type { Language } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { isOverdue, type VerifiedFacts, type VerifiedVersion } from './verified-answer.ts';

/** Noon, so that a local day is that day wherever it is formatted. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

export const day = (language: Language, date: string): string => formatDate(language, noonOf(date));

const ONLY_IN = { cy: 'faq.verifiedOnlyInWelsh', en: 'faq.verifiedOnlyInEnglish' } as const;

/** Who stands for an answer, and since when. */
export const standing = (language: Language, { owner, reviewedOn }: VerifiedVersion): string =>
  [
    `${say(language, 'faq.owner')}: ${owner[language]}`,
    say(language, 'faq.reviewedOn', { date: day(language, reviewedOn) }),
  ].join(' · ');

/** What a reader must know of it, besides: that it is due for review, or that it is there in the other language alone. */
export const caveats = (
  language: Language,
  found: Language,
  facts: VerifiedFacts,
  now: Date,
): readonly string[] => [
  ...(found === language ? [] : [say(language, ONLY_IN[found])]),
  ...(isOverdue(facts, now)
    ? [say(language, 'faq.verifiedPastReview', { date: day(language, facts.reviewBy) })]
    : []),
];

/** A text as it was typed, as paragraphs of a message. */
export const paragraphs = (text: string): string => plainText(text).replace(/\n+/g, '\n\n');
