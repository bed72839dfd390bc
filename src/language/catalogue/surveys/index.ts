import { surveysAnswering } from './answering.ts';
import { surveysQuestions } from './questions.ts';
import { surveysResults } from './results.ts';
import { surveys as surveysThemselves } from './surveys.ts';
import { surveysWaves } from './waves.ts';
import { surveysWriting } from './writing.ts';
import type { Words } from '../words.ts';

/** Surveys: asking, answering, and results. */
export const surveys = {
  ...surveysAnswering,
  ...surveysQuestions,
  ...surveysResults,
  ...surveysThemselves,
  ...surveysWaves,
  ...surveysWriting,
} as const satisfies Words;
