import { z } from 'zod/v4';
import { bilingual, line } from '../../../chat/input/schemas.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';

/** The longest name of a circle. */
const NAME_LIMIT = 60;

export const circleName = bilingual(line(NAME_LIMIT));

/** A plan as the API takes it, and as a button brings it back. */
export const planSchema = z.strictObject({
  from: z.array(z.string().min(1).max(64)).min(1).max(20),
  into: z
    .array(
      z.strictObject({
        name: circleName,
        topics: z.array(z.enum(TOPICS)).min(1).max(TOPICS.length),
      }),
    )
    .min(1)
    .max(8),
});
