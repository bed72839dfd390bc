import { z } from 'zod/v4';

/** Also a document id, so only what every storage takes. */
export const surveyIdSchema = z.string().regex(/^[\w-]{1,60}$/, 'must be the id of a survey');

/** The payload of a button that is about one survey. */
export const ofSurvey = z.object({ surveyId: surveyIdSchema });
