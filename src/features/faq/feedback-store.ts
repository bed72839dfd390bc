import type { Feedback } from '../../chat/feature.ts';
import { localDay } from '../../language/dates.ts';
import { newId } from '../../lib/ids.ts';
import { change, type Database, type Document } from '../../storage/collection.ts';
import { oldestKept } from './people/question-store.ts';

/** How often answers were liked and disliked in one month: `2026-12`. Nobody's name, nobody's question. */
interface FeedbackCount extends Document {
  readonly partition: 'months';
  readonly likes: number;
  readonly dislikes: number;
}

/** What somebody wrote with a thumb. Without a name, without the question. */
interface FeedbackComment extends Document {
  readonly partition: 'comments';
  readonly reaction: Feedback['reaction'];
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A comment longer than this is cut. */
const COMMENT_LIMIT = 500;

/** The thumbs under answers, as this room keeps them. */
export interface FeedbackStore {
  count(feedback: Feedback, now: Date): Promise<void>;
  /** Removes comments that have been kept long enough; counts stay. */
  forgetOld(now: Date): Promise<void>;
}

export function openFeedback(database: Database): FeedbackStore {
  const counts = database.collection<FeedbackCount>('answer-feedback');
  const comments = database.collection<FeedbackComment>('answer-comments');
  return {
    async count({ reaction, comment }, now) {
      const key = { partition: 'months', id: localDay(now).slice(0, 7) } as const;
      await change(counts, key, (old = { ...key, likes: 0, dislikes: 0 }) => ({
        ...old,
        likes: old.likes + (reaction === 'like' ? 1 : 0),
        dislikes: old.dislikes + (reaction === 'dislike' ? 1 : 0),
      }));
      const text = comment.trim().slice(0, COMMENT_LIMIT);
      if (text === '') return;
      await comments.create({ partition: 'comments', id: newId(), reaction, text, at: now.toISOString() });
    },
    async forgetOld(now) {
      const { items } = await comments.list({ partition: 'comments', orderBy: 'at', limit: 50 });
      for (const { value } of items) {
        if (value.at < oldestKept(now)) await comments.remove('comments', value.id);
      }
    },
  };
}
