import { z } from 'zod/v4';
import { bilingual, line } from '../../../chat/input/schemas.ts';
import { sayBoth } from '../../../language/say.ts';
import { conditionProblem } from './condition-check.ts';
import type { Option, Question } from './question.ts';

/** What the API takes as questions. */

export const MOST_QUESTIONS = 10;
const MOST_OPTIONS = 10;

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/i, 'must be letters, digits and hyphens, at most 40');
const text = (max: number) => bilingual(line(max));

const unique = (items: readonly { readonly id?: string | undefined }[]): boolean => {
  const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Set(ids).size === ids.length;
};
const uniquely = { message: 'must each have an id of their own' };

const option = z.union([text(120), z.strictObject({ id: name, text: text(120) })], {
  error:
    'must be { "cy": …, "en": … } or { "id": …, "text": { "cy": …, "en": … } }, at most 120 characters each',
});
const options = z
  .array(option)
  .min(2)
  .max(MOST_OPTIONS)
  .refine((given) => unique(given.map((one) => ('text' in one ? one : {}))), uniquely);

const asked = {
  id: name.optional(),
  text: text(300),
  help: text(300).optional(),
  optional: z.boolean().optional(),
  onlyIf: z
    .strictObject({ question: name, anyOf: z.array(z.string().min(1).max(40)).min(1).max(11) })
    .optional(),
};
/** A text needs no "prefer not to say": it can be left empty. */
const declinable = { ...asked, mayDecline: z.boolean().optional() };

const question = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('choice'), ...declinable, several: z.boolean().optional(), options }),
    z.strictObject({
      type: z.literal('rating'),
      ...declinable,
      scale: z.enum(['1-5', '0-10']).optional(),
      ends: z.strictObject({ low: text(40), high: text(40) }).optional(),
    }),
    z.strictObject({ type: z.literal('ranking'), ...declinable, options }),
    z.strictObject({ type: z.literal('yes-no'), ...declinable }),
    z.strictObject({ type: z.literal('text'), ...asked }),
  ],
  { error: 'must have a type: choice, rating, ranking, yes-no or text' },
);

export const questionsInput = z
  .array(question)
  .min(1)
  .max(MOST_QUESTIONS)
  .refine(unique, uniquely)
  .check((given) => {
    const problem = conditionProblem(questionsFrom(given.value));
    if (problem)
      given.issues.push({
        ...{ code: 'custom', input: given.value, path: [problem.index, 'onlyIf'] },
        message: problem.message,
      });
  });

type Given = z.output<typeof question>;

/** Names what was given without a name: `q1`, `o1`, by position, past any name that is taken. */
function named(prefix: string, index: number, taken: readonly (string | undefined)[]): string {
  const id = `${prefix}${index + 1}`;
  return taken.includes(id) ? named(`${prefix}x`, index, taken) : id;
}

const optionsFrom = (given: z.output<typeof options>): Option[] => {
  const taken = given.map((one) => ('text' in one ? one.id : undefined));
  return given.map((one, index) => ('text' in one ? one : { id: named('o', index, taken), text: one }));
};

/** The questions as they are kept: everything that may be left out of the input stands there. */
export function questionsFrom(given: readonly Given[]): Question[] {
  const taken = given.map(({ id }) => id);
  return given.map((input, index): Question => {
    const base = {
      id: input.id ?? named('q', index, taken),
      text: input.text,
      optional: input.type === 'text' || (input.optional ?? false),
      mayDecline: input.type !== 'text' && (input.mayDecline ?? false),
      ...(input.help && { help: input.help }),
      ...(input.onlyIf && { onlyIf: input.onlyIf }),
    };
    switch (input.type) {
      case 'choice': {
        const several = input.several ?? false;
        return { ...base, type: 'choice', several, options: optionsFrom(input.options) };
      }
      case 'rating': {
        const ends = { low: sayBoth('surveys.ratingLow'), high: sayBoth('surveys.ratingHigh') };
        return { ...base, type: 'rating', scale: input.scale ?? '1-5', ends: input.ends ?? ends };
      }
      case 'ranking':
        return { ...base, type: 'ranking', options: optionsFrom(input.options) };
      case 'yes-no':
        return { ...base, type: 'yes-no' };
      case 'text':
        return { ...base, type: 'text' };
    }
  });
}
