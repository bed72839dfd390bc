import { z } from 'zod/v4';
import type { Question } from '../asking/question.ts';
import type { Answer } from './ballot.ts';
import { inputsOf, inputsOfOne, type Typed } from './ballot-inputs.ts';
import { isAsked } from './conditions.ts';
import { readQuestion } from './read-question.ts';

/** The answers that hold so far, up to, and without, a question. */
function answersBefore(questions: readonly Question[], end: number, values: Typed): readonly Answer[] {
  const answers: Answer[] = [];
  for (const [index, question] of questions.slice(0, end).entries()) {
    if (!isAsked(question, answers)) continue;
    const read = readQuestion(question, index, values);
    if (read.kind === 'answer') answers.push(read.answer);
  }
  return answers;
}

const asksAt = (questions: readonly Question[], index: number, values: Typed): boolean => {
  const question = questions[index];
  return question !== undefined && isAsked(question, answersBefore(questions, index, values));
};

/** The next question that is asked after `index`; `undefined` when that was the last. -1 begins. */
export function nextAfter(questions: readonly Question[], index: number, values: Typed): number | undefined {
  for (let at = index + 1; at < questions.length; at += 1) if (asksAt(questions, at, values)) return at;
  return undefined;
}

/** The question that was asked before `index`; `undefined` for the first. */
export function lastBefore(questions: readonly Question[], index: number, values: Typed): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (asksAt(questions, at, values)) return at;
  return undefined;
}

const stored = z.record(z.string(), z.string());

/** What was typed, as one text; empty inputs are left out. */
export const progressText = (values: Typed): string =>
  JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value)));

/** What `progressText` wrote down, as far as it belongs to inputs of these questions; nothing for anything else. */
export function progressFrom(questions: readonly Question[], text: string | undefined): Typed {
  if (text === undefined) return {};
  const parsed = stored.safeParse(JSON.parse(text));
  if (!parsed.success) return {};
  const inputs = inputsOf(questions);
  return Object.fromEntries(Object.entries(parsed.data).filter(([id]) => inputs.includes(id)));
}

/** What was typed before, with what one question's inputs hold now in its place. */
export const withStep = (before: Typed, question: Question, index: number, now: Typed): Typed => ({
  ...Object.fromEntries(Object.entries(before).filter(([id]) => !inputsOfOne(question, index).includes(id))),
  ...now,
});
