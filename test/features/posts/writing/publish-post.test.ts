import assert from 'node:assert/strict';
import {
  aForm,
  anAsker,
  aPostsRoom,
  AUTHOR,
  buttonsOf,
  OTHER,
  textsOf,
  valuesOf,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const listed = async (room: ReturnType<typeof aPostsRoom>) =>
  ((await room.call('get', '/posts', {})) as { items: { title: unknown; organisation?: unknown }[] }).items;

describe('posts: publishing', () => {
  it('confirms in place with the number of channels that follow the topics', async () => {
    const room = aPostsRoom({ channels: 3 });

    const { card } = await room.publish(aForm());

    assert.deepEqual(textsOf(card), [
      'Thank you. Your post is published.',
      'A robot that copies',
      '3 channels follow its topics, and the post will appear in them.',
    ]);
    assert.deepEqual(buttonsOf(card), ['See the posts', 'Withdraw the post', 'Edit']);
    assert.equal(room.nudges, 1);
  });

  it('says so when no channel follows the topics', async () => {
    const { card } = await aPostsRoom({ channels: 0 }).publish(aForm(), anAsker({ edition: 'cy' }));

    assert.match(String(textsOf(card).at(-1)), /^Does dim sianel yn dilyn ei phynciau/);
  });

  it('makes one post of a form that is sent twice, also at the same moment', async () => {
    const room = aPostsRoom();

    await Promise.all([room.publish(aForm()), room.publish(aForm())]);
    await room.publish(aForm({ titleEn: 'Another title' }));

    assert.deepEqual(
      (await listed(room)).map(({ title }) => title),
      [{ en: 'A robot that copies' }],
    );
    assert.equal((await room.tell()).length, 1);
  });

  it('makes two posts when two members fill in the same form', async () => {
    const room = aPostsRoom();

    await room.publish(aForm(), AUTHOR);
    await room.publish(aForm(), OTHER);

    assert.equal((await listed(room)).length, 2);
  });

  it('does not bring a withdrawn post back when its old form is sent again', async () => {
    const room = aPostsRoom();
    const { card } = await room.publish(aForm());
    await room.press('posts.withdraw', { id: valuesOf(fillCard(card!).actions, 'id').at(-1) });

    const again = await room.publish(aForm());

    assert.equal(textsOf(again.card)[0], 'The post is withdrawn.');
    assert.deepEqual(await listed(room), []);
  });

  it('shows the form again with what is to be mended and all that was typed', async () => {
    const room = aPostsRoom();
    const typed = {
      titleCy: '${x} [a](b)',
      summaryEn: 'x'.repeat(1001),
      link: 'gov.wales',
      topics: 'ai,data',
    };

    const { card } = await room.publish(aForm({ ...typed, kind: '' }));

    const values = valuesOf(fillCard(card!).body, 'value');
    const texts = textsOf(card).map(String);
    assert.equal(card!.template, 'posts/write');
    for (const text of ['${x} [a](b)', 'A robot that copies', typed.summaryEn, 'gov.wales', 'ai,data'])
      assert.ok(values.includes(text), text);
    assert.ok(texts.includes('• The English summary is too long. Characters: 1001. The limit: 1000.'));
    assert.ok(texts.includes('• Choose a kind of post.'));
    assert.deepEqual([...new Set(valuesOf(fillCard(card!).actions, 'form'))], [aForm().form]);
    assert.deepEqual(await listed(room), []);
    assert.equal(room.nudges, 0);
  });

  it('keeps a full form under the size that a client takes', async () => {
    const most = { titleCy: 'ŵ'.repeat(500), summaryCy: 'ŵ'.repeat(3000), titleEn: 'x'.repeat(500) };

    const { card } = await aPostsRoom().publish(
      aForm({ ...most, summaryEn: 'x'.repeat(3000), link: 'x'.repeat(1500) }),
      anAsker({ edition: 'both' }),
    );

    assert.ok(Buffer.byteLength(JSON.stringify(fillCard(card!))) < 28_000);
  });

  it('hands out a fresh form each time', async () => {
    const room = aPostsRoom();

    const forms = await Promise.all([room.open('posts.write', {}), room.open('posts.write', {})]);

    const ids = forms.map((card) => valuesOf(fillCard(card).actions, 'form')[0]);
    assert.notEqual(ids[0], ids[1]);
  });

  it('opens the form in a personal chat, and a button for it in a channel', async () => {
    const room = aPostsRoom();

    const [personal] = await room.says('rhannu');
    const [channel] = await room.says('post', anAsker({ scope: 'channel' }));

    assert.equal(personal?.card?.template, 'posts/write');
    assert.deepEqual(buttonsOf(channel?.card), ['Write a post']);
  });

  it('signs a post with the organisation of its author, and keeps no name', async () => {
    const room = aPostsRoom();

    await room.publish(aForm(), anAsker({ name: 'Somebody' }));
    await room.publish(aForm(), anAsker({ tenantId: 'tenant-9' }));

    const [elsewhere, here] = await listed(room);
    assert.deepEqual(here?.organisation, { cy: 'Cyngor Prawf', en: 'Test Council' });
    assert.equal(elsewhere?.organisation, undefined);
    const stored = await room.database.collection('posts').list({ partition: 'posts' });
    assert.doesNotMatch(JSON.stringify(stored), /Somebody/);
  });
});
