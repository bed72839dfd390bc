import { neededPlacesOf, placesOf, type Question, type RankingQuestion } from './survey.ts';

/** What the inputs of the survey card hold, by input id. A client may leave out an input that is empty. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** The input of the question at `index`: it depends on the place alone, so nobody can name an input. */
export const inputOf = (index: number): string => `q${index + 1}`;

/** The inputs of a ranking: one for each place, first choice first. */
export const placeInputsOf = (question: RankingQuestion, index: number): { id: string; needed: boolean }[] =>
  Array.from({ length: placesOf(question) }, (_, place) => ({
    id: `${inputOf(index)}p${place + 1}`,
    needed: !question.optional && place < neededPlacesOf(question),
  }));

/** Every input of a card, in order. */
export const inputsOf = (questions: readonly Question[]): string[] =>
  questions.flatMap((question, index) =>
    question.type === 'ranking' ? placeInputsOf(question, index).map(({ id }) => id) : [inputOf(index)],
  );
