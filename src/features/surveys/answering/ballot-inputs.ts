import { neededPlacesOf, placesOf, type Question, type RankingQuestion } from '../asking/question.ts';

/** What the inputs of the survey card hold, by input id. A client may leave out an input that is empty. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** "Prefer not to say" among the choices of an input. No option has this id. */
export const DECLINED = '_declined';

/** The input of the question at `index`: it depends on the place alone, so nobody can name an input. */
export const inputOf = (index: number): string => `q${index + 1}`;

/** The tick with which a whole ranking is declined. */
export const declineInputOf = (index: number): string => `${inputOf(index)}d`;

/** The inputs of a ranking: one for each place, first choice first. */
export const placeInputsOf = (
  question: RankingQuestion,
  index: number,
  isNeeded: boolean,
): readonly { readonly id: string; readonly needed: boolean }[] =>
  Array.from({ length: placesOf(question) }, (_, place) => ({
    id: `${inputOf(index)}p${place + 1}`,
    needed: isNeeded && place < neededPlacesOf(question),
  }));

/** The inputs of one question, in order. */
export const inputsOfOne = (question: Question, index: number): readonly string[] =>
  question.type === 'ranking'
    ? [
        ...placeInputsOf(question, index, false).map(({ id }) => id),
        ...(question.mayDecline ? [declineInputOf(index)] : []),
      ]
    : [inputOf(index)];

/** Every input of a card, in order. */
export const inputsOf = (questions: readonly Question[]): readonly string[] => questions.flatMap(inputsOfOne);
