import { z } from 'zod/v4';
import { bilingual, line, prose } from '../../../chat/input/schemas.ts';
import { SECTORS, type Sector } from '../../../chat/vocabulary/sectors.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { SUMMARY_LIMIT, TITLE_LIMIT } from './draft.ts';
import { detailsSchema } from './details.ts';
import { POST_KINDS } from './kinds.ts';
import { languagesIn } from './own-words.ts';
import { safeLink } from './safe-link.ts';

export const SECTOR_IDS = Object.keys(SECTORS) as [Sector, ...Sector[]];

const ownWords = (text: z.ZodType<string>) =>
  z
    .strictObject({ cy: text.optional(), en: text.optional() })
    .refine((words) => languagesIn(words).length > 0, { message: 'must have cy, en, or both' });

/** Any of the topics, each once. */
const topicsSchema = z
  .array(z.enum(TOPICS))
  .min(1)
  .max(50)
  .transform((topics) => [...new Set(topics)]);

const sameLanguages = ({
  title,
  summary,
}: {
  readonly title: Parameters<typeof languagesIn>[0];
  readonly summary: Parameters<typeof languagesIn>[0];
}): boolean => languagesIn(title).join() === languagesIn(summary).join();

/** The words of a post as the API takes them. */
export const draftFields = z.strictObject({
  kind: z.enum(POST_KINDS),
  title: ownWords(line(TITLE_LIMIT)),
  summary: ownWords(prose(SUMMARY_LIMIT)),
  link: safeLink.optional(),
  topics: topicsSchema,
  sector: z.enum(SECTOR_IDS).optional(),
  details: detailsSchema.optional(),
  machineSide: z.enum(['cy', 'en']).optional().describe('The side that a machine translated'),
});

/** A post as the API takes it. */
export const draftSchema = draftFields.refine(sameLanguages, {
  message: 'must be in the same languages as the title',
  path: ['summary'],
});

/** The id of a post, in a path or in the data of a button. */
export const postIdSchema = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

const shownWords = z.object({ cy: z.string().optional(), en: z.string().optional() });

/** A post as the API gives it. */
export const postView = z.object({
  id: z.string(),
  kind: z.enum(POST_KINDS),
  title: shownWords,
  summary: shownWords,
  link: z.string().optional(),
  topics: z.array(z.string()),
  sector: z.string().optional(),
  details: detailsSchema.optional(),
  machineSide: z.enum(['cy', 'en']).optional().describe('The side that a machine translated'),
  translationWanted: z
    .boolean()
    .optional()
    .describe('Its author would like somebody to write the missing side'),
  state: z.enum(['published', 'archived']),
  publishedAt: z.string().describe('ISO 8601, UTC'),
  editedAt: z.string().optional(),
  organisation: bilingual(z.string()).optional(),
  url: z.string().describe('Its page'),
});
