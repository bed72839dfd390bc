import { z } from 'zod/v4';
import { audienceSchema, bilingual, line, prose } from '../../../chat/input/schemas.ts';
import { localToInstant } from '../../../language/dates.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { TEMPLATE_IDS } from '../templates/index.ts';
import { questionsInput } from './question-input.ts';
import { LAYOUTS, LOWEST_THRESHOLD, PLACES, PRIVACY_MODES } from './survey.ts';

/** What the API takes as a survey. */

const MOST_THRESHOLD = 100;

/** The moment that `closes` means: at the end of a day, or at the time given. `undefined` for what is neither. */
export function closingInstant(local: string): Date | undefined {
  return localToInstant(/^\d{4}-\d{2}-\d{2}$/.test(local) ? `${local}T23:59` : local);
}

const AS_IN = 'must be a date or a local time in Europe/London, as in 2026-12-01 or 2026-12-01T14:00';
const closing = z.string().refine((local) => closingInstant(local) !== undefined, { message: AS_IN });
const opening = z.string().refine((local) => localToInstant(local) !== undefined, {
  message: 'must be a local time in Europe/London, as in 2026-12-01T09:00',
});
const threshold = z.number().int().min(LOWEST_THRESHOLD).max(MOST_THRESHOLD).optional();

/** How a survey is asked, whatever it asks. */
const settingsInput = {
  audience: audienceSchema,
  places: z.enum(PLACES).optional(),
  layout: z.enum(LAYOUTS).optional(),
  privacy: z.enum(PRIVACY_MODES).optional(),
  breakdown: z.enum(['organisation', 'sector']).optional(),
  rules: z.strictObject({ threshold, textThreshold: threshold, interim: z.boolean().optional() }).optional(),
  reminds: z.boolean().optional(),
};

export const surveyInput = z
  .strictObject({
    template: z.enum(TEMPLATE_IDS, { error: `must be one of ${TEMPLATE_IDS.join(', ')}` }).optional(),
    /** The id of a survey whose questions and settings are taken over, where nothing else is said. */
    copyOf: surveyIdSchema.optional(),
    title: bilingual(line(120)).optional(),
    intro: bilingual(prose(1500)).optional(),
    questions: questionsInput.optional(),
    ...settingsInput,
    /** Local time in Europe/London at which it opens by itself. */
    opens: opening.optional(),
    /** A day, to whose end the survey stays open, or a day with a time. */
    closes: closing.optional(),
  })
  .refine(
    ({ template, copyOf, title, questions }) =>
      [template, copyOf, questions].filter((given) => given !== undefined).length === 1 &&
      (questions === undefined || title !== undefined),
    { message: 'must have one of template, copyOf, or questions with a title' },
  );

export type SurveyInput = z.output<typeof surveyInput>;
