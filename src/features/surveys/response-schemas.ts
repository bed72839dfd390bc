import { z } from 'zod/v4';
import { PRIVACY_MODES, SURVEY_STATES } from './asking/survey.ts';

/** What the API answers. */

const both = z.object({ cy: z.string(), en: z.string() });
const moment = z.string().nullable();
const state = z.enum(SURVEY_STATES);

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
