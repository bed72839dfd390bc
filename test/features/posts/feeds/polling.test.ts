import assert from 'node:assert/strict';
import type { FetchWeb, WebOutcome } from '../../../../src/web/web.ts';
import { eventually } from '../../../support/eventually.ts';
import { aPostsRoom, MANAGER, textsOf } from '../../../support/posts-room.ts';
import { rss } from './corpus/case.ts';

const URL = 'https://news.example/feed.xml';
const FEED = { url: URL, kind: 'news', topics: ['ai'] };
const item = (number: number, date = 'Tue, 14 Jul 2026 09:00:00 GMT') =>
  `<item><title>Story ${number}</title><link>https://news.example/${number}</link><description>Text ${number}.</description><pubDate>${date}</pubDate></item>`;

const fetched = (body: string, more: object = {}): WebOutcome => ({
  ...{
    kind: 'fetched',
    url: URL,
    type: 'application/rss+xml',
    bytes: Buffer.from(body),
    validators: { etag: '"1"' },
  },
  ...more,
});
const NO_ROBOTS: WebOutcome = { kind: 'failed', code: 'gone' };

const until = (isSo: () => Promise<boolean>) =>
  eventually('the feed is read', async () => ((await isSo()) ? true : undefined), {
    limitMs: 5_000,
    everyMs: 2,
  });

/** A room with one feed, whose answers are scripted; the clock moves when told. */
async function withFeed(trusted: boolean, ...answers: WebOutcome[]) {
  const time = { now: new Date('2026-07-14T13:00:00Z') };
  const asked: Parameters<FetchWeb>[0][] = [];
  const robots: { outcome: WebOutcome } = { outcome: NO_ROBOTS };
  const room = aPostsRoom({
    clock: () => time.now,
    fetchWeb(request) {
      if (request.url.endsWith('/robots.txt')) return Promise.resolve(robots.outcome);
      asked.push(request);
      return Promise.resolve(answers.shift() ?? { kind: 'unchanged', validators: { etag: '"1"' } });
    },
  });
  const { id } = (await room.call('post', '/feeds', { body: { ...FEED, trusted } })) as { id: string };
  const feed = async () =>
    (
      (await room.call('get', '/feeds', {})) as {
        items: { state: string; lastCode: string | null; nextAt: string; readAt: string | null }[];
      }
    ).items[0]!;
  const listed = async () =>
    ((await room.call('get', '/posts', {})) as { items: { title: { en?: string }; link?: string }[] }).items;
  const waiting = async () =>
    ((await room.call('get', '/posts/review', {})) as { items: { id: string }[] }).items;
  /** Lets so much time pass, ticks, and waits until the feed was read. */
  const later = async (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
    const before = (await feed()).readAt;
    const told = await room.tell(time.now);
    const { state, nextAt } = await feed();
    const isDue = state === 'active' && nextAt <= time.now.toISOString();
    if (isDue) await until(async () => (await feed()).readAt !== before);
    return told;
  };
  return { room, id, asked, robots, feed, listed, waiting, later };
}

