import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../asking/question.ts';

/** Everything of a question that an answer depends on. Whether it may be left out is no part of it. */
const meaningOf = (question: Question): object => ({ ...question, optional: undefined });

/**
 * The ids of the questions of a wave that cannot be compared with the wave before: those that are not the same, word for
 * word in both languages and option for option, and those that are new. For them the series begins anew.
 */
export const changedSince = (before: readonly Question[], now: readonly Question[]): readonly string[] =>
  now
    .filter((question) => {
      const old = before.find(({ id }) => id === question.id);
      return !old || !isDeepStrictEqual(meaningOf(old), meaningOf(question));
    })
    .map(({ id }) => id);
