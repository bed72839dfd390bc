import { DateTime } from 'luxon';
import { ZONE } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Document } from '../../../storage/collection.ts';

/** What is counted of a guide: how often it answered, and how often it did not help. */
export interface GuideCount {
  readonly answered: number;
  /** It came closest to a question that it does not answer. */
  readonly near: number;
  /** It comes closest to a question that somebody sent to the managers. */
  readonly askedPerson: number;
}

/** Questions that nothing answered, by what came closest: how often, and which words of the guides stood in them. */
export interface UnansweredCount {
  readonly count: number;
  readonly words: Readonly<Record<string, number>>;
}

/** What is counted of one week's questions in one language. No question, and nobody who asked. */
export interface WeekCount extends Document {
  readonly partition: 'weeks';
  /** `2026-W49`, by ISO 8601 and the time of London. */
  readonly week: string;
  /** `both`: asked in words that could be either. */
  readonly language: Edition;
  readonly asked: number;
  readonly answered: number;
  /** By topic of the guide that answered or came closest; `-` where there was none. */
  readonly topics: Readonly<Record<string, { readonly asked: number; readonly answered: number }>>;
  /** By slug. */
  readonly guides: Readonly<Record<string, GuideCount>>;
  /** By slug; `-` where nothing came close. */
  readonly unanswered: Readonly<Record<string, UnansweredCount>>;
}

/** Stands for none: no slug and no topic is written so. */
export const NONE = '-';

/** So many different words are counted for each group: a week has no more that matter. */
const MOST_WORDS = 200;

export const weekOf = (now: Date): string => DateTime.fromJSDate(now, { zone: ZONE }).toFormat("kkkk-'W'WW");

export const emptyWeek = (week: string, language: Edition): WeekCount => ({
  ...{ partition: 'weeks', id: `${week}.${language}`, week, language, asked: 0, answered: 0 },
  ...{ topics: {}, guides: {}, unanswered: {} },
});

/** A question as it is counted. `guide`: what answered it or came closest. */
export interface Asked {
  readonly guide: { readonly slug: string; readonly topics: readonly string[] } | undefined;
  readonly isAnswered: boolean;
  /** Words of the guides that stand in it; counted only where nothing answered. */
  readonly words: readonly string[];
  /** The first of its asker on that day with this guide: only that one counts in a group. */
  readonly isFirst: boolean;
}

const NO_GUIDE: GuideCount = { answered: 0, near: 0, askedPerson: 0 };

/** One more for a guide. */
export const withGuide = (week: WeekCount, slug: string, what: keyof GuideCount): WeekCount => {
  const old = week.guides[slug] ?? NO_GUIDE;
  return { ...week, guides: { ...week.guides, [slug]: { ...old, [what]: old[what] + 1 } } };
};

function withUnanswered(week: WeekCount, { guide, words }: Asked): WeekCount {
  const key = guide?.slug ?? NONE;
  const old = week.unanswered[key] ?? { count: 0, words: {} };
  const counted = { ...old.words };
  for (const word of new Set(words))
    if (word in counted || Object.keys(counted).length < MOST_WORDS) counted[word] = (counted[word] ?? 0) + 1;
  return { ...week, unanswered: { ...week.unanswered, [key]: { count: old.count + 1, words: counted } } };
}

/** One more question. */
export function withAsked(week: WeekCount, asked: Asked): WeekCount {
  const { guide, isAnswered, isFirst } = asked;
  const answered = isAnswered ? 1 : 0;
  const topics = { ...week.topics };
  for (const topic of guide && guide.topics.length > 0 ? guide.topics : [NONE]) {
    const old = topics[topic] ?? { asked: 0, answered: 0 };
    topics[topic] = { asked: old.asked + 1, answered: old.answered + answered };
  }
  const counted: WeekCount = { ...week, asked: week.asked + 1, answered: week.answered + answered, topics };
  const byGuide = guide ? withGuide(counted, guide.slug, isAnswered ? 'answered' : 'near') : counted;
  return isAnswered || !isFirst ? byGuide : withUnanswered(byGuide, asked);
}
