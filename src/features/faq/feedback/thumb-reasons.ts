import type { Feedback } from '../../../chat/feature.ts';

type Reaction = Feedback['reaction'];

/** Why an answer is liked or not, as the form under the thumbs offers it. No word stands for both. */
export const THUMB_REASONS = {
  like: ['answered', 'clear', 'source'],
  dislike: ['beside', 'wrong', 'outdated', 'missing', 'unclear', 'language'],
} as const satisfies Readonly<Record<Reaction, readonly string[]>>;

export type ThumbReason = (typeof THUMB_REASONS)[Reaction][number];

export const EVERY_REASON: readonly ThumbReason[] = [...THUMB_REASONS.dislike, ...THUMB_REASONS.like];

/** How each reason is called. */
export const REASON_WORDS = {
  answered: 'faq.thumbAnswered',
  clear: 'faq.thumbClear',
  source: 'faq.thumbSource',
  beside: 'faq.thumbBeside',
  wrong: 'faq.thumbWrong',
  outdated: 'faq.thumbOutdated',
  missing: 'faq.thumbMissing',
  unclear: 'faq.thumbUnclear',
  language: 'faq.thumbLanguage',
} as const satisfies Readonly<Record<ThumbReason, string>>;

/** How often each reason was given. */
export type ReasonCounts = Readonly<Partial<Record<ThumbReason, number>>>;

/** The reasons that belong to a thumb, each once; whatever else a client sends is let go. */
export const reasonsOf = ({ reaction, reasons }: Feedback): readonly ThumbReason[] =>
  THUMB_REASONS[reaction].filter((reason) => reasons.includes(reason));

/** Two counts as one. */
export const plusReasons = (counts: ReasonCounts = {}, more: ReasonCounts = {}): ReasonCounts =>
  Object.fromEntries(
    EVERY_REASON.map((reason) => [reason, (counts[reason] ?? 0) + (more[reason] ?? 0)] as const).filter(
      ([, count]) => count > 0,
    ),
  );
