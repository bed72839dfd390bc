import assert from 'node:assert/strict';
import { A_MANAGER, aFaqRoom, aReader, buttonsIn, FAQ_NOW, type FaqRoom } from '../../support/faq-room.ts';
import { fillCard } from '../../support/fill-card.ts';

const QUESTION = 'Who can help us with *Power BI*?';
const DAY_MS = 24 * 60 * 60 * 1000;

const shown = (card: Parameters<typeof fillCard>[0] | undefined): string =>
  JSON.stringify(card && fillCard(card));

/** The house comes round so many days later; this room has nothing to tell. */
async function roundOn(room: FaqRoom, days: number): Promise<void> {
  const told: unknown[] = [];
  for await (const announcement of room.feature.due!(new Date(FAQ_NOW.getTime() + days * DAY_MS)))
    told.push(announcement);
  assert.deepEqual(told, []);
}

interface Row {
  readonly text: string;
  readonly buttons: readonly { verb: string; data: { id: string } }[];
}
const rowsIn = async (room: FaqRoom): Promise<readonly Row[]> =>
  (await room.types('questions', A_MANAGER)).card!.data.rows as readonly Row[];

describe('A question to the managers', () => {
  let room: FaqRoom;
  beforeEach(() => {
    room = aFaqRoom();
  });

  it('begins with what was asked, and says who will see it', async () => {
    const [ask] = buttonsIn((await room.asks('best pizza in Cardiff')).card);

    const form = shown(await room.opens(ask!.verb, ask!.data));

    assert.match(form, /best pizza in Cardiff/);
    assert.match(form, /but not your name/);
  });

  it('reaches the managers, with its text as it was typed', async () => {
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });

    const [row] = await rowsIn(room);

    assert.equal(row?.text, QUESTION);
    assert.deepEqual(
      row.buttons.map(({ verb }) => verb),
      ['faq.reply'],
    );
  });

  it('is answered by a manager, and the reply comes to the member’s chat once', async () => {
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });
    const { id } = (await rowsIn(room))[0]!.buttons[0]!.data;
    assert.match(shown(await room.opens('faq.reply', { id }, A_MANAGER)), /Power BI/);

    const first = await room.presses(
      'faq.send-reply',
      { id, reply: 'Ask <at>All</at> the data team.' },
      A_MANAGER,
    );
    const second = await room.presses('faq.send-reply', { id, reply: 'Again.' }, A_MANAGER);

    assert.match(shown(first.card), /has been sent/);
    assert.match(shown(second.card), /no longer waiting/);
    const seen = room.messenger.seenIn('chat-1');
    assert.equal(seen.length, 1);
    assert.match(seen[0]!.message.text!, /Power BI/);
    assert.doesNotMatch(seen[0]!.message.text!, /(?<!\\)<at>/);
    assert.deepEqual(await rowsIn(room), []);
  });

  it('keeps who asked only while it is open', async () => {
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });
    const { describe: tell } = room.feature.personalData!;
    assert.match((await tell('member-1', 'tenant-1'))[0]!.en, /Power BI/);
    const { id } = (await rowsIn(room))[0]!.buttons[0]!.data;

    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);

    const { items } = await room.database.collection('questions').list({ partition: 'questions' });
    assert.deepEqual(await tell('member-1', 'tenant-1'), []);
    assert.doesNotMatch(JSON.stringify(items), /member-1|chat-1/);
  });

  it('without a reply wanted has nothing of the member, and can only be closed', async () => {
    await room.presses('faq.send-question', { question: QUESTION });

    const { items } = await room.database.collection('questions').list({ partition: 'questions' });
    assert.doesNotMatch(JSON.stringify(items), /member-1|chat-1|tenant-1/);
    const [button] = (await rowsIn(room))[0]!.buttons;
    assert.equal(button?.verb, 'faq.close');
    const { card } = await room.presses('faq.close', button.data, A_MANAGER);
    assert.match(shown(card), /No questions are waiting/);
  });

  it('tells the manager when the reply may not have arrived, and does not send it again', async () => {
    room.messenger.script('chat-1', { kind: 'uncertain', code: '502' });
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });
    const { id } = (await rowsIn(room))[0]!.buttons[0]!.data;

    const { card } = await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);

    assert.match(shown(card), /not sure that it reached/);
    assert.equal(room.messenger.requests.length, 1);
  });

  for (const [what, question, problem] of [
    ['is empty', '  ', /write your question/],
    ['is too long', 'x'.repeat(1001), /too long/],
  ] as const) {
    it(`comes back as it was typed, with what to mend, when it ${what}`, async () => {
      const { card } = await room.presses('faq.send-question', { question, mayReply: 'false' });

      assert.equal(card?.data.question, question);
      assert.equal(card.data.mayReply, 'false');
      assert.match(shown(card), problem);
      assert.deepEqual(await rowsIn(room), []);
    });
  }

  it('with an empty reply comes back to the manager, and stays open', async () => {
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });
    const { id } = (await rowsIn(room))[0]!.buttons[0]!.data;

    const { card } = await room.presses('faq.send-reply', { id, reply: ' ' }, A_MANAGER);

    assert.match(shown(card), /write your reply/);
    assert.equal((await rowsIn(room)).length, 1);
  });

  it('is shown five at a time, oldest first, and the rest are counted', async () => {
    for (let number = 1; number <= 7; number += 1) {
      room.now = new Date(FAQ_NOW.getTime() + number * 1000);
      await room.presses('faq.send-question', { question: `Question ${number}` });
    }

    const { card } = await room.types('cwestiynau', aReader({ edition: 'cy', isManager: true }));

    assert.deepEqual(
      (card!.data.rows as Row[]).map(({ text }) => text),
      ['Question 1', 'Question 2', 'Question 3', 'Question 4', 'Question 5'],
    );
    assert.match(shown(card), /Mae 2 gwestiwn arall/);
  });

  it('is for managers to read and to answer', () => {
    const { commands, actions, dialogs } = room.feature;

    assert.equal(commands!.find(({ words }) => words.en[0] === 'questions')?.who, 'manager');
    for (const verb of ['faq.send-reply', 'faq.close']) assert.equal(actions![verb]?.who, 'manager');
    assert.equal(dialogs!['faq.reply']?.who, 'manager');
  });

  it('is erased with the member’s data', async () => {
    await room.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });

    await room.feature.personalData!.erase('member-1', 'tenant-1');

    assert.deepEqual(await rowsIn(room), []);
  });

  it('is forgotten after 180 days', async () => {
    await room.presses('faq.send-question', { question: QUESTION });

    await roundOn(room, 179);
    assert.equal((await rowsIn(room)).length, 1);
    await roundOn(room, 181);

    assert.deepEqual(await rowsIn(room), []);
  });
});

describe('A thumb under an answer', () => {
  it('is counted by month; what was written with it is kept without a name, cut to 500 characters', async () => {
    const room = aFaqRoom();
    const { feedback } = room.feature;

    await feedback!({ reaction: 'like', comment: '' }, aReader());
    await feedback!({ reaction: 'dislike', comment: 'x'.repeat(600) }, aReader());

    const counts = await room.database.collection('answer-feedback').get('months', '2026-12');
    const comments = await room.database.collection('answer-comments').list({ partition: 'comments' });
    assert.deepEqual(counts?.value, { partition: 'months', id: '2026-12', likes: 1, dislikes: 1 });
    assert.equal(comments.items.length, 1);
    assert.equal((comments.items[0]!.value as unknown as { text: string }).text.length, 500);
    assert.doesNotMatch(JSON.stringify(comments), /member-1/);
  });
});
