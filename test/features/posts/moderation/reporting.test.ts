import assert from 'node:assert/strict';
import { aChannel, follow, ownerOf } from '../../../support/followers.ts';
import {
  aForm,
  aPostsRoom,
  buttonsOf,
  formId,
  MANAGER,
  NOW,
  OTHER,
  textsOf,
  valuesOf,
  type PostsRoom,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const PAGE = '/posts/:language/:id/report';

const waitingIn = async (room: PostsRoom) =>
  ((await room.call('get', '/posts/review', {})) as { items: { id: string; reported: boolean }[] }).items;
const listed = async (room: PostsRoom) =>
  ((await room.call('get', '/posts', {})) as { items: { id: string }[] }).items;

const reportPageOf = (room: PostsRoom) => room.feature.pages!.find(({ path }) => path === PAGE)!;
const pressOn = (room: PostsRoom, id: string, language = 'en') =>
  reportPageOf(room).press!({ params: { language, id }, query: {} });

/** The posts that the choice beside a report button offers. */
const choicesIn = (card: Parameters<typeof fillCard>[0]) =>
  (valuesOf(fillCard(card), 'choices')[0] as { value: string }[]).map(({ value }) => value);

describe('posts: reporting', () => {
  it('is offered on the list, for each of its posts', async () => {
    const room = aPostsRoom();
    for (const number of [1, 2])
      await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}` }));
    const [list] = await room.says('posts');

    assert.ok(buttonsOf(list!.card).includes('Report this post'));
    assert.deepEqual(
      choicesIn(list!.card!),
      (await listed(room)).map(({ id }) => id),
    );
    assert.ok(valuesOf(fillCard(list!.card!).actions, 'verb').includes('posts.report'));
  });

  it('is offered on a digest, for each of its posts and questions', async () => {
    const time = { now: NOW };
    const room = aPostsRoom({ recipients: [aChannel('channel-1')], clock: () => time.now });
    await follow(room, ownerOf('channel-1'), {});
    time.now = new Date(NOW.getTime() + 60_000);
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}` }));
    time.now = new Date('2026-07-15T07:05:00Z');
    const digest = (await room.tell(time.now)).find(({ id }) => id.startsWith('posts-digest:'))!;

    const choices = choicesIn(digest.editions.en.card!);
    await room.press('posts.report', { id: choices[6] }, OTHER);

    assert.deepEqual(new Set(choices), new Set((await listed(room)).map(({ id }) => id)));
    assert.deepEqual(
      (await waitingIn(room)).map(({ id }) => id),
      [choices[6]],
    );
  });

  it('tells the managers the first time, and takes them to the queue', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const [{ id } = { id: '' }] = await listed(room);

    await room.press('posts.report', { id }, OTHER);
    await room.press('posts.report', { id }, OTHER);

    assert.equal(room.toManagers.length, 1);
    assert.ok(textsOf(room.toManagers[0]!.card).includes('A member or a reader reported it.'));
    assert.deepEqual(valuesOf(fillCard(room.toManagers[0]!.card!).actions, 'verb'), ['posts.review']);
    const { messages = [] } = await room.feature.actions!['posts.review']!.run({}, MANAGER);
    assert.ok(messages.some(({ card }) => textsOf(card).includes('A robot that copies')));
  });

  it('is done from the post’s page by whoever reads it, without a name', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const [{ id } = { id: '' }] = await listed(room);
    const post = room.feature.pages!.find(({ path }) => path === '/posts/:language/:id')!;
    const page = await post.open({ params: { language: 'en', id }, query: {} });

    const asked = await reportPageOf(room).open({ params: { language: 'en', id }, query: {} });
    const before = await waitingIn(room);
    const answered = await pressOn(room, id, 'cy');

    assert.ok(page.kind === 'html' && page.body.includes(`href="/posts/en/${id}/report"`));
    assert.ok(asked.kind === 'html' && asked.body.includes('<form method="post"'));
    assert.deepEqual(before, [], 'opening the page reports nothing');
    assert.ok(answered.kind === 'html' && answered.body.includes('Diolch.'));
    assert.deepEqual(await waitingIn(room), [
      { id, title: { en: 'A robot that copies' }, reasons: [], reported: true },
    ]);
    assert.equal(room.toManagers.length, 1);
  });

  it('has no page for what is not public, nor in another language', async () => {
    const room = aPostsRoom({ needsReview: true });
    await room.publish(aForm());
    const [{ id } = { id: '' }] = await waitingIn(room);
    const told = room.toManagers.length;

    for (const [language, one] of [
      ['en', id],
      ['en', 'nothing'],
      ['fr', id],
      ['en', 'a/b'],
    ] as const) {
      const params = { language, id: one };
      assert.equal((await reportPageOf(room).open({ params, query: {} })).kind, 'missing');
      assert.equal((await pressOn(room, one, language)).kind, 'missing');
    }
    assert.equal(room.toManagers.length, told);
  });

  it('from the web is taken thirty times in an hour, then again in the next', async () => {
    const time = { now: NOW };
    const room = aPostsRoom({ clock: () => time.now });
    for (let number = 0; number < 32; number += 1)
      await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}` }));
    const ids = (await listed(room)).map(({ id }) => id);
    const statusOf = async (id: string) => {
      const page = await pressOn(room, id);
      return page.kind === 'html' ? (page.status ?? 200) : page.kind;
    };

    const statuses = [];
    for (const id of ids.slice(0, 31)) statuses.push(await statusOf(id));
    const known = await statusOf(ids[0]!);
    time.now = new Date(NOW.getTime() + 61 * 60_000);
    const later = await statusOf(ids[30]!);

    assert.deepEqual(
      statuses,
      ids.slice(0, 31).map((_, index) => (index < 30 ? 200 : 429)),
    );
    assert.deepEqual([known, later], [200, 200], 'what is reported already costs nothing');
    assert.equal((await waitingIn(room)).length, 31);
  });
});
