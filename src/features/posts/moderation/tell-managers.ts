import { saying } from '../../../chat/cards/card-words.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutPost } from '../cards/notices.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { whyWaits } from './reasons.ts';
import { lastActAt } from './trail.ts';

/** Tells the managers, once each time, that a post waits for them, and why: a queue that nobody knows of is none. */
export async function tellItWaits(
  { tellManagers, log }: Pick<Parts, 'tellManagers' | 'log'>,
  post: Post,
): Promise<void> {
  await tellManagers(`posts.waits:${post.id}:${lastActAt(post)}`, (edition) => ({
    card: aboutPost(
      edition,
      post,
      'posts.waitsBecause',
      whyWaits(post).map((key) => saying(key)),
      [{ title: 'posts.review', verb: 'posts.review' }],
    ),
    summary: labelIn(edition, 'posts.waitsForManagers'),
  })).catch((err: unknown) => log.warn({ err, postId: post.id }, 'Managers could not be told of a post'));
}
