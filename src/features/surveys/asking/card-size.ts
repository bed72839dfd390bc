import type { FillCard } from '../../../chat/cards/card-templates.ts';
import type { Card } from '../../../chat/message.ts';
import { ballotCard, invitationCard, type Returned } from '../answering/ballot-card.ts';
import { inputsOf } from '../answering/ballot-inputs.ts';
import type { Problem } from '../answering/read-question.ts';
import { stepCard } from '../answering/step-card.ts';
import { progressText } from '../answering/steps.ts';
import { surveyTooLong } from '../errors.ts';
import { TEXT_LIMIT } from './question.ts';
import type { Layout, Survey } from './survey.ts';

/** Clients draw cards up to 28 KB; a little is left for the envelope. */
const CARD_BYTES = 27_000;
/** More questions than this are easier one at a time. */
const MOST_ON_A_CARD = 6;
const MOST_ANSWERS = 100_000;

/** Every comment full and every question marked. */
function fullest({ questions }: Survey): Returned {
  const comments = new Map(
    questions.flatMap(({ type }, index) =>
      type === 'text' ? [[`q${index + 1}`, 'ŵ'.repeat(TEXT_LIMIT)]] : [],
    ),
  );
  return {
    typed: Object.fromEntries(inputsOf(questions).map((id) => [id, comments.get(id)])),
    problems: new Map(questions.map((_, index): [number, Problem] => [index, 'textTooLong'])),
  };
}

/** Every card of a survey at its largest, in both languages; those of the steps in the order of the questions. */
function cardsOf(survey: Survey, layout: Layout): readonly Card[] {
  const returned = fullest(survey);
  const facts = { answers: MOST_ANSWERS };
  if (layout === 'card') return [ballotCard(survey, 'both', { returned, ...facts })];
  // Concealing adds a third (base64) and some bytes of its own.
  const concealed = 'x'.repeat(Math.ceil(Buffer.byteLength(progressText(returned.typed)) * 1.4) + 100);
  const steps = survey.questions.map((_, at) =>
    stepCard(survey, 'both', { at, concealed, isFirst: at === 0, returned }),
  );
  return [...steps, invitationCard(survey, 'both', facts)];
}

function weigh(survey: Survey, layout: Layout, fillCard: FillCard) {
  const weights = cardsOf(survey, layout).map((card) => Buffer.byteLength(JSON.stringify(fillCard(card))));
  const bytes = Math.max(...weights);
  return { bytes, fits: bytes <= CARD_BYTES, heaviest: weights.indexOf(bytes) };
}

/** Which question makes the card of all questions too large. */
function heaviestOf(survey: Survey, fillCard: FillCard): number {
  const weights = survey.questions.map(
    (question) => weigh({ ...survey, questions: [question] }, 'card', fillCard).bytes,
  );
  return weights.indexOf(Math.max(...weights));
}

/**
 * How a survey is to be answered: as it was wished, or else on one card where that fits and nothing hangs on an earlier
 * answer. Throws `survey_too_long`, which names the question that weighs most, for cards that no client could draw.
 */
export function layoutFor(survey: Survey, wished: Layout | undefined, fillCard: FillCard): Layout {
  const { questions } = survey;
  const isSimple = questions.length <= MOST_ON_A_CARD && questions.every(({ onlyIf }) => !onlyIf);
  const layout = wished ?? (isSimple && weigh(survey, 'card', fillCard).fits ? 'card' : 'steps');
  const { bytes, fits, heaviest } = weigh(survey, layout, fillCard);
  if (fits) return layout;
  const question = (layout === 'card' ? heaviestOf(survey, fillCard) : heaviest) + 1;
  throw surveyTooLong({ question: Math.min(question, questions.length), bytes, limit: CARD_BYTES });
}

/** The layout that a manager chose against what suits the questions; `undefined` where it is what suits them. */
export const wishedFor = (survey: Survey, fillCard: FillCard): Layout | undefined =>
  survey.questions.length === 0 || survey.layout === layoutFor(survey, undefined, fillCard)
    ? undefined
    : survey.layout;
