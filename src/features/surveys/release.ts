import type { BallotBox } from './answering/ballot.ts';
import type { Survey } from './asking/survey.ts';
import { tally, type QuestionResult } from './tally.ts';

/** With fewer answers no result is shown: the figures would say too much about each person. */
export const RESULTS_THRESHOLD = 5;
/** With fewer ballots no comment is shown: wording gives people away sooner than a number does. */
export const COMMENTS_THRESHOLD = 10;

/** What may be seen of a closed survey. */
export interface Release {
  readonly ballots: number;
  /** Too few answered: `questions` is empty. */
  readonly withheld: boolean;
  readonly questions: readonly QuestionResult[];
}

/** The result without its figures. */
function withhold(result: QuestionResult): QuestionResult {
  switch (result.type) {
    case 'choice':
    case 'ranking':
      return { ...result, withheld: true, options: [] };
    case 'rating':
      return { ...result, withheld: true, mean: null, distribution: [] };
    case 'text':
      return { ...result, withheld: true, comments: [] };
  }
}

/** Decides what of the ballots may be seen. What is withheld here is stored nowhere else as a figure. */
export function releaseOf({ questions }: Pick<Survey, 'questions'>, box: BallotBox): Release {
  const counted = box.ballots.length;
  if (counted < RESULTS_THRESHOLD) return { ballots: counted, withheld: true, questions: [] };
  return {
    ballots: counted,
    withheld: false,
    questions: questions
      .map((question) => tally(question, box))
      .map((result) => {
        const enough = result.type === 'text' ? counted >= COMMENTS_THRESHOLD : result.n >= RESULTS_THRESHOLD;
        return enough ? result : withhold(result);
      }),
  };
}
