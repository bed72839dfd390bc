import type { SurveyTally } from '../../../../src/features/surveys/counting/tally.ts';
import { releaseExactly } from '../../../../src/features/surveys/release/release-survey.ts';
import type { Release } from '../../../../src/features/surveys/release/released.ts';

/** What most survey products show: true counts, and every group that reaches the threshold; nothing else is held back. */
export function plainTally(tally: SurveyTally, threshold: number): Release {
  const exact = releaseExactly(tally, 'final');
  return {
    ...exact,
    questions: exact.questions.map((question) => ({
      ...question,
      groups: Object.fromEntries(Object.entries(question.groups).filter(([, { n }]) => n >= threshold)),
    })),
  };
}
