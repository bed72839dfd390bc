import { z } from 'zod/v4';
import { malformedPayload, parse } from '../../chat/parse.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Answer } from './ballot.ts';
import { inputOf, inputsOf, placeInputsOf, type Typed } from './ballot-inputs.ts';
import { RATINGS, TEXT_LIMIT, type Question } from './survey.ts';

/** What a member has to mend in one question. */
export type Problem = 'missing' | 'placesMissing' | 'samePlace' | 'textTooLong';

/** What a filled card says: answers to be stored, or what is to be mended, by the index of the question. */
export type Reading =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  | { readonly kind: 'problems'; readonly problems: ReadonlyMap<number, Problem> };

/** Far more than any form of ours lets people type. */
const MOST_CHARACTERS = 20_000;
const typed = z.string().max(MOST_CHARACTERS).optional();

/** The values of the inputs. `malformed_payload` for what no card of this survey could have sent. */
export function parseTyped(questions: readonly Question[], payload: unknown): Typed {
  const ids = inputsOf(questions);
  return parse(z.object(Object.fromEntries(ids.map((id) => [id, typed]))), payload);
}

/** Control characters cannot be seen, so nobody typed them on purpose; line breaks and tabs stay. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '').trim();

/** The options that a value names; `malformed_payload` for one that the card does not have. */
function known(ids: readonly string[], values: readonly string[], input: string): string[] {
  const named = values.filter((value) => value !== '');
  if (named.some((value) => !ids.includes(value))) {
    throw malformedPayload({ detail: `${input}: must be among the options of the question` });
  }
  return named;
}

function readOne(question: Question, index: number, values: Typed): Answer | Problem | undefined {
  const input = inputOf(index);
  const value = values[input] ?? '';
  const nothing = question.optional ? undefined : 'missing';
  switch (question.type) {
    case 'choice': {
      const ids = question.options.map(({ id }) => id);
      const options = [...new Set(known(ids, question.several ? value.split(',') : [value], input))];
      return options.length === 0 ? nothing : { question: question.id, type: 'choice', options };
    }
    case 'rating': {
      const [rating] = known(RATINGS.map(String), [value], input);
      return rating === undefined
        ? nothing
        : { question: question.id, type: 'rating', value: Number(rating) };
    }
    case 'ranking': {
      const ids = question.options.map(({ id }) => id);
      const places = placeInputsOf(question, index).map((place) => ({
        ...place,
        value: values[place.id] ?? '',
      }));
      // A gap among the places that may stay empty is closed: the order is what the member meant.
      const order = places.flatMap(({ id, value: option }) => known(ids, [option], id));
      if (new Set(order).size < order.length) return 'samePlace';
      if (places.some((place) => place.needed && place.value === '')) return 'placesMissing';
      return order.length === 0 ? undefined : { question: question.id, type: 'ranking', order };
    }
    case 'text': {
      const text = withoutControls(value);
      if (text.length > TEXT_LIMIT) return 'textTooLong';
      return text === '' ? undefined : { question: question.id, type: 'text', text };
    }
    default:
      return assertNever(question);
  }
}

/** Reads a filled card. Nothing is stored of a card that has a problem anywhere. */
export function readAnswers(questions: readonly Question[], values: Typed): Reading {
  const read = questions.map((question, index) => ({ index, found: readOne(question, index, values) }));
  const problems = read.flatMap(({ index, found }) =>
    typeof found === 'string' ? [[index, found] as const] : [],
  );
  if (problems.length > 0) return { kind: 'problems', problems: new Map(problems) };
  const answers = read.flatMap(({ found }) => (typeof found === 'object' ? [found] : []));
  return { kind: 'answers', answers };
}
