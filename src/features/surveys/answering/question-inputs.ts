import type { Edition } from '../../../language/edition.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEach, inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { SCALES, TEXT_LIMIT, type Option, type Question } from '../asking/question.ts';
import { DECLINED, declineInputOf, inputOf, placeInputsOf, type Typed } from './ballot-inputs.ts';

const PLACES = [
  'surveys.place1',
  'surveys.place2',
  'surveys.place3',
  'surveys.place4',
  'surveys.place5',
  'surveys.place6',
] as const satisfies readonly MessageKey[];

interface Choice {
  readonly title: string;
  readonly value: string;
}

const choicesOf = (edition: Edition, options: readonly Option[]): Choice[] =>
  options.map(({ id, text }) => ({ title: inEdition(edition, text), value: id }));

/** `1. Welsh`, then the English on its own line: the label of one input, read out as a whole. */
function labelOf(edition: Edition, { text, help, optional, onlyIf }: Question, mark: string): string {
  const asides = [
    ...(onlyIf ? [labelIn(edition, 'surveys.followUp')] : []),
    ...(optional ? [labelIn(edition, 'surveys.optional')] : []),
  ];
  const wording = inEach(edition, (language) => text[language]).join('\n');
  const meaning = help ? `\n${inEach(edition, (language) => help[language]).join('\n')}` : '';
  return `${mark}${wording}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}${meaning}`;
}

/** What can be chosen in a question of one or several choices, a rating or a yes or no. */
function choicesFor(edition: Edition, question: Exclude<Question, { type: 'text' | 'ranking' }>): Choice[] {
  switch (question.type) {
    case 'choice':
      return choicesOf(edition, question.options);
    case 'yes-no':
      return [
        { title: labelIn(edition, 'surveys.yes'), value: 'yes' },
        { title: labelIn(edition, 'surveys.no'), value: 'no' },
        { title: labelIn(edition, 'surveys.dontKnow'), value: 'dont-know' },
      ];
    case 'rating': {
      const scale = SCALES[question.scale];
      const { low, high } = question.ends;
      return scale.map((rating) => {
        const end = rating === scale[0] ? low : rating === scale.at(-1) ? high : undefined;
        const title = end ? `${rating} – ${inEdition(edition, end)}` : String(rating);
        return { title, value: String(rating) };
      });
    }
    default:
      return assertNever(question);
  }
}

/** The inputs of one question, by the kind of input that the template draws. `mark` stands before it, as in `2. `. */
export function inputsFor(edition: Edition, question: Question, index: number, typed: Typed, mark: string) {
  const id = inputOf(index);
  const value = typed[id] ?? '';
  const label = labelOf(edition, question, mark);
  // Whether a follow-up applies is known only when the card comes back; a client must not insist on it.
  const required = !question.optional && !question.onlyIf;
  const error = labelIn(edition, 'surveys.missing');
  const shared = { id, label, value, required, error };
  const none = { heading: [], one: [], several: [], places: [], declines: [], texts: [] };
  const declined = { title: labelIn(edition, 'surveys.declined'), value: DECLINED };
  switch (question.type) {
    case 'ranking': {
      const choices = choicesOf(edition, question.options);
      const places = placeInputsOf(question, index, required && !question.mayDecline).map((place, at) => ({
        id: place.id,
        label: labelIn(edition, PLACES[at] ?? 'surveys.place6'),
        value: typed[place.id] ?? '',
        required: place.needed,
        error,
        placeholder: labelIn(edition, place.needed ? 'surveys.choose' : 'surveys.chooseOrLeave'),
        choices,
      }));
      const decline = declineInputOf(index);
      const declines = [
        {
          id: decline,
          label: labelIn(edition, 'surveys.orDecline'),
          value: typed[decline] ?? '',
          choices: [{ ...declined, value: 'true' }],
        },
      ];
      return { ...none, heading: [{ text: label }], places, declines: question.mayDecline ? declines : [] };
    }
    case 'text':
      return {
        ...none,
        texts: [{ ...shared, limit: TEXT_LIMIT, hint: labelIn(edition, 'surveys.nameNobody') }],
      };
    default: {
      const offered = choicesFor(edition, question);
      const input = { ...shared, choices: question.mayDecline ? [...offered, declined] : offered };
      return question.type === 'choice' && question.several
        ? { ...none, several: [input] }
        : { ...none, one: [input] };
    }
  }
}
