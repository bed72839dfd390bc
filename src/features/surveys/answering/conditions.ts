import type { Question } from '../asking/question.ts';
import type { Answer } from './ballot.ts';

/** The values that an answer has for a condition. */
function valuesOf(answer: Answer): readonly string[] {
  switch (answer.type) {
    case 'choice':
      return answer.options;
    case 'rating':
      return [String(answer.value)];
    case 'yes-no':
      return [answer.value];
    case 'ranking':
    case 'declined':
      return [];
  }
}

/** Whether a question is asked of somebody who gave these answers to the questions before it. */
export function isAsked({ onlyIf }: Question, answers: readonly Answer[]): boolean {
  if (!onlyIf) return true;
  const before = answers.find(({ question }) => question === onlyIf.question);
  return before !== undefined && valuesOf(before).some((value) => onlyIf.anyOf.includes(value));
}
