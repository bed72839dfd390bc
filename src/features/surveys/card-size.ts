import type { FillCard } from '../../chat/card-templates.ts';
import type { Card } from '../../chat/message.ts';
import { ballotCard } from './ballot-card.ts';
import { inputsOf } from './ballot-inputs.ts';
import { surveyTooLong } from './errors.ts';
import { COMMENTS_BYTES } from './fitting-comments.ts';
import type { Problem } from './read-answers.ts';
import { releaseOf } from './release.ts';
import { resultsCard } from './results-card.ts';
import { TEXT_LIMIT, type Question, type Survey } from './survey.ts';
import { syntheticBallots } from './synthetic-ballots.ts';

/** Clients draw cards up to 28 KB; a little is left for the envelope. */
const CARD_BYTES = 27_000;

/** The survey card at its largest: both languages, sent back with every comment full and every question marked. */
function fullestBallot(survey: Survey): Card {
  const { questions } = survey;
  const comments = new Map(
    questions.flatMap(({ type }, index) =>
      type === 'text' ? [[`q${index + 1}`, 'ŵ'.repeat(TEXT_LIMIT)]] : [],
    ),
  );
  const returned = {
    typed: Object.fromEntries(inputsOf(questions).map((id) => [id, comments.get(id)])),
    problems: new Map(questions.map((_, index): [number, Problem] => [index, 'textTooLong'])),
  };
  return ballotCard(survey, 'both', { returned, answers: 100_000 });
}

/** The results at their largest, but for the comments, which get what room is left for them. */
const fullestResults = (survey: Survey): Card =>
  resultsCard(survey, releaseOf(survey, syntheticBallots(survey, 20)), 'both');

const largestOf = (survey: Survey, fillCard: FillCard): number => {
  const bytesOf = (card: Card): number => Buffer.byteLength(JSON.stringify(fillCard(card)));
  return Math.max(bytesOf(fullestBallot(survey)), bytesOf(fullestResults(survey)) + COMMENTS_BYTES);
};

/** Lets a survey pass whose cards every client can draw. `survey_too_long` names the question that weighs most. */
export function requireFits(survey: Survey, fillCard: FillCard): void {
  const bytes = largestOf(survey, fillCard);
  if (bytes <= CARD_BYTES) return;
  const weightOf = (question: Question): number => largestOf({ ...survey, questions: [question] }, fillCard);
  const weights = survey.questions.map(weightOf);
  const question = weights.indexOf(Math.max(...weights)) + 1;
  throw surveyTooLong({ question, bytes, limit: CARD_BYTES });
}
