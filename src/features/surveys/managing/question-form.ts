import { z } from 'zod/v4';
import { chosenOf, manyLines, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { sayBoth } from '../../../language/say.ts';
import { valuesToMeet } from '../asking/condition-check.ts';
import type { Condition, Option, Question } from '../asking/question.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { howToOpenFields, type HowToOpen } from './how-to-open.ts';

/** The kinds of question as managers choose them. */
export const KINDS = ['one', 'several', 'rating', 'score', 'ranking', 'yes-no', 'text'] as const;
type Kind = (typeof KINDS)[number];

/** Asked of everybody. */
export const ALWAYS = 'always';

export const questionSchema = z.object({
  surveyId: surveyIdSchema,
  kind: z.enum(KINDS).default('one'),
  textCy: typed(1000),
  textEn: typed(1000),
  optionsCy: typed(3000),
  optionsEn: typed(3000),
  flags: z.string().max(100).default(''),
  after: z.string().max(100).default(ALWAYS),
  helpCy: typed(1000),
  helpEn: typed(1000),
  ...howToOpenFields,
});
export type QuestionForm = z.output<typeof questionSchema>;

export const emptyQuestion = (surveyId: string, how: HowToOpen): QuestionForm =>
  questionSchema.parse({ surveyId, ...how });

const TEXT_LIMIT = 300;
const OPTION_LIMIT = 120;
const MOST_OPTIONS = 10;
const NEEDS_OPTIONS: ReadonlySet<Kind> = new Set(['one', 'several', 'ranking']);

const linesOf = (text: string): string[] =>
  manyLines(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A condition as one value of a choice: `practices=piloting`. */
export const conditionsOn = (questions: readonly Question[]): { question: Question; value: string }[] =>
  questions.flatMap((question) =>
    (valuesToMeet(question) ?? []).map((value) => ({ question, value: `${question.id}=${value}` })),
  );

function conditionFrom(after: string, questions: readonly Question[]): Condition | undefined {
  const found = conditionsOn(questions).find(({ value }) => value === after);
  return found && { question: found.question.id, anyOf: [after.slice(found.question.id.length + 1)] };
}

/** A name that no question of the survey has: ids are never used again, for waves are compared by them. */
function freeId(questions: readonly Question[]): string {
  const taken = new Set(questions.map(({ id }) => id));
  let number = questions.length + 1;
  while (taken.has(`q${number}`)) number += 1;
  return `q${number}`;
}

/** The question that a form describes, or what is to be mended in it. */
export function questionFrom(
  form: QuestionForm,
  questions: readonly Question[],
): { readonly question: Question } | { readonly problem: MessageKey } {
  const text = { cy: oneLine(form.textCy), en: oneLine(form.textEn) };
  const help = { cy: oneLine(form.helpCy), en: oneLine(form.helpEn) };
  const [cy, en] = [linesOf(form.optionsCy), linesOf(form.optionsEn)];
  const flags = chosenOf(form.flags);
  if (text.cy === '' || text.en === '') return { problem: 'surveys.questionNeedsBoth' };
  if ([text.cy, text.en, help.cy, help.en].some(({ length }) => length > TEXT_LIMIT))
    return { problem: 'surveys.questionTooLong' };
  if ((help.cy === '') !== (help.en === '')) return { problem: 'surveys.helpNeedsBoth' };
  if (cy.length !== en.length) return { problem: 'surveys.optionsDiffer' };
  if (NEEDS_OPTIONS.has(form.kind) && (cy.length < 2 || cy.length > MOST_OPTIONS))
    return { problem: 'surveys.optionsTwoToTen' };
  if ([...cy, ...en].some((option) => option.length > OPTION_LIMIT))
    return { problem: 'surveys.optionTooLong' };

  const onlyIf = form.after === ALWAYS ? undefined : conditionFrom(form.after, questions);
  const base = {
    ...{ id: freeId(questions), text, optional: form.kind === 'text' || flags.includes('optional') },
    mayDecline: form.kind !== 'text' && flags.includes('mayDecline'),
    ...(onlyIf && { onlyIf }),
    ...(help.cy !== '' && { help }),
  };
  const options: Option[] = cy.map((option, at) => ({
    id: `o${at + 1}`,
    text: { cy: option, en: en[at] ?? '' },
  }));
  return { question: asQuestion(form.kind, base, options) };
}

type Base = Pick<Question, 'id' | 'text' | 'help' | 'optional' | 'mayDecline' | 'onlyIf'>;

function asQuestion(kind: Kind, base: Base, options: readonly Option[]): Question {
  const ends = {
    low: options[0]?.text ?? sayBoth('surveys.ratingLow'),
    high: options[1]?.text ?? sayBoth('surveys.ratingHigh'),
  };
  switch (kind) {
    case 'one':
      return { ...base, type: 'choice', several: false, options };
    case 'several':
      return { ...base, type: 'choice', several: true, options };
    case 'rating':
      return { ...base, type: 'rating', scale: '1-5', ends };
    case 'score':
      return { ...base, type: 'rating', scale: '0-10', ends };
    case 'ranking':
      return { ...base, type: 'ranking', options };
    case 'yes-no':
    case 'text':
      return { ...base, type: kind };
  }
}
