import { langOf } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { formatDateTime } from '../../language/dates.ts';
import type { Edition } from '../../language/edition.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { inEach, inEdition } from '../../language/one-line.ts';
import { labelIn, say } from '../../language/say.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { inputOf, placeInputsOf, type Typed } from './ballot-inputs.ts';
import type { Problem } from './read-answers.ts';
import { COMMENTS_THRESHOLD, RESULTS_THRESHOLD } from './release.ts';
import { RATINGS, TEXT_LIMIT, type Option, type Question, type Survey } from './survey.ts';

/** A card that came back with mistakes: what was typed stays, and each mistake is named. */
export interface Returned {
  readonly typed: Typed;
  readonly problems: ReadonlyMap<number, Problem>;
}

const PLACES = [
  'surveys.place1',
  'surveys.place2',
  'surveys.place3',
  'surveys.place4',
  'surveys.place5',
  'surveys.place6',
] as const satisfies readonly MessageKey[];

const choicesOf = (edition: Edition, options: readonly Option[]) =>
  options.map(({ id, text }) => ({ title: inEdition(edition, text), value: id }));

/** `1. Welsh`, then the English on its own line: the label of one input, read out as a whole. */
function labelOf(edition: Edition, { text, optional }: Question, index: number): string {
  const mark = optional ? ` (${labelIn(edition, 'surveys.optional')})` : '';
  return `${index + 1}. ${inEach(edition, (language) => text[language]).join('\n')}${mark}`;
}

/** The inputs of one question, by the kind of input that the template draws. */
function inputsFor(edition: Edition, question: Question, index: number, typed: Typed) {
  const id = inputOf(index);
  const value = typed[id] ?? '';
  const label = labelOf(edition, question, index);
  const required = !question.optional;
  const error = labelIn(edition, 'surveys.missing');
  const shared = { id, label, value, required, error };
  const none = { heading: [], one: [], several: [], places: [], texts: [] };
  switch (question.type) {
    case 'choice': {
      const input = { ...shared, choices: choicesOf(edition, question.options) };
      return question.several ? { ...none, several: [input] } : { ...none, one: [input] };
    }
    case 'rating': {
      const ends = new Map([
        [1, question.ends.low],
        [5, question.ends.high],
      ]);
      const choices = RATINGS.map((rating) => {
        const end = ends.get(rating);
        return {
          title: end ? `${rating} – ${inEdition(edition, end)}` : String(rating),
          value: String(rating),
        };
      });
      return { ...none, one: [{ ...shared, choices }] };
    }
    case 'ranking': {
      const choices = choicesOf(edition, question.options);
      const places = placeInputsOf(question, index).map((place, at) => ({
        id: place.id,
        label: labelIn(edition, PLACES[at] ?? 'surveys.place6'),
        value: typed[place.id] ?? '',
        required: place.needed,
        error,
        placeholder: labelIn(edition, place.needed ? 'surveys.choose' : 'surveys.chooseOrLeave'),
        choices,
      }));
      return { ...none, heading: [{ text: label }], places };
    }
    case 'text':
      return {
        ...none,
        texts: [{ ...shared, limit: TEXT_LIMIT, hint: labelIn(edition, 'surveys.nameNobody') }],
      };
    default:
      return assertNever(question);
  }
}

/** What may stand on a survey besides its questions. */
export interface BallotFacts {
  readonly returned?: Returned;
  /** How many have answered, rounded down; said from 1. */
  readonly answers?: number;
}

/** The survey as members answer it. It says how answers are kept before anything is answered. */
export function ballotCard(
  survey: Survey,
  edition: Edition,
  { returned, answers = 0 }: BallotFacts = {},
): Card {
  const { title, questions, closesAt } = survey;
  const thresholds = { results: RESULTS_THRESHOLD, comments: COMMENTS_THRESHOLD };
  const asksForWords = questions.some(({ type }) => type === 'text');
  return {
    template: 'surveys/ballot',
    data: {
      edition,
      lang: langOf(edition),
      surveyId: survey.id,
      titles: inEach(edition, (language) => title[language]),
      privacy: inEach(edition, (language) =>
        [
          say(language, 'surveys.privacy', thresholds),
          ...(asksForWords ? [say(language, 'surveys.privacyOfComments', thresholds)] : []),
          ...(closesAt === null
            ? []
            : [say(language, 'surveys.changeUntil', { date: formatDateTime(language, closesAt) })]),
          ...(answers === 0 ? [] : [say(language, 'surveys.answersSoFar', { answers })]),
        ].join(' '),
      ),
      mend: returned ? inEach(edition, (language) => say(language, 'surveys.mend')) : [],
      questions: questions.map((question, index) => {
        const problem = returned?.problems.get(index);
        return {
          problem: problem ? [labelIn(edition, `surveys.${problem}`, { limit: TEXT_LIMIT })] : [],
          ...inputsFor(edition, question, index, returned?.typed ?? {}),
        };
      }),
      send: labelIn(edition, 'common.send'),
    },
  };
}
