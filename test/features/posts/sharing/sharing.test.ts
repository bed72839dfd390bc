import assert from 'node:assert/strict';
import type { SharedMessage } from '../../../../src/chat/feature.ts';
import {
  aForm,
  anAsker,
  aPostsRoom,
  AUTHOR,
  formId,
  MANAGER,
  BUSY,
  NOT_THERE,
  OTHER,
  OWNER,
  textsOf,
  UNCERTAIN,
  type PostsRoom,
  valuesOf,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const MESSAGE: SharedMessage = {
  text: 'We taught a robot to read invoices.\nIt took a week.',
  ...{ isOwn: false, writerId: OTHER.memberId, address: OWNER.address, messageId: 'message-1' },
};

async function sharing(
  message: SharedMessage,
  typed: object = { consent: 'true' },
  room: PostsRoom = aPostsRoom(),
) {
  const { card } = await room.feature.messageAction!.open(message, AUTHOR);
  const [form] = valuesOf(fillCard(card).actions, 'form');
  const values = Object.fromEntries(
    (fillCard(card).body as { id?: string; value?: string }[]).flatMap(({ id, value }) =>
      id ? [[id, value]] : [],
    ),
  ) as Record<string, string>;
  const payload = { ...values, form, kind: 'case-study', topics: 'ai', ...typed };
  const { card: answer } = await room.press('posts.share', payload);
  const listed = async () => ((await room.call('get', '/posts', {})) as { items: { id: string }[] }).items;
  return { room, values, answer, listed, payload };
}

describe('posts: sharing a message', () => {
  it('begins with what the message says', async () => {
    const { values } = await sharing(MESSAGE);

    assert.equal(values.titleEn, 'We taught a robot to read invoices.');
    assert.equal(values.summaryEn, MESSAGE.text);
  });

  it('asks whoever wrote it, in its thread, and waits for their word', async () => {
    const { room, answer, listed } = await sharing(MESSAGE);
    const [asked] = room.sent;
    const [id] = valuesOf(fillCard(asked!.message.card!).actions, 'id');
    const before = await listed();

    await assert.rejects(room.press('posts.consent', { id }, anAsker({ memberId: 'member-9' })), {
      code: 'post_not_yours',
    });
    await room.press('posts.consent', { id }, OTHER);

    assert.ok(textsOf(answer).includes('It is somebody else’s message, and is waiting for their agreement.'));
    assert.deepEqual([asked!.to.conversationId, asked!.placed], ['channel-1', { under: 'message-1' }]);
    assert.deepEqual(before, []);
    assert.equal((await listed()).length, 1);
    const stored = await room.database.collection('posts').list({ partition: 'posts' });
    assert.doesNotMatch(JSON.stringify(stored), /member-2/, 'who wrote it is not kept');
  });

  it('publishes nothing when they refuse, and tells the sharer', async () => {
    const { room, listed } = await sharing(MESSAGE);
    const [id] = valuesOf(fillCard(room.sent[0]!.message.card!).actions, 'id');

    await room.press('posts.refuse', { id }, OTHER);

    assert.deepEqual(await listed(), []);
    assert.ok(JSON.stringify(room.sent.at(-1)).includes('does not agree'));
  });

  it('takes the sharer’s word where the bot is not in the thread', async () => {
    const { listed } = await sharing({
      ...MESSAGE,
      address: { ...OWNER.address, conversationId: NOT_THERE },
    });

    assert.equal((await listed()).length, 1);
  });

  it('takes nothing without that word, and loses nothing that was typed', async () => {
    const { answer, listed } = await sharing(MESSAGE, {});

    assert.equal(answer?.template, 'posts/write');
    assert.ok(
      textsOf(answer).some((text) => String(text).includes('Ask whoever wrote the original message')),
    );
    assert.deepEqual(await listed(), []);
  });

  it('asks nobody about one’s own message', async () => {
    const { room, listed } = await sharing({ ...MESSAGE, isOwn: true }, {});

    assert.deepEqual(room.sent, []);
    assert.equal((await listed()).length, 1);
  });

  it('asks once, however often the form is sent', async () => {
    const { room, payload } = await sharing(MESSAGE);

    await room.press('posts.share', payload);

    assert.equal(room.sent.length, 1);
  });

  it('makes a card of a link to a post’s page, and of no other', async () => {
    const { room, listed } = await sharing({ ...MESSAGE, isOwn: true }, {});
    const [{ id } = { id: '' }] = await listed();
    const unfurl = (url: string) => room.feature.unfurl!(url, AUTHOR);

    assert.equal((await unfurl(`https://cylch.example/posts/cy/${id}`))?.card.template, 'posts/post');
    for (const url of [
      `https://evil.example/posts/cy/${id}`,
      'https://cylch.example/posts/cy/nothing',
      'x',
      'https://cylch.example/',
    ])
      assert.equal(await unfurl(url), undefined, url);
  });

  it('asks soon where the platform is too busy to ask now', async () => {
    const { room, listed } = await sharing({
      ...MESSAGE,
      address: { ...OWNER.address, conversationId: BUSY },
    });

    assert.deepEqual(await listed(), []);
    assert.deepEqual(
      room.sent.map(({ to, placed }) => [to.conversationId, placed?.under !== undefined]),
      [[BUSY, true]],
    );
  });

  it('waits where nobody knows whether the question arrived', async () => {
    const { room, listed } = await sharing({
      ...MESSAGE,
      address: { ...OWNER.address, conversationId: UNCERTAIN },
    });

    assert.deepEqual(await listed(), []);
    assert.match(JSON.stringify(await room.says('review', MANAGER)), /We taught a robot/);
  });

  it('does not publish without that word what a manager gave back and its sharer sent again', async () => {
    const { room, listed } = await sharing(MESSAGE);
    const [id] = valuesOf(fillCard(room.sent[0]!.message.card!).actions, 'id') as string[];
    await room.press('posts.return', { id, note: 'Please say which robot.' }, MANAGER);

    const titleEn = 'We taught a robot named Ffion to read invoices.';
    await room.publish(aForm({ titleEn, form: formId(2), edits: id, whole: true }));
    const before = await listed();
    await room.press('posts.consent', { id }, OTHER);

    assert.deepEqual(before, []);
    assert.equal((await listed()).length, 1);
  });

  it('shows what is similar before it is shared, and keeps the word that its writer agrees', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ titleEn: 'We taught a robot to read all invoices' }));

    const { answer, payload } = await sharing(MESSAGE, { consent: 'true' }, room);
    const [seen] = valuesOf(fillCard(answer!).actions, 'seen');
    const again = await room.press('posts.share', { ...payload, seen });

    assert.ok(textsOf(answer).includes('We taught a robot to read all invoices'));
    const toggle = (fillCard(answer!).body as { id?: string; value?: string }[]).find(
      ({ id }) => id === 'consent',
    );
    assert.equal(toggle?.value, 'true');
    assert.ok(
      textsOf(again.card).includes('It is somebody else’s message, and is waiting for their agreement.'),
    );
  });
});
