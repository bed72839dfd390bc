import { z } from 'zod/v4';
import { malformedPayload } from '../../../chat/input/parse.ts';
import type { Card, Reply } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Survey } from '../asking/survey.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { inputsOfOne, type Typed } from './ballot-inputs.ts';
import type { Key, Voter } from './keys.ts';
import { parseInputs, readAnswers, type Problems, type Reading } from './read-answers.ts';
import { readQuestion } from './read-question.ts';
import { lastBefore, nextAfter, progressFrom, progressText, withStep } from './steps.ts';
import { stepCard } from './step-card.ts';

/** A button of a step. What was answered so far comes with it, for nobody else to read. */
export const stepSchema = z.object({
  surveyId: surveyIdSchema,
  at: z.number().int().min(0).max(20),
  concealed: z.string().max(40_000),
});
type Pressed = z.output<typeof stepSchema>;

/** Who walks through which survey. */
export interface Walk {
  readonly survey: Survey;
  readonly key: Key;
  readonly voter: Voter;
  readonly edition: Edition;
}

/** The next card, or all answers when they are to be stored. */
export type Walked = Shown | Extract<Reading, { kind: 'answers' }>;
interface Shown {
  readonly kind: 'card';
  readonly card: Card;
}

const show = (
  { survey, key, voter, edition }: Walk,
  at: number,
  typed: Typed,
  problems: Problems = new Map(),
): Shown => ({
  kind: 'card',
  card: stepCard(survey, edition, {
    at,
    concealed: key.conceal(voter, progressText(typed)),
    isFirst: lastBefore(survey.questions, at, typed) === undefined,
    returned: { typed, problems },
  }),
});

/** The first question. */
export const begin = (walk: Walk): Reply => ({ card: show(walk, 0, {}).card });

/** What was typed until now; `malformed_payload` for what no card of ours brought to this person. */
function progressOf({ survey, key, voter }: Walk, { concealed }: Pressed): Typed {
  const text = key.reveal(voter, concealed);
  if (text === undefined) throw malformedPayload({ detail: 'concealed: must come from the card before' });
  return progressFrom(survey.questions, text);
}

/** Takes the answer to one question and shows the next; after the last one, the end; there, everything is to be stored. */
export function next(walk: Walk, pressed: Pressed, payload: unknown): Walked {
  const { questions } = walk.survey;
  const { at } = pressed;
  const before = progressOf(walk, pressed);
  const question = questions[at];
  const typed = question
    ? withStep(before, question, at, parseInputs(inputsOfOne(question, at), payload))
    : before;
  if (question) {
    const read = readQuestion(question, at, typed);
    if (read.kind === 'problem') return show(walk, at, typed, new Map([[at, read.problem]]));
    const after = nextAfter(questions, at, typed);
    // Where the last question is certain, it is sent with it; where only the answers decide, the end has its own card.
    if (after !== undefined || at < questions.length - 1) return show(walk, after ?? questions.length, typed);
  }
  const read = readAnswers(questions, typed);
  if (read.kind === 'answers') return read;
  const [first = 0] = read.problems.keys();
  return show(walk, first, typed, read.problems);
}

/** Shows the question before. */
export function back(walk: Walk, pressed: Pressed): Walked {
  const typed = progressOf(walk, pressed);
  return show(walk, lastBefore(walk.survey.questions, pressed.at, typed) ?? 0, typed);
}
