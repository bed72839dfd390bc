import { without } from '../../../lib/without.ts';
import type { Draft } from '../kinds/draft.ts';
import { tidyDraft } from '../kinds/tidy-words.ts';
import { reasonsIn, type ReviewReason } from '../moderation/reasons.ts';
import { tellItWaits } from '../moderation/tell-managers.ts';
import { whoOf, withAct } from '../moderation/trail.ts';
import type { Parts } from '../parts.ts';
import { newPost, type Post, type Source } from '../post.ts';
import type { Author } from '../author.ts';

export interface Submission {
  readonly id: string;
  readonly draft: Draft;
  readonly author: Author;
  readonly isManager: boolean;
  readonly source?: Source;
  readonly wantsTranslation?: boolean;
  /** Reasons for a second pair of eyes that do not lie in the words. */
  readonly reasons?: readonly ReviewReason[];
}

type Submitting = Pick<
  Parts,
  'store' | 'clock' | 'nudge' | 'needsReview' | 'organisationName' | 'tellManagers' | 'log'
>;

/** Why these words need a second pair of eyes; none where they may go out at once. */
export async function reasonsFor(
  { needsReview, organisationName }: Pick<Parts, 'needsReview' | 'organisationName'>,
  { draft, author, isManager, reasons = [] }: Omit<Submission, 'id'>,
): Promise<readonly ReviewReason[]> {
  const own = Object.values((await organisationName(author.tenantId)) ?? {});
  const always: readonly ReviewReason[] = needsReview && !isManager ? ['always'] : [];
  return [...always, ...reasons, ...reasonsIn(draft, own)];
}

/** The post as it goes out, or into the queue of those who look at it first. */
function submitted(old: Post, reasons: readonly ReviewReason[], by: string | null, now: Date): Post {
  const post = without(old, 'note', 'reasons');
  const at = now.toISOString();
  return reasons.length === 0
    ? withAct({ ...post, at, state: 'published' }, 'published', by, now)
    : withAct({ ...post, at, state: 'review', reasons }, 'submitted', by, now);
}

/** A draft, or what was given back, with the words of now. A message whose writer has not agreed waits for that still. */
function sentAgain(
  old: Post,
  words: Draft,
  reasons: readonly ReviewReason[],
  by: string | null,
  now: Date,
): Post {
  const asks = old.source?.writer !== undefined && !reasons.includes('message-of-another');
  return submitted(
    { ...without(old, 'translationWanted'), ...words },
    asks ? [...reasons, 'message-of-another'] : reasons,
    by,
    now,
  );
}

const isUnsent = ({ state }: Post): boolean => state === 'draft' || state === 'returned';

/** Whether it waits for the managers, rather than for whoever wrote the message that it is. */
const isForManagers = ({ state, reasons = [] }: Post): boolean =>
  state === 'review' && reasons.some((reason) => reason !== 'message-of-another');

/**
 * Publishes what somebody wrote, or puts it before a second pair of eyes, who are told; written down before this resolves.
 * The same id again is the same post: what was published, or withdrawn, stays that. A draft, or what was given back, gets
 * these words.
 */
export async function submit(parts: Submitting, submission: Submission): Promise<Post> {
  const { store, clock, nudge } = parts;
  const { id, author, source, wantsTranslation } = submission;
  const draft = tidyDraft(submission.draft);
  const reasons = await reasonsFor(parts, submission);
  const now = clock();
  const by = whoOf(author);
  const words = { ...draft, ...(wantsTranslation && { translationWanted: true as const }) };
  const fresh = submitted(
    { ...newPost(id, words, author, now), ...(source && { source }) },
    reasons,
    by,
    now,
  );
  const stands = await store.create(fresh);
  const isAgain = isUnsent(stands);
  const sent = isAgain
    ? await store.change(id, (old) => (isUnsent(old) ? sentAgain(old, words, reasons, by, now) : undefined))
    : stands;
  const post = sent ?? stands;
  nudge();
  if (isForManagers(post)) await tellItWaits(parts, post);
  return post;
}

/** Keeps words for later: nobody but their author sees them. */
export async function keepDraft(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { id, draft: written, author, wantsTranslation }: Omit<Submission, 'isManager' | 'source' | 'reasons'>,
): Promise<Post> {
  const draft = {
    ...tidyDraft(written),
    ...(wantsTranslation && { translationWanted: true as const }),
  };
  const now = clock();
  const fresh = withAct<Post>(
    { ...newPost(id, draft, author, now), state: 'draft' as const },
    'drafted',
    whoOf(author),
    now,
  );
  const stands = await store.create(fresh);
  return isUnsent(stands)
    ? ((await store.change(id, (old) => ({
        ...without(old, 'translationWanted'),
        ...draft,
        at: now.toISOString(),
      }))) ?? stands)
    : stands;
}
