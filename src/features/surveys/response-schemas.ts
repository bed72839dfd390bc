import { z } from 'zod/v4';
import { PRIVACY_MODES, SURVEY_STATES } from './asking/survey.ts';

/** What the API answers. */

const both = z.object({ cy: z.string(), en: z.string() });
const moment = z.string().nullable();
const state = z.enum(SURVEY_STATES);
const listOf = <S extends z.ZodType>(item: S) => z.array(item).readonly();

/** What may be wrong with a survey; `question` by its number, from 1. */
export const warningSchema = z.object({
  code: z.string(),
  question: z.number().nullable(),
  message: both,
});

export const stateSchema = z.object({ id: z.string(), state });
export const templateSchema = z.object({ id: z.string(), title: both, questions: z.number() });
export const surveySchema = z.object({
  id: z.string(),
  title: both,
  state,
  privacy: z.enum(PRIVACY_MODES),
  createdAt: z.string(),
  openedAt: moment,
  closesAt: moment,
  closedAt: moment,
});

const counted = { id: z.string(), text: both, n: z.number(), withheld: z.boolean() };
const option = { id: z.string(), text: both };
const share = z.number();

const question = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('choice'),
    ...counted,
    several: z.boolean(),
    options: listOf(z.object({ ...option, count: z.number(), share })),
  }),
  z.object({
    type: z.literal('rating'),
    ...counted,
    ends: z.object({ low: both, high: both }),
    mean: z.number().nullable(),
    distribution: listOf(z.object({ value: z.number(), count: z.number(), share })),
  }),
  z.object({
    type: z.literal('ranking'),
    ...counted,
    options: listOf(
      z.object({ ...option, score: z.number(), meanRank: z.number(), firstChoices: z.number(), share }),
    ),
  }),
  z.object({ type: z.literal('text'), ...counted, comments: listOf(z.string()) }),
]);

export const resultsSchema = z.object({
  id: z.string(),
  state,
  title: both,
  privacy: z.enum(PRIVACY_MODES),
  ballots: z.number(),
  withheld: z.boolean(),
  questions: z.array(question),
});
