import { z } from 'zod/v4';
import { bilingual, line, link, prose } from '../../chat/schemas.ts';
import { TOPICS } from '../../chat/topics.ts';
import { POST_KINDS, SUMMARY_LIMIT, TITLE_LIMIT } from './post.ts';
import { languagesIn } from './own-words.ts';

const ownWords = (text: z.ZodType<string>) =>
  z
    .strictObject({ cy: text.optional(), en: text.optional() })
    .refine((words) => languagesIn(words).length > 0, { message: 'must have cy, en, or both' });

/** Only https, and no `user@` before the host: it would let a link look as if it led to somewhere else. */
export const postLink = link.refine((url) => !/^https:\/\/[^/?#]*@/i.test(url), {
  message: 'must not have a user name before the host',
});

/** Any of the topics, each once. */
const topicsSchema = z
  .array(z.enum(TOPICS))
  .min(1)
  .max(50)
  .transform((topics) => [...new Set(topics)]);

/** A post as the API takes it. */
export const draftSchema = z
  .strictObject({
    kind: z.enum(POST_KINDS),
    title: ownWords(line(TITLE_LIMIT)),
    summary: ownWords(prose(SUMMARY_LIMIT)),
    link: postLink.optional(),
    topics: topicsSchema,
  })
  .refine(({ title, summary }) => languagesIn(title).join() === languagesIn(summary).join(), {
    message: 'must be in the same languages as the title',
    path: ['summary'],
  });

/** The id of a post, in a path or in the data of a button. */
export const postIdSchema = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

/** A post as the API gives it. */
export const postView = z.object({
  id: z.string(),
  kind: z.enum(POST_KINDS),
  title: z.object({ cy: z.string().optional(), en: z.string().optional() }),
  summary: z.object({ cy: z.string().optional(), en: z.string().optional() }),
  link: z.string().optional(),
  topics: z.array(z.string()),
  publishedAt: z.string().describe('ISO 8601, UTC'),
  organisation: bilingual(z.string()).optional(),
});
