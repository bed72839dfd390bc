import type { Audience } from '../../chat/audience.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Document } from '../../storage/collection.ts';

export interface Option {
  readonly id: string;
  readonly text: Bilingual;
}

interface Asked {
  /** Unique in its survey. */
  readonly id: string;
  readonly text: Bilingual;
  /** May be left out by whoever answers. */
  readonly optional: boolean;
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'choice';
  /** More than one option may be chosen. */
  readonly several: boolean;
  readonly options: readonly Option[];
}

/** From 1 to 5; the two ends say what they mean. */
export interface RatingQuestion extends Asked {
  readonly type: 'rating';
  readonly ends: { readonly low: Bilingual; readonly high: Bilingual };
}

export interface RankingQuestion extends Asked {
  readonly type: 'ranking';
  readonly options: readonly Option[];
}

/** A comment in the member's own words; always optional. */
export interface TextQuestion extends Asked {
  readonly type: 'text';
}

export type Question = ChoiceQuestion | RatingQuestion | RankingQuestion | TextQuestion;

export const RATINGS = [1, 2, 3, 4, 5] as const;
export const TEXT_LIMIT = 1000;

/** A ranking card has at most this many places, however many options there are. */
const MOST_PLACES = 6;
/** So many places must be filled: who knows their first choices need not sort the rest. */
const NEEDED_PLACES = 3;
export const placesOf = ({ options }: RankingQuestion): number => Math.min(options.length, MOST_PLACES);
export const neededPlacesOf = ({ options }: RankingQuestion): number =>
  Math.min(options.length, NEEDED_PLACES);

export const SURVEY_STATES = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

export interface Survey extends Document {
  readonly partition: 'surveys';
  readonly title: Bilingual;
  readonly questions: readonly Question[];
  readonly audience: Audience;
  /** The only mode: no name on a ballot, no way back from a ballot to a person once the survey has closed. */
  readonly privacy: 'anonymous';
  readonly state: SurveyState;
  /** ISO 8601, as are the others; `null` before it is known. */
  readonly createdAt: string;
  readonly openedAt: string | null;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  /** What channels are still to be told. */
  readonly untold: 'nothing' | 'opening' | 'results';
  /** Made up, to show what a survey looks like. */
  readonly sample: boolean;
}

export const DAYS_OPEN = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When a survey closes for which nobody chose a time. */
export const closingFrom = (opened: Date): Date => new Date(opened.getTime() + DAYS_OPEN * DAY_MS);

/** At the closing minute it is closed, even if nobody has marked it so yet. */
export const isOpenAt = ({ state, closesAt }: Survey, now: Date): boolean =>
  state === 'open' && (closesAt === null || now < new Date(closesAt));
