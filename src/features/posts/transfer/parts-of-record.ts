import { z } from 'zod/v4';
import { benefitSchema } from '../kinds/benefit.ts';

/** An answer as it leaves and arrives: without whoever gave it. */
export const answerSchema = z.strictObject({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(4000),
  language: z.enum(['cy', 'en', 'both']),
  at: z.iso.datetime(),
});

/** That a post helped somebody, without whom. */
export const helpedSchema = z.strictObject({ at: z.iso.datetime(), benefit: benefitSchema.optional() });
