import { z } from 'zod/v4';
import { audienceSchema, bilingual, line } from '../../chat/schemas.ts';
import { localToInstant } from '../../language/dates.ts';
import { sayBoth } from '../../language/say.ts';
import type { Option, Question } from './survey.ts';
import { TEMPLATE_IDS } from './templates/index.ts';

/** What the API takes as a survey. */

const MOST_QUESTIONS = 10;
const MOST_OPTIONS = 10;

/** Also a document id, so only what every storage takes. */
export const surveyIdSchema = z.string().regex(/^[\w-]{1,60}$/, 'must be the id of a survey');

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

const asked = { id: name.optional(), text: text(300), optional: z.boolean().optional() };
const question = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('choice'), ...asked, several: z.boolean().optional(), options }),
    z.strictObject({
      type: z.literal('rating'),
      ...asked,
      ends: z.strictObject({ low: text(40), high: text(40) }).optional(),
    }),
    z.strictObject({ type: z.literal('ranking'), ...asked, options }),
    z.strictObject({ type: z.literal('text'), ...asked }),
  ],
  { error: 'must have a type: choice, rating, ranking or text' },
);

export const surveyInput = z
  .strictObject({
    template: z.enum(TEMPLATE_IDS, { error: `must be one of ${TEMPLATE_IDS.join(', ')}` }).optional(),
    title: text(120).optional(),
    questions: z.array(question).min(1).max(MOST_QUESTIONS).refine(unique, uniquely).optional(),
    privacy: z.literal('anonymous', { error: 'must be "anonymous": there is no other mode' }).optional(),
    audience: audienceSchema,
    /** Local time in Europe/London: a day, to whose end the survey stays open, or a day with a time. */
    closes: z
      .string()
      .refine((local) => closingInstant(local) !== undefined, {
        message: 'must be a date or a local time in Europe/London, as in 2026-12-01 or 2026-12-01T14:00',
      })
      .optional(),
  })
  .refine(
    ({ template, title, questions }) =>
      (template === undefined) === (questions !== undefined && title !== undefined),
    {
      message: 'must have either template, or title and questions',
    },
  );

export type SurveyInput = z.output<typeof surveyInput>;

/** The moment that `closes` means: at the end of a day, or at the time given. `undefined` for what is neither. */
export function closingInstant(local: string): Date | undefined {
  return localToInstant(/^\d{4}-\d{2}-\d{2}$/.test(local) ? `${local}T23:59` : local);
}

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
export function questionsFrom(given: NonNullable<SurveyInput['questions']>): Question[] {
  const taken = given.map(({ id }) => id);
  return given.map((input, index): Question => {
    const base = {
      id: input.id ?? named('q', index, taken),
      text: input.text,
      optional: input.type === 'text' || (input.optional ?? false),
    };
    switch (input.type) {
      case 'choice':
        return {
          ...base,
          type: 'choice',
          several: input.several ?? false,
          options: optionsFrom(input.options),
        };
      case 'rating': {
        const ends = { low: sayBoth('surveys.ratingLow'), high: sayBoth('surveys.ratingHigh') };
        return { ...base, type: 'rating', ends: input.ends ?? ends };
      }
      case 'ranking':
        return { ...base, type: 'ranking', options: optionsFrom(input.options) };
      case 'text':
        return { ...base, type: 'text' };
    }
  });
}
