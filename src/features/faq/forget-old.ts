import type { Announcement } from '../../chat/announcement.ts';
import type { GuideStore } from './guides/guide-store.ts';
import type { Parts } from './parts.ts';

const OFTEN_MS = 10 * 60 * 1000;

/**
 * Removes questions, comments, drafts and what conversations were about that have been kept long enough, at most every ten minutes. It has nothing to tell, but
 * `due` is when the house comes round; several processes doing it at once do no harm.
 */
export function forgetOld({
  questions,
  feedback,
  subjects,
  guides,
}: Pick<Parts, 'questions' | 'feedback' | 'subjects'> & { readonly guides: GuideStore }) {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async function* (now: Date): AsyncGenerator<Announcement> {
    if (now.getTime() - doneAt < OFTEN_MS) return;
    doneAt = now.getTime();
    await questions.forgetOld(now);
    await feedback.forgetOld(now);
    await subjects.forgetOld(now);
    await guides.forgetOld(now);
    yield* [];
  };
}
