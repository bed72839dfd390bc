import { z } from 'zod/v4';
import { parse } from '../../../chat/input/parse.ts';
import type { Question } from '../asking/question.ts';
import type { Answer, Comment } from './ballot.ts';
import { inputsOf, type Typed } from './ballot-inputs.ts';
import { isAsked } from './conditions.ts';
import { readQuestion, type Problem } from './read-question.ts';

/** Problems by the index of their question. */
export type Problems = ReadonlyMap<number, Problem>;

/** What a filled card says: answers to be stored, or what is to be mended. */
export type Reading =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[]; readonly comments: readonly Comment[] }
  | { readonly kind: 'problems'; readonly problems: Problems };

/** Far more than any form of ours lets people type. */
const MOST_CHARACTERS = 40_000;
/** What is too long comes back to be shortened: as much of it as a card has room for. */
const KEPT_CHARACTERS = 1_000;
const typed = z
  .string()
  .max(MOST_CHARACTERS)
  .transform((text) => text.slice(0, KEPT_CHARACTERS))
  .optional();

/** Made once: a schema costs more to make than to use, and a whole community may press within a minute. */
const fields = z.record(z.string(), z.unknown());
const inputs = z.record(z.string(), typed);

/** The values of some inputs. `malformed_payload` for what no card of this survey could have sent. */
export function parseInputs(ids: readonly string[], payload: unknown): Typed {
  const sent = parse(fields, payload);
  return parse(inputs, Object.fromEntries(ids.map((id) => [id, sent[id]])));
}

/** The values of every input of a card. */
export const parseTyped = (questions: readonly Question[], payload: unknown): Typed =>
  parseInputs(inputsOf(questions), payload);

/** Reads a filled card. What a condition keeps from being asked is not read; nothing is stored of a card with a problem. */
export function readAnswers(questions: readonly Question[], values: Typed): Reading {
  const answers: Answer[] = [];
  const comments: Comment[] = [];
  const problems = new Map<number, Problem>();
  for (const [index, question] of questions.entries()) {
    if (!isAsked(question, answers)) continue;
    const read = readQuestion(question, index, values);
    if (read.kind === 'answer') answers.push(read.answer);
    if (read.kind === 'comment') comments.push(read.comment);
    if (read.kind === 'problem') problems.set(index, read.problem);
  }
  return problems.size > 0 ? { kind: 'problems', problems } : { kind: 'answers', answers, comments };
}
