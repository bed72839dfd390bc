import type { Announcement } from '../../chat/announcing/announcement.ts';
import { followChanges } from './digests/follow-changes.ts';
import { runDigests } from './digests/run-digests.ts';
import { pollFeeds } from './feeds/poll-feeds.ts';
import { announcePosts } from './following/announce-posts.ts';
import type { Parts } from './parts.ts';
import type { ShareStore } from './sharing/shared-message.ts';

const HOUR_MS = 60 * 60_000;
/** How often it is looked which feed's time has come. */
const FEEDS_MS = 60_000;

/**
 * What has to be told at a moment: new posts, then digests. What changed since is brought to the cards that show it. Feeds
 * are read beside the tick, which waits for no other site.
 */
export function tellDue(parts: Parts, shares: ShareStore): (now: Date) => AsyncGenerator<Announcement> {
  const known = new Set<string>();
  let tidiedAt = 0;
  let polledAt = 0;
  let polling: Promise<void> | undefined;

  function poll(now: Date): void {
    const { fetchWeb, log } = parts;
    if (!fetchWeb || polling || now.getTime() - polledAt < FEEDS_MS) return;
    polledAt = now.getTime();
    polling = pollFeeds(parts, fetchWeb, now)
      .catch((err: unknown) => log.error({ err }, 'The feeds could not be read'))
      .finally(() => {
        polling = undefined;
      });
  }

  async function tidy(now: Date): Promise<void> {
    if (now.getTime() - tidiedAt < HOUR_MS) return;
    tidiedAt = now.getTime();
    await parts.store.journal.forgetOld();
    await shares.forgetOld(now);
  }

  return async function* due(now) {
    yield* announcePosts(parts);
    yield* runDigests(parts, known, now);
    await followChanges(parts);
    poll(now);
    await tidy(now);
  };
}
