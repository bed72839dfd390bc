import assert from 'node:assert/strict';
import type { WebOutcome } from '../../../../src/web/web.ts';
import { eventually } from '../../../support/eventually.ts';
import { aPostsRoom, buttonsOf, MANAGER, OWNER, textsOf, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const FORM = { url: 'https://news.example/feed.xml', kind: 'news', topics: 'ai' };
const aRoom = (outcome: WebOutcome = { kind: 'failed', code: 'gone' }) =>
  aPostsRoom({ fetchWeb: () => Promise.resolve(outcome) });
const idIn = (card: Parameters<typeof fillCard>[0] | undefined) =>
  String((valuesOf(fillCard(card!).actions, 'id') as string[])[0]);
const feedsIn = async (room: ReturnType<typeof aPostsRoom>) =>
  ((await room.call('get', '/feeds', {})) as { items: { state: string; trusted: boolean }[] }).items;

describe('posts: feeds in chat', () => {
  it('are added with a form, and say that they were not read yet', async () => {
    const room = aRoom();

    const form = await room.open('posts.addFeed', {}, MANAGER);
    const { card } = await room.press('posts.saveFeed', FORM, MANAGER);

    assert.deepEqual(buttonsOf(form), ['Save']);
    assert.deepEqual(textsOf(card), [
      ...[
        'Feed',
        'news.example',
        FORM.url,
        'A manager checks each item.',
        'Items so far: 0',
        'Not read yet.',
      ],
    ]);
    assert.equal(room.nudges, 1);
  });

  for (const [what, typed, line] of [
    ['no address', { url: 'news' }, /The link is not correct/],
    ['an address that is not https', { url: 'http://news.example/' }, /The link is not correct/],
    ['no topic', { topics: '' }, /Choose at least one topic/],
  ] as const)
    it(`come back as they were typed with ${what}`, async () => {
      const room = aRoom();

      const { card } = await room.press('posts.saveFeed', { ...FORM, ...typed }, MANAGER);

      assert.match(String(textsOf(card)), line);
      assert.ok(valuesOf(fillCard(card!).body, 'value').includes({ ...FORM, ...typed }.url));
      assert.deepEqual(await feedsIn(room), []);
    });

  it('are trusted, checked again and removed with one button each', async () => {
    const room = aRoom();
    const id = idIn((await room.press('posts.saveFeed', FORM, MANAGER)).card);

    const trusted = await room.press('posts.feedTrust', { id, trusted: true }, MANAGER);
    const [feed] = await feedsIn(room);
    const removed = await room.press('posts.feedRemove', { id }, MANAGER);

    assert.ok(textsOf(trusted.card).includes('Items are published at once.'));
    assert.equal(feed!.trusted, true);
    assert.match(String(textsOf(removed.card)), /Number of feeds: 0/);
    await assert.rejects(room.press('posts.feedAgain', { id }, MANAGER), { code: 'unknown_feed' });
  });

  for (const [outcome, why] of [
    [
      { kind: 'refused', code: 'private_address' },
      'The address must be a public one that starts with https://.',
    ],
    [{ kind: 'refused', code: 'too_large' }, 'The feed is too large.'],
    [{ kind: 'failed', code: 'timeout' }, 'The site could not be reached safely.'],
    [{ kind: 'failed', code: 'busy' }, 'The site was too busy.'],
  ] as const satisfies readonly (readonly [WebOutcome, string])[])
    it(`say in words why they were not read: ${outcome.code}`, async () => {
      const room = aRoom(outcome);
      await room.press('posts.saveFeed', FORM, MANAGER);

      await room.tell();
      const said = await eventually('the feed is read', async () => {
        const messages = await room.says('feeds', MANAGER);
        const line = String(textsOf(messages.at(-1)!.card).at(-1));
        return line === 'Not read yet.' ? undefined : line;
      });

      assert.ok(said.includes(why), said);
      assert.match(said, outcome.kind === 'refused' ? /^I no longer read this feed/ : /Next try: /);
    });

  it('are for no channel to see', async () => {
    const [message] = await aRoom().says('feeds', { ...OWNER, isManager: true });

    assert.match(message!.text ?? '', /in a personal chat only/);
  });
});
