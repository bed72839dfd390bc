import assert from 'node:assert/strict';
import {
  aForm,
  anAsker,
  aPostsRoom,
  AUTHOR,
  buttonsOf,
  formId,
  MANAGER,
  OTHER,
  textsOf,
  valuesOf,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const listed = async (room: ReturnType<typeof aPostsRoom>) =>
  ((await room.call('get', '/posts', {})) as { items: { id: string; title: { en?: string } }[] }).items;
const idIn = (card: Parameters<typeof fillCard>[0] | undefined): string =>
  String(valuesOf(fillCard(card!).actions, 'id')[0]);

describe('posts: a second pair of eyes', () => {
  it('looks at every post first where the house wants it, and says why', async () => {
    const room = aPostsRoom({ needsReview: true });

    const { card } = await room.publish(aForm());
    const before = await listed(room);
    const told = await room.tell();
    const id = idIn(card);
    await room.press('posts.approve', { id }, MANAGER);

    assert.equal(textsOf(card)[0], 'Thank you. A manager will look at your post before it is published.');
    assert.ok(textsOf(card).includes('A manager looks at every post before it goes to other organisations.'));
    assert.deepEqual([before, told], [[], []]);
    assert.equal((await listed(room)).length, 1);
    assert.equal((await room.tell()).length, 1);
    assert.equal(room.sent.length, 1, 'its author is told');
  });

  for (const [what, fields] of Object.entries({
    'of another organisation': { whole: true, organisation: 'Another Council' },
    'with an e-mail address in it': { summaryEn: 'Write to jo@example.org.' },
    'with a telephone number in it': { summaryEn: 'Ring 01970 123456 today.' },
  }))
    it(`looks at a post ${what}`, async () => {
      const room = aPostsRoom();

      await room.publish(aForm(fields));

      assert.deepEqual(await listed(room), []);
    });

  it('is called for: managers are told of each post that waits for them, once', async () => {
    const room = aPostsRoom({ needsReview: true });
    const form = aForm();

    await room.publish(form);
    await room.publish(form);

    assert.equal(room.toManagers.length, 1);
    assert.deepEqual(textsOf(room.toManagers[0]!.card), [
      ...['Waiting for you, because:', 'A robot that copies'],
      'A manager looks at every post before it goes to other organisations.',
    ]);
  });

  it('is called for again when an edit gives a reason, and the post stands meanwhile', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const [{ id } = { id: '' }] = await listed(room);

    const summaryEn = 'Write to jo@example.org.';
    await room.publish(aForm({ summaryEn, form: formId(2), edits: id, whole: true }));

    assert.equal((await listed(room)).length, 1);
    assert.equal(room.toManagers.length, 1);
  });

  it('links to no page as long as there is none', async () => {
    const room = aPostsRoom({ needsReview: true });
    await room.publish(aForm());
    const urls = async () => {
      const messages = await room.says('review', MANAGER);
      return messages.flatMap(({ card }) => (card ? valuesOf(fillCard(card), 'url') : []));
    };

    const waiting = await urls();
    const [{ id } = { id: '' }] = (
      (await room.call('get', '/posts/review', {})) as { items: { id: string }[] }
    ).items;
    await room.press('posts.approve', { id }, MANAGER);
    const { card } = await room.press('posts.show', { id }, MANAGER);

    assert.deepEqual(waiting, []);
    assert.deepEqual(valuesOf(fillCard(card!), 'url'), [`https://cylch.example/posts/en/${id}`]);
  });

  it('leaves whoever wrote a question every way to look after it, the last of them taking it back', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ kind: 'question', titleCy: '', summaryCy: '' }));
    const [{ id } = { id: '' }] = await listed(room);

    const own = await room.press('posts.moreActs', { id }, AUTHOR);
    const others = await room.press('posts.moreActs', { id }, OTHER);

    assert.deepEqual(buttonsOf(own.card), [
      ...['Show the post', 'Similar posts', 'Which answer helped?', 'Edit', 'Archive', 'Withdraw the post'],
    ]);
    assert.deepEqual(buttonsOf(others.card), ['Show the post', 'Similar posts', 'Write a translation']);
  });

  it('does not look at a post of one’s own organisation', async () => {
    const room = aPostsRoom();

    await room.publish(aForm({ whole: true, organisation: 'test council' }));

    assert.equal((await listed(room)).length, 1);
  });

  it('is never one’s own', async () => {
    const room = aPostsRoom();
    const { card } = await room.publish(aForm({ whole: true, organisation: 'Another Council' }), MANAGER);

    await assert.rejects(room.press('posts.approve', { id: idIn(card) }, MANAGER), {
      code: 'post_own_words',
    });
    await room.press(
      'posts.approve',
      { id: idIn(card) },
      anAsker({ memberId: 'manager-2', isManager: true }),
    );

    await assert.rejects(
      room.press('posts.approve', { id: idIn(card) }, anAsker({ memberId: 'manager-2', isManager: true })),
      {
        code: 'post_not_in_review',
      },
    );
  });

  it('gives a post back with a reason, and gets it again when it was changed', async () => {
    const room = aPostsRoom({ needsReview: true });
    const id = idIn((await room.publish(aForm())).card);

    const empty = await room.press('posts.return', { id, note: ' ' }, MANAGER);
    await room.press('posts.return', { id, note: 'Please name the tool.' }, MANAGER);
    const [mine] = await room.says('my posts');
    await room.publish({
      ...aForm({ titleEn: 'With UiPath', form: formId(2) }),
      edits: id,
      whole: true,
    });
    const [, , again] = await room.says('review', MANAGER);

    assert.equal(empty.card?.template, 'posts/return');
    assert.ok(JSON.stringify(room.sent[0]!.message).includes('Please name the tool.'));
    assert.ok(textsOf(mine?.card).includes('Please name the tool.'));
    assert.ok(textsOf(again?.card).includes('With UiPath'));
  });
});

