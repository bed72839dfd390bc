import { langOf } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Question } from '../asking/question.ts';
import { howOf } from './how-to-open.ts';
import { ALWAYS, conditionsOn, KINDS, type QuestionForm } from './question-form.ts';

const KIND_NAMES = {
  one: 'surveys.kindOne',
  several: 'surveys.kindSeveral',
  rating: 'surveys.kindRating',
  score: 'surveys.kindScore',
  ranking: 'surveys.kindRanking',
  'yes-no': 'surveys.kindYesNo',
  text: 'surveys.kindText',
} as const satisfies Readonly<Record<(typeof KINDS)[number], MessageKey>>;

const YES_NO_NAMES: Readonly<Record<string, MessageKey>> = {
  yes: 'surveys.yes',
  no: 'surveys.no',
  'dont-know': 'surveys.dontKnow',
};

/** `1. Question: answer`, short enough for a list. */
function conditionTitle(edition: Edition, question: Question, at: number, value: string): string {
  const key = YES_NO_NAMES[value];
  const option = question.type === 'choice' ? question.options.find(({ id }) => id === value) : undefined;
  const answer = option ? inEdition(edition, option.text) : key ? labelIn(edition, key) : value;
  return `${labelIn(edition, 'surveys.afterAnswer', { question: at })}: ${answer}`;
}

/** The form of one more question. */
export function questionCard(
  edition: Edition,
  form: QuestionForm,
  questions: readonly Question[],
  problems: readonly MessageKey[] = [],
): Card {
  const say = (key: MessageKey) => labelIn(edition, key);
  const input = (id: keyof QuestionForm, label: MessageKey) => ({ id, label: say(label), value: form[id] });
  return {
    template: 'surveys/question',
    data: {
      edition,
      lang: langOf(edition),
      data: { edition, surveyId: form.surveyId, ...howOf(form) },
      title: say('surveys.addQuestion'),
      problems: problems.map(say),
      kind: {
        ...input('kind', 'surveys.questionKind'),
        choices: KINDS.map((kind) => ({ title: say(KIND_NAMES[kind]), value: kind })),
      },
      texts: [
        ...[input('textCy', 'surveys.questionCy'), input('textEn', 'surveys.questionEn')],
        ...[input('helpCy', 'surveys.helpCy'), input('helpEn', 'surveys.helpEn')],
      ],
      options: [input('optionsCy', 'surveys.optionsCy'), input('optionsEn', 'surveys.optionsEn')],
      flags: {
        ...input('flags', 'surveys.questionFlags'),
        choices: [
          { title: say('surveys.flagOptional'), value: 'optional' },
          { title: say('surveys.flagMayDecline'), value: 'mayDecline' },
        ],
      },
      after: {
        ...input('after', 'surveys.questionAfter'),
        choices: [
          { title: say('surveys.afterAlways'), value: ALWAYS },
          ...conditionsOn(questions).map(({ question, value }) => ({
            title: conditionTitle(
              edition,
              question,
              questions.indexOf(question) + 1,
              value.slice(question.id.length + 1),
            ),
            value,
          })),
        ],
      },
      save: say('surveys.saveQuestion'),
    },
  };
}
