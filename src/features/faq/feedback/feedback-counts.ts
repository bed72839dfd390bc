import type { Feedback } from '../../../chat/feature.ts';
import type { Document } from '../../../storage/collection.ts';
import { plusReasons, reasonsOf, type ReasonCounts, type ThumbReason } from './thumb-reasons.ts';

/** What is written with a thumb is cut here, in characters. */
export const COMMENT_LIMIT = 500;

/** Thumbs up and down, and why. */
export interface Thumbs {
  readonly likes: number;
  readonly dislikes: number;
  readonly reasons?: ReasonCounts;
}

/** How often answers were liked and disliked in one month: `2026-12`. Nobody's name, nobody's question. */
export interface FeedbackCount extends Document, Thumbs {
  readonly partition: 'months';
  /** The same for the answers that rested on a section: `en/business-case#risks`. */
  readonly sections?: Readonly<Record<string, Thumbs>>;
  /** The same for the answers that a model worded. */
  readonly wordedByAi?: Thumbs;
}

/** What somebody wrote with a thumb. Without a name, without the question. */
export interface FeedbackComment extends Document {
  readonly partition: 'comments';
  readonly reaction: Feedback['reaction'];
  readonly reasons?: readonly ThumbReason[];
  readonly text: string;
  /** On what the answer rested, where that is known. */
  readonly sections?: readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

/** The thumbs of a month, and what was written with them lately, newest first. */
export interface Tally extends Thumbs {
  readonly comments: readonly FeedbackComment[];
}

export const NONE: Thumbs = { likes: 0, dislikes: 0 };

const add = (old: Thumbs, more: Thumbs): Thumbs => {
  const reasons = plusReasons(old.reasons, more.reasons);
  return {
    likes: old.likes + more.likes,
    dislikes: old.dislikes + more.dislikes,
    ...(Object.keys(reasons).length > 0 && { reasons }),
  };
};

const asThumbs = (thumb: Feedback): Thumbs => ({
  likes: thumb.reaction === 'like' ? 1 : 0,
  dislikes: thumb.reaction === 'dislike' ? 1 : 0,
  reasons: Object.fromEntries(reasonsOf(thumb).map((reason) => [reason, 1])),
});

/** What an answer rested on, as far as it is known. */
export interface About {
  readonly sections: readonly string[];
  readonly writtenByModel: boolean;
}

/** A month with one more thumb. */
export function counted(old: FeedbackCount, thumb: Feedback, about?: About): FeedbackCount {
  const one = asThumbs(thumb);
  return {
    ...old,
    ...add(old, one),
    ...(about && {
      sections: {
        ...old.sections,
        ...Object.fromEntries(
          about.sections.map((section) => [section, add(old.sections?.[section] ?? NONE, one)]),
        ),
      },
    }),
    ...(about?.writtenByModel && { wordedByAi: add(old.wordedByAi ?? NONE, one) }),
  };
}

/** How answers that rested on a section fared: what says which guide fails people. */
export interface SectionFeedback extends Thumbs {
  /** `en/business-case#risks` */
  readonly section: string;
  readonly reports: number;
}

/** The thumbs of some months and the reports of the same time, by section, the most disliked and reported first. */
export function bySection(
  months: readonly FeedbackCount[],
  reports: readonly { readonly sections: readonly string[] }[],
): readonly SectionFeedback[] {
  const found = new Map<string, SectionFeedback>();
  const put = (section: string, thumbs: Thumbs, more: number): void => {
    const old = found.get(section) ?? { section, ...NONE, reports: 0 };
    found.set(section, { section, ...add(old, thumbs), reports: old.reports + more });
  };
  for (const { sections = {} } of months)
    for (const [section, thumbs] of Object.entries(sections)) put(section, thumbs, 0);
  for (const { sections } of reports) for (const section of sections) put(section, NONE, 1);
  const badness = ({ likes, dislikes, reports: count }: SectionFeedback) => 3 * count + dislikes - likes;
  return [...found.values()].sort((a, b) => badness(b) - badness(a) || a.section.localeCompare(b.section));
}
