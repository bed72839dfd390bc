import assert from 'node:assert/strict';
import {
  aForm,
  anAsker,
  aPostsRoom,
  AUTHOR,
  formId,
  OTHER,
  OWNER,
  textsOf,
  valuesOf,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

async function withQuestion() {
  const room = aPostsRoom();
  await room.publish(aForm({ kind: 'question', titleEn: 'Which process first?' }));
  await room.tell();
  const { items } = (await room.call('get', '/posts', {})) as { items: { id: string }[] };
  const { id } = items[0]!;
  const answer = (text: string, form = 1, asker = OTHER) =>
    room.press('posts.sendAnswer', { id, form: formId(form), answer: text }, asker);
  const answers = async () =>
    (
      (await room.call('get', '/posts/:id/answers', { params: { id } })) as {
        items: { id: string; text: string; accepted: boolean }[];
      }
    ).items;
  return { room, id, answer, answers };
}

describe('posts: questions to the community', () => {
  it('take an answer on the card: it stands on every card, and whoever asked is told', async () => {
    const { room, id, answer } = await withQuestion();

    await answer('The simplest one.');
    await answer('The simplest one.');
    await room.tell();

    assert.equal(room.edits.length, 1);
    assert.ok(textsOf(room.edits[0]!.words.editions.en.card).includes('The simplest one.'));
    assert.equal(room.sent.filter(({ to }) => to.memberId === AUTHOR.memberId).length >= 1, true);
    const shown = textsOf((await room.press('posts.show', { id })).card);
    assert.ok(shown.includes('Answers: 1'));
  });

  it('offer whoever asked their answers to choose from, and tell whoever helped', async () => {
    const { room, id, answer } = await withQuestion();
    await room.says('my posts', OTHER);
    await answer('The simplest one.');
    await answer('The one that hurts most.', 2);
    const before = room.sent.length;

    const { card } = await room.press('posts.chooseAnswer', { id });
    const choices = valuesOf(fillCard(card!).body, 'choices')[0] as { title: string; value: string }[];
    await room.press('posts.accept', { id, answer: choices[1]!.value });

    assert.deepEqual(
      choices.map(({ title }) => title),
      ['The one that hurts most.', 'The simplest one.'],
    );
    assert.equal(room.offered[0]!.answer, 'The simplest one.');
    const told = room.sent.slice(before);
    assert.deepEqual(
      told.map(({ to, message }) => [to.memberId, textsOf(message.card)[0]]),
      [[OTHER.memberId, 'Your answer helped. Thank you.']],
    );
    await assert.rejects(room.press('posts.chooseAnswer', { id }, OTHER), { code: 'post_not_yours' });
  });

  it('tell nobody of what they did themselves', async () => {
    const { room, id, answer, answers } = await withQuestion();
    const before = room.sent.length;

    await answer('I found it out myself.', 1, AUTHOR);
    const [own] = await answers();
    await room.press('posts.accept', { id, answer: own!.id });

    assert.equal(room.sent.length, before);
  });

  it('take an answer in the thread under the card, as it was typed', async () => {
    const { room, id, answers } = await withQuestion();
    room.told.set('message-7', `post:${id}`);
    const inThread = anAsker({ ...OWNER, memberId: 'member-5', messageId: 'message-7' });

    const said = await room.says('answer We began with Invoices.', inThread);
    const elsewhere = await room.says('answer me this', anAsker({ ...OWNER, messageId: 'message-8' }));

    assert.match(String(said[0]?.text), /^Thank you\./);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(
      (await answers()).map(({ text }) => text),
      ['We began with Invoices.'],
    );
  });

  it('give the accepted answer a mark, and offer it for the guides', async () => {
    const { room, id, answer, answers } = await withQuestion();
    await answer('The simplest one, with the clearest rules.');
    const [first] = await answers();

    await assert.rejects(room.press('posts.accept', { id, answer: first!.id }, OTHER), {
      code: 'post_not_yours',
    });
    await room.press('posts.accept', { id, answer: first!.id });
    await room.press('posts.accept', { id, answer: first!.id });

    assert.deepEqual(
      (await answers()).map(({ accepted }) => accepted),
      [true],
    );
    assert.deepEqual(room.offered, [
      {
        ...{ id: first!.id, language: 'en', question: 'Which process first?' },
        answer: 'The simplest one, with the clearest rules.',
        source: { title: 'Which process first?', url: `https://cylch.example/posts/en/${id}` },
      },
    ]);
  });

  it('offer an answer that was accepted through the API as well, and tell whoever gave it', async () => {
    const { room, id, answer, answers } = await withQuestion();
    await room.says('my posts', OTHER);
    await answer('The simplest one, with the clearest rules.');
    const [first] = await answers();
    const before = room.sent.length;

    const accept = () =>
      room.call('post', '/posts/:id/accept', { params: { id }, body: { answer: first!.id } });
    await accept();
    await accept();

    assert.equal(room.offered.length, 1);
    assert.equal(room.sent.length, before + 1);
    await assert.rejects(
      room.call('post', '/posts/:id/accept', { params: { id }, body: { answer: 'nothing' } }),
      { code: 'unknown_post' },
    );
  });

  it('say what is wrong with an answer, and lose none of it', async () => {
    const { answer, answers } = await withQuestion();

    const long = await answer('x'.repeat(1001));

    assert.ok(textsOf(long.card).includes('The answer is too long. Characters: 1001. The limit: 1000.'));
    assert.deepEqual(await answers(), []);
  });

  it('take answers to questions alone', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const { items } = (await room.call('get', '/posts', {})) as { items: { id: string }[] };

    await assert.rejects(room.open('posts.answer', { id: items[0]!.id }), { code: 'post_not_a_question' });
  });

  it('forget who answered when their data is erased: the answer goes, the question stays', async () => {
    const { room, id, answer, answers } = await withQuestion();
    await answer('Mine.');
    await room.press('posts.sendHelped', { id, amount: '3', measure: 'hours', period: 'week' }, OTHER);

    const before = await room.feature.personalData!.describe(OTHER.memberId, OTHER.tenantId);
    await room.feature.personalData!.erase(OTHER.memberId, OTHER.tenantId);

    assert.equal(before.length, 2);
    assert.deepEqual(await answers(), []);
    const stored = await room.database.collection('posts').list({ partition: 'posts' });
    assert.doesNotMatch(JSON.stringify(stored), /member-2/);
  });
});
