import type { Feedback } from '../../../chat/feature.ts';
import type { Document } from '../../../storage/collection.ts';

/** Thumbs up and down. */
export interface Thumbs {
  readonly likes: number;
  readonly dislikes: number;
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

const NONE: Thumbs = { likes: 0, dislikes: 0 };

const plus = ({ likes, dislikes }: Thumbs, reaction: Feedback['reaction']): Thumbs => ({
  likes: likes + (reaction === 'like' ? 1 : 0),
  dislikes: dislikes + (reaction === 'dislike' ? 1 : 0),
});

/** What an answer rested on, as far as it is known. */
export interface About {
  readonly sections: readonly string[];
  readonly writtenByModel: boolean;
}

/** A month with one more thumb. */
export const counted = (
  old: FeedbackCount,
  reaction: Feedback['reaction'],
  about?: About,
): FeedbackCount => ({
  ...old,
  ...plus(old, reaction),
  ...(about && {
    sections: {
      ...old.sections,
      ...Object.fromEntries(
        about.sections.map((section) => [section, plus(old.sections?.[section] ?? NONE, reaction)]),
      ),
    },
  }),
  ...(about?.writtenByModel && { wordedByAi: plus(old.wordedByAi ?? NONE, reaction) }),
});

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
  const add = (section: string, more: Partial<SectionFeedback>): void => {
    const old = found.get(section) ?? { section, ...NONE, reports: 0 };
    found.set(section, {
      section,
      likes: old.likes + (more.likes ?? 0),
      dislikes: old.dislikes + (more.dislikes ?? 0),
      reports: old.reports + (more.reports ?? 0),
    });
  };
  for (const { sections = {} } of months)
    for (const [section, thumbs] of Object.entries(sections)) add(section, thumbs);
  for (const { sections } of reports) for (const section of sections) add(section, { reports: 1 });
  const badness = ({ likes, dislikes, reports: count }: SectionFeedback) => 3 * count + dislikes - likes;
  return [...found.values()].sort((a, b) => badness(b) - badness(a) || a.section.localeCompare(b.section));
}
