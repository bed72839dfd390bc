import { z } from 'zod/v4';
import type { MessageKey } from '../../../language/catalogue/index.ts';

/** What a benefit is measured in. Only what can be added up: words belong into the lessons. */
export const MEASURES = ['hours', 'pounds', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

/** For how long one amount is: once, or in each week, month or year. */
export const PERIODS = ['once', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** What came of something, in numbers: `40 hours a month`. */
export interface Benefit {
  readonly amount: number;
  readonly measure: Measure;
  readonly period: Period;
}

/** A slip of the keyboard more likely than a benefit of so much. */
const MOST_BENEFIT = 1_000_000_000;

export const benefitSchema = z.strictObject({
  amount: z.number().positive().max(MOST_BENEFIT),
  measure: z.enum(MEASURES),
  period: z.enum(PERIODS),
});

export const MEASURE_NAMES = {
  hours: 'posts.measureHours',
  pounds: 'posts.measurePounds',
  people: 'posts.measurePeople',
} as const satisfies Readonly<Record<Measure, MessageKey>>;

export const PERIOD_NAMES = {
  once: 'posts.periodOnce',
  week: 'posts.periodWeek',
  month: 'posts.periodMonth',
  year: 'posts.periodYear',
} as const satisfies Readonly<Record<Period, MessageKey>>;

const TIMES_A_YEAR: Readonly<Record<Period, number>> = { once: 1, week: 52, month: 12, year: 1 };

/** The amount in one year. What happens once counts once. */
export const inAYear = ({ amount, period }: Benefit): number => amount * TIMES_A_YEAR[period];
