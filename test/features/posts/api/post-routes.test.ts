import assert from 'node:assert/strict';
import { aForm, anAsker, aPostsRoom, AUTHOR, OTHER } from '../../../support/posts-room.ts';

const BODY = {
  kind: 'news',
  title: { cy: 'Newyddion', en: 'News' },
  summary: { cy: 'Crynodeb', en: 'Summary' },
  link: 'https://gov.wales/x',
  topics: ['ai', 'data', 'ai'],
};

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

describe('posts: the API', () => {
  it('publishes a post and gives it back', async () => {
    const room = aPostsRoom();

    const { id } = (await room.call('post', '/posts', { body: BODY })) as { id: string };

    assert.deepEqual(await room.call('get', '/posts', {}), {
      items: [
        {
          ...BODY,
          ...{ id, topics: ['ai', 'data'], state: 'published', publishedAt: '2026-07-14T13:00:00.000Z' },
          url: `https://cylch.example/posts/en/${id}`,
        },
      ],
    });
    assert.equal(room.nudges, 1);
    assert.equal((await room.tell())[0]?.id, `post:${id}`);
  });

  for (const [what, change] of Object.entries({
    'no language': { title: {}, summary: {} },
    'a title without its summary': { summary: { cy: 'Crynodeb' } },
    'a long title': { title: { cy: 'x'.repeat(121), en: 'News' } },
    'a long summary': { summary: { cy: 'x'.repeat(1001), en: 'Summary' } },
    'two lines in a title': { title: { cy: 'a\nb', en: 'News' } },
    'a plain text as title': { title: 'News' },
    'a link without https': { link: 'http://gov.wales' },
    'an unknown topic': { topics: ['cooking'] },
    'no topic': { topics: [] },
    'an unknown kind': { kind: 'poem' },
    'a field nobody knows': { author: 'Somebody' },
  }))
    it(`refuses ${what}, and stores nothing`, async () => {
      const room = aPostsRoom();

      await assert.rejects(async () => room.call('post', '/posts', { body: { ...BODY, ...change } }), {
        code: 'malformed_payload',
      });

      assert.deepEqual(await room.call('get', '/posts', {}), { items: [] });
    });

  it('lists page by page, each post once', async () => {
    const room = aPostsRoom();
    for (let count = 0; count < 5; count += 1) await room.call('post', '/posts', { body: BODY });

    const first = (await room.call('get', '/posts', { query: { limit: '3', topic: 'ai' } })) as Page;
    const second = (await room.call('get', '/posts', {
      query: { limit: '3', topic: 'ai', after: first.next },
    })) as Page;

    assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 5);
    assert.equal(second.next, undefined);
  });

  for (const query of [
    { limit: '0' },
    { limit: '101' },
    { limit: 'x' },
    { after: 'x' },
    { topic: 'x' },
    { kind: 'x' },
  ])
    it(`refuses the query ${JSON.stringify(query)}`, async () => {
      await assert.rejects(async () => aPostsRoom().call('get', '/posts', { query }), {
        code: 'malformed_payload',
      });
    });

  it('withdraws a post, once', async () => {
    const room = aPostsRoom();
    const params = (await room.call('post', '/posts', { body: BODY })) as { id: string };

    const answer = await room.call('post', '/posts/:id/withdraw', { params });

    assert.deepEqual(answer, { ...params, state: 'withdrawn' });
    await assert.rejects(async () => room.call('post', '/posts/:id/withdraw', { params }), {
      code: 'unknown_post',
    });
  });
});

describe('posts: what is kept about a member', () => {
  it('shows a member their own posts, and erases them alone', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ titleEn: '{{date}} $t(posts.title)' }), AUTHOR);
    await room.publish(aForm(), OTHER);
    await room.publish(aForm(), anAsker({ tenantId: 'tenant-2' }));
    const source = room.feature.personalData!;

    const before = await source.describe(AUTHOR.memberId, AUTHOR.tenantId);
    await source.erase(AUTHOR.memberId, AUTHOR.tenantId);
    await source.erase(AUTHOR.memberId, AUTHOR.tenantId);

    assert.deepEqual(before, [
      {
        cy: 'Neges a gyhoeddwyd, Dydd Mawrth 14 Gorffennaf 2026: {{date}} $t(posts.title)',
        en: 'Post published, Tuesday 14 July 2026: {{date}} $t(posts.title)',
      },
      {
        cy: 'Eich sgwrs bersonol, i ddweud wrthych chi beth ddaeth o’ch negeseuon',
        en: 'Your personal chat, to tell you what happened to your posts',
      },
    ]);
    assert.deepEqual(await source.describe(AUTHOR.memberId, AUTHOR.tenantId), []);
    assert.equal(((await room.call('get', '/posts', {})) as Page).items.length, 2);
  });
});
