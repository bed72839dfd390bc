import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import { A_MANAGER, aFaqRoom, aReader, FAQ_NOW, type FaqRoom } from '../../support/faq-room.ts';
import { fillCard } from '../../support/fill-card.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BOARD = { conversationId: '19:managers', serviceUrl: 'https://teams.example/', tenantId: 'tenant-9' };
const OWN_CHAT = A_MANAGER.address.conversationId;
const REPORT = {
  about: { answer: 'Robots think.', sections: ['en/business-case#risks'], writtenByModel: false },
  ...{ kind: 'wrong', reason: 'Robots do not think.', question: 'do robots think', mayContact: 'true' },
};
const VERIFIED = {
  wordings: { cy: {}, en: { question: 'Is there a Power BI licence?', answer: 'Yes.' } },
  owner: { cy: 'Rheolwyr y gymuned', en: 'Community managers' },
  reviewBy: '2027-12-01',
};

const nameBoard = (room: FaqRoom) =>
  room.types('managers channel', aReader({ scope: 'channel', address: BOARD, isManager: true }));
const cardsIn = (room: FaqRoom, conversationId: string): readonly Card[] =>
  room.messenger.seenIn(conversationId).flatMap(({ message }) => message.card ?? []);
const shown = (card: Card | undefined): string => JSON.stringify(card && fillCard(card));

describe('A report that arrives', () => {
  it('is told in the managers’ channel, once, with all that is needed to settle it', async () => {
    const room = aFaqRoom();
    await nameBoard(room);
    await room.presses('faq.send-report', REPORT);

    for (let round = 0; round < 3; round += 1) await room.ticks(room.now);

    const cards = cardsIn(room, '19:managers');
    assert.equal(cards.length, 1);
    for (const part of [
      'A problem with an answer was reported',
      'Robots do not think',
      'faq.settle',
      '#risks',
    ])
      assert.ok(shown(cards[0]).includes(part), part);
    assert.ok(!shown(cards[0]).includes('member-1'));
  });

  it('is told to each manager in their own chat where no channel is named', async () => {
    const room = aFaqRoom();
    await room.presses('faq.send-report', REPORT);

    await room.ticks(room.now);

    assert.match(shown(cardsIn(room, OWN_CHAT)[0]), /Robots do not think/);
  });

  it('is told in their own chats where the channel does not take it, and not where it may have', async () => {
    for (const [outcome, reached] of [
      [{ kind: 'unreachable', code: '404', howLong: 'gone' }, 1],
      [{ kind: 'uncertain', code: '502' }, 0],
    ] as const) {
      const room = aFaqRoom();
      await nameBoard(room);
      room.messenger.script('19:managers', outcome);
      await room.presses('faq.send-report', REPORT);

      await room.ticks(room.now);

      assert.equal(cardsIn(room, OWN_CHAT).length, reached, outcome.kind);
    }
  });

  it('waits until somebody can be told', async () => {
    let isSomebodyThere = false;
    const room = aFaqRoom({
      managersChats(id, worded) {
        const note = { id, to: A_MANAGER.address, message: worded('cy'), ifUncertain: 'leave' } as const;
        return Promise.resolve(isSomebodyThere ? [note] : []);
      },
    });
    await room.presses('faq.send-report', REPORT);

    await room.ticks(room.now);
    isSomebodyThere = true;
    await room.ticks(new Date(room.now.getTime() + 60 * 60 * 1000));

    assert.equal(cardsIn(room, OWN_CHAT).length, 1);
  });

  it('is not told of any more once a manager has settled it', async () => {
    const room = aFaqRoom();
    await room.presses('faq.send-report', REPORT);
    const { items } = (await room.calls('get', '/answers/reports')) as { items: { id: string }[] };
    await room.presses('faq.send-settlement', { id: items[0]!.id, outcome: 'stands' }, A_MANAGER);

    await room.ticks(room.now);

    assert.deepEqual(cardsIn(room, OWN_CHAT), []);
  });
});

