import type { Feedback } from '../../../chat/feature.ts';
import { localDay } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import { change, listAll, type Database } from '../../../storage/collection.ts';
import { oldestKept } from '../people/question-store.ts';
import {
  COMMENT_LIMIT,
  counted,
  type About,
  type FeedbackComment,
  type FeedbackCount,
  type Tally,
} from './feedback-counts.ts';
import { reasonsOf } from './thumb-reasons.ts';
const MOST_COMMENTS = 20;

const monthOf = (now: Date): string => localDay(now).slice(0, 7);

/** The thumbs under answers, as this room keeps them. */
export interface FeedbackStore {
  count(feedback: Feedback, now: Date, about?: About): Promise<void>;
  /** Every month from this one on, as `2026-12`, oldest first. */
  since(month: string): Promise<readonly FeedbackCount[]>;
  thisMonth(now: Date): Promise<Tally>;
  /** Removes comments that have been kept long enough; counts stay. */
  forgetOld(now: Date): Promise<void>;
}

export function openFeedbackStore(database: Database): FeedbackStore {
  const counts = database.collection<FeedbackCount>('answer-feedback');
  const comments = database.collection<FeedbackComment>('answer-comments');
  return {
    async count(thumb, now, about) {
      const { reaction, comment } = thumb;
      const key = { partition: 'months', id: monthOf(now) } as const;
      await change(counts, key, (old = { ...key, likes: 0, dislikes: 0 }) => counted(old, thumb, about));
      const text = comment.trim().slice(0, COMMENT_LIMIT);
      if (text === '') return;
      const reasons = reasonsOf(thumb);
      await comments.create({
        ...{ partition: 'comments', id: newId(), reaction, text, at: now.toISOString() },
        ...(reasons.length > 0 && { reasons }),
        ...(about && { sections: about.sections }),
      });
    },
    async since(month) {
      const found: FeedbackCount[] = [];
      for await (const { value } of listAll(counts, { partition: 'months' }))
        if (value.id >= month) found.push(value);
      return found;
    },
    async thisMonth(now) {
      const month = await counts.get('months', monthOf(now));
      const { items } = await comments.list({
        ...{ partition: 'comments', orderBy: 'at', descending: true, limit: MOST_COMMENTS },
      });
      const { likes = 0, dislikes = 0, reasons = {} } = month?.value ?? {};
      return { likes, dislikes, reasons, comments: items.map(({ value }) => value) };
    },
    async forgetOld(now) {
      const { items } = await comments.list({ partition: 'comments', orderBy: 'at', limit: 50 });
      for (const { value } of items) {
        if (value.at < oldestKept(now)) await comments.remove('comments', value.id);
      }
    },
  };
}
