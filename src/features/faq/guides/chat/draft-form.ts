import { z } from 'zod/v4';
import type { Problem } from '../../../../chat/cards/card-words.ts';
import { line } from '../../../../chat/input/schemas.ts';
import { TOPICS } from '../../../../chat/vocabulary/topics.ts';
import type { MessageKey } from '../../../../language/catalogue/index.ts';
import { SLUG } from '../../shelf/said-of-sections.ts';
import type { Changes, Proposal } from '../desk.ts';

const typed = z.string().max(2000).default('');

/** What the form under a draft sends: texts, and lists with commas between. */
export const draftFormSchema = z.object({
  id: z.string().regex(/^[\w-]{22}$/),
  title: typed,
  summary: typed,
  owner: typed,
  reviewBy: typed,
  language: z.enum(['cy', 'en']),
  slug: z.string().max(80).regex(SLUG),
  topics: typed,
  welshReviewed: z.enum(['true', 'false']).default('false'),
});

export type DraftForm = z.output<typeof draftFormSchema>;

/** The form as it is proposed. */
export const formOf = ({ text, placing }: Proposal): DraftForm => ({
  id: text.id,
  ...{ title: placing.title, summary: placing.summary, owner: placing.owner, reviewBy: placing.reviewBy },
  ...{ language: placing.language, slug: placing.slug, topics: placing.topics.join(',') },
  welshReviewed: placing.welshReviewed ? 'true' : 'false',
});

const FIELDS: readonly (readonly [name: 'title' | 'summary' | 'owner', most: number, key: MessageKey])[] = [
  ['title', 120, 'faq.draftTitleNeeded'],
  ['summary', 300, 'faq.draftSummaryNeeded'],
  ['owner', 120, 'faq.draftOwnerNeeded'],
];

/** What is to be published, or what is to be mended first. */
export function readDraftForm(
  form: DraftForm,
): { readonly changes: Changes } | { readonly problems: readonly Problem[] } {
  const problems = FIELDS.flatMap(([name, limit, key]): Problem[] =>
    line(limit).safeParse(form[name]).success ? [] : [{ key, values: { limit } }],
  );
  if (!z.iso.date().safeParse(form.reviewBy).success) problems.push({ key: 'faq.draftReviewByNeeded' });
  if (problems.length > 0) return { problems };
  const { language, slug, reviewBy } = form;
  return {
    changes: {
      ...{ language, slug, reviewBy, welshReviewed: form.welshReviewed === 'true' },
      ...{ title: form.title.trim(), summary: form.summary.trim(), owner: form.owner.trim() },
      topics: TOPICS.filter((topic) => form.topics.split(',').includes(topic)),
    },
  };
}
