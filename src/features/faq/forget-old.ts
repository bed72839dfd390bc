import type { Announcement } from '../../chat/announcement.ts';
import type { GuideStore } from './guides/guide-store.ts';
import type { Parts } from './parts.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Removes questions, reports, comments and drafts that have been kept long enough, at most once an hour. It has nothing to tell, but
 * `due` is when the house comes round; several processes doing it at once do no harm.
 */
export function forgetOld({
  questions,
  feedback,
  given,
  reports,
  guides,
}: Pick<Parts, 'questions' | 'feedback' | 'given' | 'reports'> & { readonly guides: GuideStore }) {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async function* (now: Date): AsyncGenerator<Announcement> {
    if (now.getTime() - doneAt < HOUR_MS) return;
    doneAt = now.getTime();
    await questions.forgetOld(now);
    await feedback.forgetOld(now);
    await given.forgetOld(now);
    await reports.forgetOld(now);
    await guides.forgetOld(now);
    yield* [];
  };
}
