import { whoOf, withAct } from '../moderation/trail.ts';
import type { Parts } from '../parts.ts';
import { newPost, type Post } from '../post.ts';
import { wasNotRead, wasRead, type Feed } from './feed.ts';
import { askRobots, type RobotsWord } from '../../../web/robots.ts';
import type { FetchWeb, WebOutcome } from '../../../web/web.ts';
import { draftOfItem, postIdOfItem } from './item-draft.ts';
import { tellOfBroken, tellOfItems } from './tell-of-feeds.ts';
import { readFeed, type FeedItem, type ReadFeed } from './read-feed.ts';

export type Polling = Pick<Parts, 'store' | 'feeds' | 'clock' | 'log' | 'tellManagers'>;

/** What feeds come as. Many servers say "XML", or nothing better than text. */
const TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
  'text/html',
];
const MOST_BYTES = 2 * 1024 * 1024;
/** Of one reading: whoever has more to say at once is no news. */
const MOST_ITEMS = 20;
/** A feed that is new is no reason to tell anybody of last year. */
const OLDEST_MS = 90 * 24 * 60 * 60_000;

/** An item as a post: out at once from a trusted feed, else before a manager; untold where it was there before us. */
function postOf(feed: Feed, read: Extract<ReadFeed, { kind: 'read' }>, item: FeedItem, now: Date): Post {
  const draft = draftOfItem(feed, item, read.language);
  const at = item.at === undefined ? now : new Date(item.at);
  const post = newPost(postIdOfItem(feed, item), draft, undefined, feed.isNew ? at : now);
  const name = feed.name ?? (read.title === '' ? new URL(feed.url).host : read.title.slice(0, 100));
  const whole: Post = { ...post, source: { kind: 'feed', name }, announced: feed.isNew };
  return feed.trusted
    ? withAct(whole, 'published', whoOf(undefined), now)
    : withAct({ ...whole, state: 'review', reasons: ['feed'] }, 'submitted', whoOf(undefined), now);
}

async function takeIn(
  { store }: Polling,
  feed: Feed,
  read: Extract<ReadFeed, { kind: 'read' }>,
  now: Date,
): Promise<number> {
  let taken = 0;
  const oldest = new Date(now.getTime() - OLDEST_MS).toISOString();
  for (const item of read.items.slice(0, MOST_ITEMS)) {
    if (item.at !== undefined && item.at < oldest) continue;
    const id = postIdOfItem(feed, item);
    if (await store.find(id)) continue;
    await store.create(postOf(feed, read, item, now));
    taken += 1;
  }
  return taken;
}

/** What came of asking for a feed; where its site asks not to be read, or could not say, it is not asked for. */
function fetchFeed(
  fetchWeb: FetchWeb,
  { url, validators }: Feed,
  robots: RobotsWord,
): Promise<WebOutcome | { readonly kind: 'failed'; readonly code: 'robots' }> {
  switch (robots.kind) {
    case 'open':
      return fetchWeb({ url, types: TYPES, seen: validators, limits: { bytes: MOST_BYTES } });
    case 'closed':
      return Promise.resolve({ kind: 'failed', code: 'robots' });
    case 'unknown':
      return Promise.resolve({ ...robots, kind: 'failed' });
  }
}

/** Reads one feed once, politely, and keeps how it went. Resolves to the feed as it then stands. */
async function pollFeed(parts: Polling, fetchWeb: FetchWeb, feed: Feed): Promise<Feed> {
  const { feeds, clock, log } = parts;
  const robots = await askRobots(fetchWeb, feed.url);
  const delayMs = robots.kind === 'open' ? robots.delayMs : 0;
  const fetched = await fetchFeed(fetchWeb, feed, robots);
  const now = clock();
  const keep = async (decide: (old: Feed) => Feed): Promise<Feed> =>
    (await feeds.change(feed.id, decide)) ?? feed;

  if (fetched.kind === 'unchanged')
    return keep((old) =>
      wasRead(old, { validators: fetched.validators, everyMs: delayMs || undefined }, now),
    );
  if (fetched.kind !== 'fetched') {
    const retryAfterMs = 'retryAfterMs' in fetched ? fetched.retryAfterMs : undefined;
    const isFinal = fetched.kind === 'refused';
    log.info({ feedId: feed.id, code: fetched.code }, 'A feed could not be read');
    return keep((old) => wasNotRead(old, { code: fetched.code, isFinal, retryAfterMs }, now));
  }
  const read = readFeed(fetched.bytes, fetched.charset, fetched.url, now);
  if (read.kind === 'refused') {
    log.info({ feedId: feed.id, code: read.code }, 'A feed could not be understood');
    return keep((old) => wasNotRead(old, { code: read.code, isFinal: false }, now));
  }
  const items = await takeIn(parts, feed, read, now);
  if (items > 0 && !feed.trusted) await tellOfItems(parts, feed, items);
  const everyMs = Math.max(read.everyMs ?? 0, delayMs) || undefined;
  return keep((old) =>
    wasRead(old, { validators: fetched.validators, everyMs, items, url: fetched.movedTo }, now),
  );
}

/** So many are read side by side: a slow site keeps no other from its turn. */
const SIDE_BY_SIDE = 4;

/** Reads every feed whose time has come. Each writes down how it went; a crash reads it again, which doubles nothing. */
export async function pollFeeds(parts: Polling, fetchWeb: FetchWeb, now: Date): Promise<void> {
  const all = await parts.feeds.all();
  const due = all.filter(({ state, nextAt }) => state === 'active' && nextAt <= now.toISOString());
  for (let at = 0; at < due.length; at += SIDE_BY_SIDE)
    await Promise.all(
      due
        .slice(at, at + SIDE_BY_SIDE)
        .map(async (feed) => tellOfBroken(parts, await pollFeed(parts, fetchWeb, feed))),
    );
  for (const feed of all) if (feed.isUntold) await tellOfBroken(parts, feed);
}