describe('A question to the managers, where no card can come', () => {
  const ask = async (room: FaqRoom, question = 'Who has a *Power BI* licence?') =>
    shown((await room.presses('faq.send-question', { question, mayReply: 'true' })).card);

  it('is told to each manager in their own chat, once, with the way to it and to a channel', async () => {
    const room = aFaqRoom();
    assert.match(await ask(room), /no channel for questions yet/);

    for (let round = 0; round < 3; round += 1) await room.ticks(room.now);

    const cards = cardsIn(room, OWN_CHAT);
    assert.equal(cards.length, 1);
    for (const part of ['A question for the managers is waiting', 'Power BI', 'managers’ channel', 'TextRun'])
      assert.ok(shown(cards[0]).includes(part), part);
    assert.ok(!shown(cards[0]).includes('member-1'));
    const [open] = cards[0]!.data.buttons as { verb: string; data: object }[];
    const opened = await room.presses(open!.verb, open!.data, A_MANAGER);
    assert.match(shown(opened.card), /faq.reply/);
  });

  it('comes as a card, and to no chat, where a channel is named', async () => {
    const room = aFaqRoom();
    await nameBoard(room);
    assert.doesNotMatch(await ask(room), /no channel for questions yet/);

    for (let round = 0; round < 3; round += 1) await room.ticks(room.now);

    assert.equal(cardsIn(room, BOARD.conversationId).length, 1);
    assert.deepEqual(cardsIn(room, OWN_CHAT), []);
  });

  it('comes to the chats where the channel refuses its card for good', async () => {
    const room = aFaqRoom();
    await nameBoard(room);
    room.messenger.script(BOARD.conversationId, { kind: 'refused', code: '413' });
    await ask(room);

    for (let round = 0; round < 3; round += 1) await room.ticks(room.now);

    assert.equal(cardsIn(room, OWN_CHAT).length, 1);
  });

  it('waits until somebody can be told, and comes to a channel that is named meanwhile', async () => {
    let told = 0;
    const room = aFaqRoom({
      managersChats() {
        told += 1;
        return Promise.resolve([]);
      },
    });
    await ask(room);
    await room.ticks(room.now);
    await room.ticks(room.now);
    assert.equal(told, 1, 'nobody is there: not asked again at once');

    await nameBoard(room);
    room.now = new Date(room.now.getTime() + 60 * 60 * 1000);
    for (let round = 0; round < 2; round += 1) await room.ticks(room.now);

    assert.equal(cardsIn(room, BOARD.conversationId).length, 1);
    assert.equal(told, 1);
  });

  it('is not told of any more once it is answered', async () => {
    const room = aFaqRoom();
    await ask(room);
    const [row] = (await room.types('questions', A_MANAGER)).card!.data.rows as {
      buttons: { data: { id: string } }[];
    }[];
    await room.presses('faq.send-reply', { id: row!.buttons[0]!.data.id, reply: 'Nobody.' }, A_MANAGER);

    await room.ticks(room.now);

    assert.deepEqual(cardsIn(room, OWN_CHAT), []);
  });
});

describe('A verified answer that is due for review, kept by no manager', () => {
  it('is told to each manager in their own chat, once, where no channel is named', async () => {
    const room = aFaqRoom();
    await room.calls('post', '/answers/verified', VERIFIED);
    room.now = new Date(FAQ_NOW.getTime() + 400 * DAY_MS);

    for (let round = 0; round < 3; round += 1) {
      await room.ticks(room.now);
      room.now = new Date(room.now.getTime() + 2 * 60 * 60 * 1000);
    }

    const reminders = cardsIn(room, OWN_CHAT).filter((card) => shown(card).includes('faq.still-right'));
    assert.equal(reminders.length, 1);
  });
});

describe('A verified answer', () => {
  it('can be reported like any other, and leads managers to its page', async () => {
    const room = aFaqRoom();
    const { id } = await room.calls('post', '/answers/verified', VERIFIED);
    const { card } = await room.asks('Is there a Power BI licence?');
    const button = (card!.data.buttons as { verb: string; data: { about: typeof REPORT.about } }[]).find(
      ({ verb }) => verb === 'faq.report',
    )!;

    await room.presses('faq.send-report', { ...REPORT, about: button.data.about });
    await room.ticks(room.now);

    assert.match(shown(cardsIn(room, OWN_CHAT)[0]), new RegExp(`example/answers/en/${String(id)}`));
  });
});