describe('posts: reading feeds', () => {
  it('takes in what stands there at first, and tells nobody of it', async () => {
    const { listed, later } = await withFeed(true, fetched(rss(item(1) + item(2))));

    await later(1);
    const told = await later(1);

    assert.deepEqual((await listed()).map(({ title }) => title.en).sort(), ['Story 1', 'Story 2']);
    assert.deepEqual(told, []);
  });

  it('tells of what comes later, once, however often the feed says it', async () => {
    const { later, asked, listed } = await withFeed(
      true,
      fetched(rss(item(1))),
      fetched(rss(item(2) + item(1))),
      fetched(rss(item(2))),
    );

    await later(1);
    await later(61);
    const told = await later(1);
    await later(61);

    assert.equal(told.length, 1);
    assert.equal((await listed()).length, 2);
    assert.deepEqual(asked[1]?.seen, { etag: '"1"' }, 'asks only for what is new');
  });

  it('puts each item before a manager unless the feed is trusted', async () => {
    const { later, listed, waiting, room } = await withFeed(false, fetched(rss(item(1) + item(2))));

    await later(1);
    await later(1);
    const [{ id } = { id: '' }] = await waiting();
    await room.press('posts.approve', { id }, MANAGER);

    assert.equal((await listed()).length, 1);
    assert.equal(room.toManagers.length, 1, 'managers are told once of both');
    assert.ok(textsOf(room.toManagers[0]!.card).includes('Number of items: 2'));
  });

  it('makes one post of the same story in two feeds', async () => {
    const { room, later, listed } = await withFeed(
      true,
      fetched(rss(item(1))),
      fetched(rss(item(1).replace('/1<', '/1?utm_source=x<'))),
    );
    await room.call('post', '/feeds', {
      body: { ...FEED, url: 'https://other.example/feed', trusted: true },
    });

    await later(1);
    await until(async () => (await listed()).length > 0);

    assert.equal((await listed()).length, 1);
  });

  it('asks later and later while it fails, then gives up and tells the managers, once', async () => {
    const failures = Array.from({ length: 9 }, (): WebOutcome => ({ kind: 'failed', code: 'unreachable' }));
    const { later, feed, asked, room } = await withFeed(true, ...failures);

    await later(1);
    const first = await feed();
    await later(30);
    const early = asked.length;
    for (let day = 0; day < 12; day += 1) await later(25 * 60);
    const last = await feed();
    await later(25 * 60);

    assert.deepEqual([first.state, first.lastCode, early], ['active', 'unreachable', 1]);
    assert.deepEqual([last.state, asked.length], ['broken', 8]);
    assert.equal(room.toManagers.length, 1);
    assert.ok(textsOf(room.toManagers[0]!.card).includes('A feed is broken.'));
  });

  it('gives up at once on an address that may not be asked, and tries again when a manager says so', async () => {
    const { later, feed, room, id } = await withFeed(
      true,
      { kind: 'refused', code: 'private_address' },
      fetched(rss(item(1))),
    );

    await later(1);
    const broken = await feed();
    await room.press('posts.feedAgain', { id }, MANAGER);
    await later(2);

    assert.deepEqual([broken.state, broken.lastCode], ['broken', 'private_address']);
    assert.deepEqual([(await feed()).state, (await feed()).lastCode], ['active', null]);
  });

  it('waits as long as the site asks it to', async () => {
    const { later, feed } = await withFeed(true, {
      kind: 'failed',
      code: 'busy',
      retryAfterMs: 5 * 60 * 60_000,
    });

    await later(1);

    assert.equal((await feed()).nextAt, '2026-07-14T18:01:00.000Z');
  });

  it('does not read what robots.txt closes, and keeps the pace that it asks for', async () => {
    const { later, feed, robots, asked } = await withFeed(true, fetched(rss(item(1))));
    robots.outcome = fetched('User-agent: *\nDisallow: /feed.xml');
    await later(1);
    const closed = await feed();
    robots.outcome = fetched('User-agent: Cylch\nCrawl-delay: 7200');
    await later(70);

    assert.deepEqual([closed.lastCode, asked.length], ['robots', 1]);
    assert.equal((await feed()).nextAt, '2026-07-14T16:11:00.000Z');
  });

  it('leaves a site alone whose robots.txt cannot be had now, for as long as it asks', async () => {
    const { later, feed, robots, asked } = await withFeed(true, fetched(rss(item(1))));
    robots.outcome = { kind: 'failed', code: 'busy', status: 503, retryAfterMs: 5 * 3600_000 };
    await later(1);

    assert.deepEqual([(await feed()).lastCode, asked.length], ['busy', 0]);
    assert.equal((await feed()).nextAt, '2026-07-14T18:01:00.000Z');
  });

  it('asks from now on where a feed has moved for good', async () => {
    const { later, asked } = await withFeed(
      true,
      fetched(rss(item(1)), { movedTo: 'https://new.example/feed' }),
    );

    await later(1);
    await later(61);

    assert.deepEqual(
      asked.map(({ url }) => url),
      [URL, 'https://new.example/feed'],
    );
  });
});
