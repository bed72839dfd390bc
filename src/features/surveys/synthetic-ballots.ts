import { idOf } from '../../lib/ids.ts';
import type { Answer, Ballot } from './answering/ballot.ts';
import { placesOf, SCALES, YES_NO, type Question } from './asking/question.ts';
import type { Survey } from './asking/survey.ts';

/** A number from 0 to 1 that is always the same for the same parts, and looks like chance. */
const chance = (...parts: readonly string[]): number =>
  Buffer.from(idOf(...parts), 'base64url').readUInt32BE() / 2 ** 32;

/** How often each option is chosen: the weights of a question, by position; even without. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** One of `items`, the heavier the more often. */
function pick<T>(items: readonly T[], weights: readonly number[], at: number): T | undefined {
  const total = items.reduce((sum, _, index) => sum + (weights[index] ?? 1), 0);
  let left = at * total;
  return items.find((_, index) => (left -= weights[index] ?? 1) < 0) ?? items.at(-1);
}

function answerTo(question: Question, weights: readonly number[], seed: string): Answer | undefined {
  const at = chance(seed, question.id);
  switch (question.type) {
    case 'choice': {
      const ids = question.options.map(({ id }) => id);
      const several = ids.filter((id, index) => chance(seed, question.id, id) < (weights[index] ?? 0.5));
      // Who has none of several ticks the last one, which says so.
      const one = question.several ? ids.at(-1) : pick(ids, weights, at);
      const options = question.several && several.length > 0 ? several : one === undefined ? [] : [one];
      return { question: question.id, type: 'choice', options };
    }
    case 'rating':
      return { question: question.id, type: 'rating', value: pick(SCALES[question.scale], weights, at) ?? 3 };
    case 'yes-no':
      return { question: question.id, type: 'yes-no', value: pick(YES_NO, weights, at) ?? 'yes' };
    case 'ranking': {
      const order = question.options
        .map(({ id }, index) => ({ id, place: chance(seed, question.id, id) / (weights[index] ?? 1) }))
        .sort((a, b) => a.place - b.place)
        .map(({ id }) => id)
        .slice(0, placesOf(question));
      return { question: question.id, type: 'ranking', order };
    }
    case 'text':
      return undefined;
  }
}

/** Made-up ballots, always the same ones: for the sample, and to see how large a survey's results become. */
export const syntheticBallots = (
  { id, questions }: Pick<Survey, 'id' | 'questions'>,
  count: number,
  weights: Weights = {},
): Ballot[] =>
  Array.from({ length: count }, (_, index) => {
    const seed = idOf('synthetic-ballot', id, String(index));
    return {
      group: null,
      answers: questions.flatMap((question) => answerTo(question, weights[question.id] ?? [], seed) ?? []),
    };
  });
