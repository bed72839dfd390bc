import { z } from 'zod/v4';
import { answerSchema, helpedSchema } from './parts-of-record.ts';
import { draftFields } from '../kinds/post-schemas.ts';
import type { Post } from '../post.ts';
import { draftOf } from '../kinds/draft.ts';

/** A post as it leaves and arrives: all that the community knows of it, and of its author the organisation alone. */
export const transferSchema = draftFields.extend({
  id: z.string().regex(/^[\w-]{1,64}$/),
  /** What was never public, or is no more, neither leaves nor arrives. */
  state: z.enum(['published', 'archived']).default('published'),
  publishedAt: z.iso.datetime(),
  editedAt: z.iso.datetime().optional(),
  /** By whom, as names. */
  authorOrganisation: z.string().max(200).optional(),
  source: z.string().max(200).optional(),
  translationWanted: z.literal(true).optional(),
  answers: z.array(answerSchema).max(100).optional(),
  accepted: z.string().max(64).optional(),
  helped: z.array(helpedSchema).max(1000).optional(),
});
export type Transfer = z.output<typeof transferSchema>;

/** A post as it leaves. Members' ids stay here: elsewhere they mean nobody. */
export function transferOf(post: Post, authorOrganisation: string | undefined): Transfer {
  const { id, state, at, editedAt, source, answers, accepted, helped } = post;
  return {
    ...(draftOf(post) as Omit<Transfer, 'id'>),
    ...{ id, state: state === 'archived' ? state : 'published', publishedAt: at },
    topics: [...post.topics],
    ...(editedAt !== undefined && { editedAt }),
    ...(authorOrganisation !== undefined && { authorOrganisation }),
    ...(source?.name !== undefined && { source: source.name }),
    ...(post.translationWanted && { translationWanted: true as const }),
    ...(answers &&
      answers.length > 0 && {
        answers: answers.map((one) => ({ id: one.id, text: one.text, language: one.language, at: one.at })),
      }),
    ...(accepted !== undefined && { accepted }),
    ...(helped &&
      helped.length > 0 && {
        helped: helped.map((one) => ({ at: one.at, ...(one.benefit && { benefit: one.benefit }) })),
      }),
  };
}
