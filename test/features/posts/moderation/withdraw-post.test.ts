import assert from 'node:assert/strict';
import {
  aForm,
  anAsker,
  aPostsRoom,
  AUTHOR,
  buttonsOf,
  MANAGER,
  OTHER,
  textsOf,
  turnOf,
} from '../../../support/posts-room.ts';

async function withOnePost() {
  const room = aPostsRoom();
  await room.publish(aForm());
  const { items } = (await room.call('get', '/posts', {})) as { items: { id: string }[] };
  return { room, payload: { id: items[0]!.id } };
}

describe('posts: withdrawing and reporting', () => {
  for (const [who, asker] of Object.entries({ 'its author': AUTHOR, 'a manager': MANAGER }))
    it(`lets ${who} withdraw a post, after asking`, async () => {
      const { room, payload } = await withOnePost();

      const question = await room.open('posts.askWithdraw', payload, asker);
      const { card } = await room.press('posts.withdraw', payload, asker);

      assert.deepEqual(buttonsOf(question), ['Withdraw the post', 'Keep it']);
      assert.equal(textsOf(card)[0], 'The post is withdrawn.');
      assert.deepEqual(await room.call('get', '/posts', {}), { items: [] });
      await assert.rejects(room.press('posts.withdraw', payload, asker), { code: 'unknown_post' });
    });

  it('refuses everybody else, also the same id in another tenant', async () => {
    const { room, payload } = await withOnePost();

    for (const asker of [OTHER, anAsker({ tenantId: 'tenant-2' })]) {
      await assert.rejects(room.open('posts.askWithdraw', payload, asker), { code: 'post_not_yours' });
      await assert.rejects(room.press('posts.withdraw', payload, asker), { code: 'post_not_yours' });
    }

    assert.equal(((await room.call('get', '/posts', {})) as { items: unknown[] }).items.length, 1);
  });

  it('gives a reported post to the managers, who let it stay', async () => {
    const { room, payload } = await withOnePost();

    const { notice } = await room.press('posts.report', payload, OTHER);
    await room.press('posts.report', payload, OTHER);
    const [, why, ...shown] = await room.says('adroddiadau', MANAGER);
    await room.press('posts.dismiss', payload, MANAGER);
    const [empty] = await room.says('reports', MANAGER);

    assert.match(notice!, /^Thank you\. The community managers will look/);
    assert.deepEqual(
      shown.map(({ card }) => buttonsOf(card)),
      [['Keep it as it is', 'Withdraw the post', 'History']],
    );
    assert.deepEqual(textsOf(why?.card), [
      'Waiting for you, because:',
      'A robot that copies',
      'A member or a reader reported it.',
    ]);
    assert.equal(empty?.text, 'There are no posts to review.');
  });

  it('keeps nothing of who reported a post', async () => {
    const { room, payload } = await withOnePost();

    await room.press('posts.report', payload, OTHER);

    const stored = await room.database.collection('posts').list({ partition: 'posts' });
    assert.doesNotMatch(JSON.stringify(stored), /member-2/);
  });

  it('takes a withdrawn post off the managers’ list', async () => {
    const { room, payload } = await withOnePost();
    await room.press('posts.report', payload, OTHER);

    await room.press('posts.withdraw', payload, MANAGER);

    assert.equal((await room.says('reports', MANAGER))[0]?.text, 'There are no posts to review.');
  });

  it('shows reported posts to managers alone, and in no channel', async () => {
    const { room, payload } = await withOnePost();
    await room.press('posts.report', payload, OTHER);

    const [channel] = await room.says('reports', anAsker({ isManager: true, scope: 'channel' }));

    assert.match(channel!.text!, /personal chat only/);
    await assert.rejects(room.chat.message('reports', turnOf(OTHER)), { code: 'managers_only' });
    await assert.rejects(room.chat.action('posts.dismiss', payload, turnOf(OTHER)), {
      code: 'managers_only',
    });
  });

  for (const verb of ['posts.withdraw', 'posts.report', 'posts.show', 'posts.dismiss'])
    it(`answers ${verb} for what is no post with a clear failure`, async () => {
      const room = aPostsRoom();

      await assert.rejects(room.press(verb, { id: 'no-such-post' }), { code: 'unknown_post' });
      for (const id of [7, '', 'a/b', 'x'.repeat(65), undefined])
        await assert.rejects(room.press(verb, { id }), { code: 'malformed_payload' });
    });
});