describe('posts: changing what was published', () => {
  const withOne = async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    await room.tell();
    const [{ id } = { id: '' }] = await listed(room);
    return { room, id };
  };
  const edit = (id: string, titleEn: string, form = 9) =>
    aForm({ titleEn, form: formId(form), edits: id, whole: true });

  it('edits the cards in place, at once, and keeps what it said before', async () => {
    const { room, id } = await withOne();

    await room.publish(edit(id, 'A better title'));
    const more = await room.tell();
    const { versions, acts } = (await room.call('get', '/posts/:id/history', { params: { id } })) as {
      versions: { title: object }[];
      acts: { act: string }[];
    };

    assert.deepEqual(more, []);
    assert.deepEqual(
      room.edits.map((one) => one.id),
      [`post:${id}`],
    );
    assert.ok(textsOf(room.edits[0]!.words.editions.en.card).includes('A better title'));
    assert.deepEqual(
      versions.map(({ title }) => title),
      [{ en: 'A robot that copies' }],
    );
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['published', 'edited'],
    );
    await room.tell();
    assert.equal(room.edits.length, 1, 'once');
  });

  it('says on every card that a post was withdrawn, and none of its words', async () => {
    const { room, id } = await withOne();

    await room.press('posts.withdraw', { id });
    await room.tell();

    const card = JSON.stringify(fillCard(room.edits[0]!.words.editions.both.card!));
    assert.ok(card.includes('This post was withdrawn'));
    assert.ok(!card.includes('A robot that copies'));
    assert.deepEqual(room.cancelled, [`post:${id}`]);
  });

  it('follows again after a crash between the edit and its mark', async () => {
    const { room, id } = await withOne();
    await room.publish(edit(id, 'A better title'));

    await aPostsRoom({ database: room.database }).tell();

    assert.deepEqual((await room.tell(), room.edits), []);
  });

  it('lets nobody else change it', async () => {
    const { room, id } = await withOne();

    await assert.rejects(room.publish(edit(id, 'Mine now'), OTHER), {
      code: 'post_not_yours',
    });
    await assert.rejects(room.open('posts.edit', { id }, OTHER), { code: 'post_not_yours' });
  });

  it('archives a post: out of the lists, still on its page; and back', async () => {
    const { room, id } = await withOne();

    await room.press('posts.archive', { id });
    const during = await listed(room);
    const read = await room.call('get', '/posts/:id', { params: { id } });
    await room.press('posts.restore', { id });

    assert.deepEqual(during, []);
    assert.equal((read as { state: string }).state, 'archived');
    assert.equal((await listed(room)).length, 1);
    assert.deepEqual(await room.tell(), [], 'nobody is told anew');
  });

  it('keeps a draft to its author until it is published, under the same id', async () => {
    const room = aPostsRoom();
    await room.press('posts.saveDraft', aForm());
    const before = await listed(room);
    const [mine] = await room.says('drafts');
    const theirs = await room.says('drafts', OTHER);

    await room.publish(aForm({ titleEn: 'Finished' }));

    assert.deepEqual(before, []);
    assert.equal(textsOf(mine?.card)[0], 'Draft');
    assert.equal(theirs[0]?.card, undefined);
    assert.deepEqual(
      (await listed(room)).map(({ title }) => title.en),
      ['Finished'],
    );
  });

  for (const whole of [true, undefined])
    it(`shows what is similar to whoever writes ${whole ? 'all that its kind asks for' : 'the short form'}, and lets them go on`, async () => {
      const room = aPostsRoom();
      await room.publish(aForm({ titleEn: 'Invoices read by a software robot', form: formId(1) }));
      await room.publish(aForm({ titleEn: 'Chatbot for planning enquiries', form: formId(2) }));
      const mine = aForm({ titleEn: 'A robot that reads invoices', whole, form: formId(3) });

      const { card } = await room.press('posts.publish', mine);
      const [seen] = valuesOf(fillCard(card!).actions, 'seen');
      const after = await room.press('posts.publish', { ...mine, seen });

      assert.equal(card!.template, 'posts/write');
      assert.ok(textsOf(card).includes('Invoices read by a software robot'));
      assert.ok(!textsOf(card).includes('Chatbot for planning enquiries'));
      assert.equal(buttonsOf(card)[0], 'Publish it anyway');
      assert.equal(textsOf(after.card)[0], 'Thank you. Your post is published.');
    });

  it('shows what is similar as soon as the questions of a kind are asked for, and once', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ titleEn: 'Invoices read by a software robot', form: formId(1) }));
    const mine = aForm({ titleEn: 'A robot that reads invoices', topics: '', form: formId(3) });

    const { card } = await room.press('posts.details', mine);
    const [seen] = valuesOf(fillCard(card!).actions, 'seen');
    const wrong = await room.press('posts.publish', { ...mine, whole: true, seen });
    const [still] = valuesOf(fillCard(wrong.card!).actions, 'seen');
    const after = await room.press('posts.publish', { ...mine, topics: 'ai', whole: true, seen: still });

    assert.ok(textsOf(card).includes('Invoices read by a software robot'));
    assert.ok(!textsOf(wrong.card).includes('Invoices read by a software robot'));
    assert.equal(textsOf(after.card)[0], 'Thank you. Your post is published.');
  });

  it('does not take a form that is sent twice for two posts that are alike', async () => {
    const room = aPostsRoom();

    await room.press('posts.publish', aForm());
    const { card } = await room.press('posts.publish', aForm());

    assert.equal(textsOf(card)[0], 'Thank you. Your post is published.');
    assert.equal((await listed(room)).length, 1);
  });

  it('shows managers alone what happened to a post', async () => {
    const { room, id } = await withOne();

    assert.equal(room.feature.actions!['posts.history']!.who, 'manager');
    const texts = textsOf((await room.press('posts.history', { id }, MANAGER)).card).map(String);
    assert.ok(texts.some((text) => text.includes(`published (${AUTHOR.tenantId}/${AUTHOR.memberId})`)));
  });
});
