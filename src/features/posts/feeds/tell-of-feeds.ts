import { noticeCard } from '../../../chat/cards/notice.ts';
import { labelIn, say } from '../../../language/say.ts';
import { without } from '../../../lib/without.ts';
import type { Parts } from '../parts.ts';
import { failureWords } from './failure-words.ts';
import { nameOf, type Feed } from './feed.ts';

type Telling = Pick<Parts, 'feeds' | 'tellManagers'>;

/** Tells the managers that items of a feed wait for them: once for all that one reading brought. */
export async function tellOfItems({ tellManagers }: Telling, feed: Feed, items: number): Promise<void> {
  await tellManagers(`posts.feed:${feed.id}:${feed.nextAt}`, (edition) => ({
    card: noticeCard(
      edition,
      (language) => ({
        title: say(language, 'posts.feedBrought'),
        about: nameOf(feed),
        lines: [say(language, 'posts.feedWaiting', { items })],
      }),
      [{ title: 'posts.review', verb: 'posts.review' }],
    ),
    summary: labelIn(edition, 'posts.feedBrought'),
  }));
}

/** Tells the managers of a feed that is not asked any more: once. */
export async function tellOfBroken(parts: Telling, feed: Feed): Promise<void> {
  if (!feed.isUntold) return;
  await parts.tellManagers(`posts.feed-broken:${feed.id}:${feed.readAt ?? ''}`, (edition) => ({
    card: noticeCard(
      edition,
      (language) => ({
        title: say(language, 'posts.feedBroke'),
        about: nameOf(feed),
        lines: [
          ...(feed.lastCode === null ? [] : [say(language, failureWords(feed.lastCode))]),
          say(language, 'posts.feedBrokeWhat'),
        ],
      }),
      [{ title: 'posts.feeds', verb: 'posts.feeds' }],
    ),
    summary: labelIn(edition, 'posts.feedBroke'),
  }));
  await parts.feeds.change(feed.id, (old) => without(old, 'isUntold'));
}
