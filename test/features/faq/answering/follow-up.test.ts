import assert from 'node:assert/strict';
import { isFollowUp } from '../../../../src/language/analysis/follow-up.ts';
import type { Message } from '../../../../src/chat/message.ts';
import { aFaqRoom, aReader, FAQ_NOW } from '../../../support/faq-room.ts';

const sourceOf = ({ citations = [] }: Message): string | undefined =>
  /guides\/\w+\/([^?#]+)[^#]*(#.+)$/
    .exec(citations[0]?.url ?? '')
    ?.slice(1)
    .join('');

describe('A question that goes on from the one before', () => {
  it('is known by how it begins, and by how little it says', () => {
    for (const text of ['and after deployment?', 'what about cost', 'how long does it take', 'risks?'])
      assert.ok(isFollowUp('en', text), text);
    for (const text of ['beth am gost?', 'a beth am y risgiau', 'risgiau?', 'pwy sy’n gwneud hynny'])
      assert.ok(isFollowUp('cy', text), text);
  });

  it('is not one that says what it is about', () => {
    assert.ok(!isFollowUp('en', 'How do we run an AI pilot in a council?'));
    assert.ok(!isFollowUp('cy', 'Sut mae cynnal cynllun peilot AI mewn cyngor?'));
  });

  it('means what was spoken of: “and after deployment?”', async () => {
    const room = aFaqRoom();

    await room.asks('What should we do before we deploy an automation?');
    const answer = await room.asks('and after deployment?');

    assert.equal(sourceOf(answer), 'getting-started-with-automation#after-the-deployment');
  });

  it('means another thing after another answer: “what about cost?”', async () => {
    for (const [before, then] of [
      ['what is generative AI?', 'getting-started-with-ai#costs-and-environment'],
      ['How should I lay out a business case?', 'business-case#costs'],
    ] as const) {
      const room = aFaqRoom();

      await room.asks(before);

      assert.equal(sourceOf(await room.asks('what about costs?')), then, before);
    }
  });

  it('works in Welsh: “beth am gost?”', async () => {
    for (const [before, then] of [
      ['Beth yw AI?', 'getting-started-with-ai#costs-and-environment'],
      ['sut mae ysgrifennu achos busnes', 'business-case#costs'],
    ] as const) {
      const room = aFaqRoom();
      const asker = aReader({ edition: 'cy' });

      await room.asks(before, asker);

      assert.equal(sourceOf(await room.asks('beth am gost?', asker)), then, before);
    }
  });

  it('is not mixed up with another conversation, or with one of long ago', async () => {
    const room = aFaqRoom();
    const { address } = aReader();
    const elsewhere = aReader({ address: { ...address, conversationId: 'chat-2' } });
    const kept = () =>
      room.database
        .collection<{ id: string; partition: string }>('answer-subjects')
        .list({ partition: 'recent' });

    await room.asks('How should I lay out a business case?');
    const other = await room.asks('and who signs it off?', elsewhere);
    assert.notEqual(sourceOf(other)?.split('#')[0], 'business-case');

    assert.ok(!JSON.stringify((await kept()).items).includes('chat-1'), 'a conversation is kept by its name');
    await room.ticks(new Date(FAQ_NOW.getTime() + 31 * 60_000));
    assert.deepEqual((await kept()).items, []);
  });
});

describe('A doubtful question', () => {
  const QUESTION = 'can the union look at tools';

  it('is answered with two or three sections to choose from, and with none of them at once', async () => {
    const { card, citations } = await aFaqRoom().asks(QUESTION);
    const buttons = card?.data.buttons as { verb: string }[];

    assert.deepEqual(citations ?? [], []);
    const choices = buttons.filter(({ verb }) => verb === 'faq.choose').length;
    assert.ok(choices >= 2 && choices <= 3, String(choices));
    assert.equal(buttons.at(-1)?.verb, 'faq.ask');
  });

  it('is answered from the section that is chosen, with its source', async () => {
    const room = aFaqRoom();
    const { card } = await room.asks(QUESTION);
    const [choice] = card!.data.buttons as { verb: string; data: { ref: string } }[];

    const { messages = [] } = await room.presses('faq.choose', choice!.data);

    assert.equal(sourceOf(messages[0]!), choice!.data.ref);
  });

  it('loses nothing when the section is gone', async () => {
    const { notice, messages } = await aFaqRoom().presses('faq.choose', { ref: 'no#where', question: 'x' });

    assert.match(notice ?? '', /no longer/);
    assert.equal(messages, undefined);
  });
});
