import { SCALES, YES_NO, type Question } from './question.ts';

/** What a condition on a question can name; `undefined` where no condition can stand on it. */
export function valuesToMeet(question: Question): readonly string[] | undefined {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'rating':
      return SCALES[question.scale].map(String);
    case 'yes-no':
      return YES_NO;
    case 'ranking':
    case 'text':
      return undefined;
  }
}

/** The first condition that could never be met as it stands, and why. */
export function conditionProblem(
  questions: readonly Question[],
): { readonly index: number; readonly message: string } | undefined {
  for (const [index, { onlyIf }] of questions.entries()) {
    if (!onlyIf) continue;
    const on = questions.slice(0, index).find(({ id }) => id === onlyIf.question);
    if (!on) return { index, message: 'must name a question that comes before' };
    const values = valuesToMeet(on);
    if (!values) return { index, message: 'must name a question with choices, a rating, or a yes or no' };
    if (onlyIf.anyOf.some((value) => !values.includes(value)))
      return { index, message: `must be among the values of that question: ${values.join(', ')}` };
  }
  return undefined;
}
