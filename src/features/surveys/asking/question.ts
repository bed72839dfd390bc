import type { Bilingual } from '../../../language/bilingual.ts';

/** What can be chosen. Its id stays the same from wave to wave. */
export interface Option {
  readonly id: string;
  readonly text: Bilingual;
}

/**
 * When a follow-up question is asked: the earlier question `question` was answered with any of `anyOf`: option ids,
 * ratings as text (`"4"`), or `yes`, `no`, `dont-know`. Nobody else sees the question.
 */
export interface Condition {
  readonly question: string;
  readonly anyOf: readonly string[];
}

interface Asked {
  /** Unique in its survey, and the same in every wave of a series: by it waves are compared. */
  readonly id: string;
  readonly text: Bilingual;
  /** What a word of the question means, shown under it. */
  readonly help?: Bilingual;
  /** May be left out by whoever answers. */
  readonly optional: boolean;
  /** Offers "prefer not to say", which is an answer of its own (`declined`) and counted as such. */
  readonly mayDecline: boolean;
  readonly onlyIf?: Condition;
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'choice';
  /** More than one option may be chosen. */
  readonly several: boolean;
  readonly options: readonly Option[];
}

/** A rating's scale, by its two ends. */
export const SCALES = {
  '1-5': [1, 2, 3, 4, 5],
  '0-10': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
} as const;
export type Scale = keyof typeof SCALES;

/** The two ends of the scale say what they mean. */
export interface RatingQuestion extends Asked {
  readonly type: 'rating';
  readonly scale: Scale;
  readonly ends: { readonly low: Bilingual; readonly high: Bilingual };
}

export interface RankingQuestion extends Asked {
  readonly type: 'ranking';
  readonly options: readonly Option[];
}

export const YES_NO = ['yes', 'no', 'dont-know'] as const;
export type YesNo = (typeof YES_NO)[number];

export interface YesNoQuestion extends Asked {
  readonly type: 'yes-no';
}

/** A comment in the member's own words; always optional, and never with `mayDecline`: it can be left empty. */
export interface TextQuestion extends Asked {
  readonly type: 'text';
}

export type Question = ChoiceQuestion | RatingQuestion | RankingQuestion | YesNoQuestion | TextQuestion;

/** A comment is short: at most so many UTF-16 units. */
export const TEXT_LIMIT = 500;

/** A ranking card has at most this many places, however many options there are. */
const MOST_PLACES = 6;
/** So many places must be filled: who knows their first choices need not sort the rest. */
const NEEDED_PLACES = 3;
export const placesOf = ({ options }: RankingQuestion): number => Math.min(options.length, MOST_PLACES);
export const neededPlacesOf = ({ options }: RankingQuestion): number =>
  Math.min(options.length, NEEDED_PLACES);
