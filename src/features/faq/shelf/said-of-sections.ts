import { z } from 'zod/v4';
import { line } from '../../../chat/input/schemas.ts';
import { wordsOf } from '../../../language/analysis/words.ts';
import type { CuratedAnswer } from './passage.ts';

/** Lower-case words and hyphens, as in an address. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A question that the owner answers in words of their own, because no sentence of the section says it as shortly. */
const curatedAnswer = z.strictObject({
  question: line(200),
  /** Other ways in which people ask it. */
  ways: z.array(line(200)).max(20).default([]),
  answer: line(600),
});

/** By anchor: ways in which people ask for a section. */
export const questionsSchema = z
  .record(z.string().regex(SLUG), z.array(line(200)).min(1).max(60))
  .describe('By the anchor of a section: ways in which people really ask for it.');

/** By anchor: answers that the owner wrote; as many, in the same order, in both languages. */
export const answersSchema = z
  .record(z.string().regex(SLUG), z.array(curatedAnswer).min(1).max(10))
  .describe(
    'By the anchor of a section: questions, other ways of asking them, and the answer in the owner’s words.',
  );

/** What a guide's owner says of its sections, by anchor. */
export interface SaidOfSections {
  readonly questions?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly answers?: Readonly<Record<string, readonly CuratedAnswer[]>> | undefined;
}

export const saysNothing = ({ questions = {}, answers = {} }: SaidOfSections): boolean =>
  Object.keys(questions).length === 0 && Object.keys(answers).length === 0;

/** The anchors that something is said of and that no section has. */
export const unknownSections = (
  { questions = {}, answers = {} }: SaidOfSections,
  anchors: readonly string[],
): readonly string[] =>
  [...new Set([...Object.keys(questions), ...Object.keys(answers)])].filter(
    (anchor) => !anchors.includes(anchor),
  );

/** Questions that are answered more than once, however they are spelt: nobody could say which answer holds. */
export function answeredTwice({ answers = {} }: SaidOfSections): readonly string[] {
  const asked = Object.values(answers)
    .flat()
    .flatMap(({ question, ways }) => [question, ...ways]);
  const plain = asked.map((question) => wordsOf(question).join(' '));
  return asked.filter((_, at) => plain.indexOf(plain[at] ?? '') !== at);
}
