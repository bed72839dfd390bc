import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Asker } from '../../../../src/chat/asker.ts';
import type { Card } from '../../../../src/chat/message.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { A_MANAGER, aFaqRoom, aReader, buttonsIn, FAQ_NOW, type FaqRoom } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';
import { Life, mortal, mortalDatabase } from '../../../support/mortal.ts';
import { RecordingMessenger } from '../../../support/recording-messenger.ts';

const QUESTION = 'Who can help us with *Power BI*?';
const DAY_MS = 24 * 60 * 60 * 1000;
const ANOTHER_MANAGER = aReader({ memberId: 'manager-2', isManager: true });
const BOARD = { conversationId: '19:managers', serviceUrl: 'https://teams.example/', tenantId: 'tenant-9' };
const ON_THE_BOARD: Partial<Asker> = { scope: 'channel', address: BOARD };

/** A member who asks in a thread of a channel. */
const IN_A_THREAD = aReader({
  ...{ scope: 'channel', thread: 'root-7', memberId: 'member-7' },
  address: { conversationId: '19:team', serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' },
});

/** Reading them all takes longer than all that happens here. */
const NO_GUIDES = mkdtempSync(path.join(tmpdir(), 'cylch-no-guides-'));
for (const language of ['cy', 'en']) mkdirSync(path.join(NO_GUIDES, language));

const shown = (card: Card | undefined): string => JSON.stringify(card && fillCard(card));

interface Row {
  readonly text: string;
  readonly buttons: readonly { verb: string; data: { id: string } }[];
}
const rowsIn = async (room: FaqRoom): Promise<readonly Row[]> =>
  (await room.types('questions', A_MANAGER)).card!.data.rows as readonly Row[];

/** Asks, wanting a reply, and lets the house come round. Returns the id by which managers act. */
async function asked(room: FaqRoom, asker = aReader(), question = QUESTION): Promise<string> {
  await room.presses('faq.send-question', { question, mayReply: 'true' }, asker);
  const row = (await rowsIn(room)).find(({ text }) => text === question);
  await room.ticks(room.now);
  return row!.buttons[0]!.data.id;
}

const nameBoard = (room: FaqRoom) =>
  room.types('managers channel', aReader({ ...ON_THE_BOARD, memberId: 'manager-1', isManager: true }));

/** The titles of what a conversation was told, in their order. */
const told = (room: FaqRoom, conversationId: string): readonly string[] =>
  room.messenger.seenIn(conversationId).map(({ message }) => message.summary!);

/** Every document as it is stored, whatever it is about. */
async function storedIn(room: FaqRoom, ...collections: readonly string[]): Promise<string> {
  const pages = await Promise.all(
    [
      ['questions', 'questions'],
      ['managers-channel', 'board'],
      ['offered-answers', 'offers'],
      ['verified-answers', 'verified'],
      ...collections.map((name) => [name, name]),
    ].map(([name, partition]) => room.database.collection(name!).list({ partition: partition! })),
  );
  return JSON.stringify(pages.map(({ items }) => items));
}

const requestsTo = (room: FaqRoom, chat: string): number =>
  room.messenger.requests.filter(({ conversationId }) => conversationId === chat).length;

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

  it('asked in a channel says beforehand that others may read the reply', async () => {
    assert.match(shown(await room.opens('faq.ask', {}, IN_A_THREAD)), /where others can read it/);
    assert.doesNotMatch(shown(await room.opens('faq.ask', {})), /where others can read it/);
  });

  it('reaches the managers, with its text as it was typed', async () => {
    await asked(room);

    const [row] = await rowsIn(room);

    assert.equal(row?.text, QUESTION);
  });

  it('is asked once, however often its form is sent', async () => {
    const form = (await room.opens('faq.ask', { question: QUESTION })).data.form;

    await room.presses('faq.send-question', { form, question: QUESTION, mayReply: 'true' });
    await room.presses('faq.send-question', { form, question: QUESTION, mayReply: 'true' });

    assert.equal((await rowsIn(room)).length, 1);
  });

  it('tells whoever asked each change in their own chat, once each and in order', async () => {
    const id = await asked(room);

    for (const [verb, payload] of [
      ['faq.take', {}],
      ['faq.give-back', {}],
      ['faq.take', {}],
      ['faq.send-reply', { reply: 'Ask <at>All</at> the data team.' }],
    ] as const) {
      await room.presses(verb, { id, ...payload }, A_MANAGER);
      await room.ticks(room.now);
      await room.ticks(room.now);
    }

    assert.deepEqual(told(room, 'chat-1'), [
      'A community manager is looking at your question:',
      'Your question is waiting for another manager:',
      'A community manager is looking at your question:',
      'The community managers’ reply to your question:',
    ]);
    const reply = room.messenger.seenIn('chat-1').at(-1)!.message.text!;
    assert.match(reply, /Power BI/);
    assert.match(reply, /the data team/);
    assert.doesNotMatch(reply, /(?<!\\)<at>/);
  });

  it('tells in the language in which it was asked', async () => {
    const id = await asked(room, aReader({ edition: 'cy' }));

    await room.presses('faq.take', { id }, A_MANAGER);
    await room.ticks(room.now);

    assert.deepEqual(told(room, 'chat-1'), ['Mae un o reolwyr y gymuned wrthi’n edrych ar eich cwestiwn:']);
  });

  it('asked in a channel is answered in the member’s own chat where they have the bot', async () => {
    room.messenger.installedBy.add('member-7');
    const id = await asked(room, IN_A_THREAD);

    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    assert.equal(room.messenger.seenIn('personal-member-7').length, 1);
    assert.deepEqual(room.messenger.seenIn('19:team'), []);
  });

  it('asked in a channel is answered in the thread in which it was asked, where they have not', async () => {
    const id = await asked(room, IN_A_THREAD);

    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    const [reply] = room.messenger.seenIn('19:team');
    assert.equal(reply?.under, 'root-7');
    assert.match(reply.message.text!, /Yes\\\./);
  });

  it('without a reply wanted has nothing of the member', async () => {
    await room.presses('faq.send-question', { question: QUESTION });
    await room.ticks(room.now);

    assert.doesNotMatch(await storedIn(room), /member-1|chat-1|tenant-1/);
  });

  for (const [what, question, problem] of [
    ['is empty', '  ', /Write your question/],
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

    for (const word of ['questions', 'verified answers', "managers' channel", "no managers' channel"])
      assert.equal(commands!.find(({ words }) => words.en[0] === word)?.who, 'manager', word);
    const forAll = ['faq.send-question', 'faq.show', 'faq.choose', 'faq.show-verified', 'faq.send-report'];
    for (const [verb, { who }] of Object.entries(actions!))
      assert.equal(who, forAll.includes(verb) ? undefined : 'manager', verb);
    for (const [verb, { who }] of Object.entries(dialogs!))
      assert.equal(who, ['faq.ask', 'faq.report'].includes(verb) ? undefined : 'manager', verb);
  });
});

describe('Two managers at one question', () => {
  let room: FaqRoom;
  let id: string;
  beforeEach(async () => {
    room = aFaqRoom();
    id = await asked(room);
  });

  it('who take it at the same moment: one has it, and the other is told so', async () => {
    const replies = await Promise.all([
      room.presses('faq.take', { id }, A_MANAGER),
      room.presses('faq.take', { id }, ANOTHER_MANAGER),
    ]);

    assert.equal(replies.filter(({ card }) => card).length, 1);
    const [line] = replies.flatMap(({ notice }) => notice ?? []);
    assert.match(line!, /Another manager has already taken this question/);
    await room.ticks(room.now);
    assert.equal(told(room, 'chat-1').length, 1);
  });

  it('who answer it at the same moment: one answer is sent, and the other manager gets their words back', async () => {
    const replies = await Promise.all([
      room.presses('faq.send-reply', { id, reply: 'Ask the first team.' }, A_MANAGER),
      room.presses('faq.send-reply', { id, reply: 'Ask the second team.' }, ANOTHER_MANAGER),
    ]);
    await room.ticks(room.now);

    assert.equal(told(room, 'chat-1').length, 1);
    const loser = replies.map(({ card }) => shown(card)).find((text) => text.includes('has not been sent'));
    assert.match(loser!, /Another manager has already answered/);
    const sent = room.messenger.seenIn('chat-1')[0]!.message.text!;
    assert.ok(loser!.includes('second') === sent.includes('first'));
  });

  it('cannot answer or close what the other has taken, but can give it back', async () => {
    await room.presses('faq.take', { id }, A_MANAGER);

    for (const verb of ['faq.reply', 'faq.close-form'])
      assert.match(shown(await room.opens(verb, { id }, ANOTHER_MANAGER)), /already taken/);
    const closed = await room.presses('faq.close', { id, reason: 'not-ours' }, ANOTHER_MANAGER);
    assert.match(shown(closed.card), /already taken/);
    await room.presses('faq.give-back', { id }, ANOTHER_MANAGER);

    assert.match(shown(await room.opens('faq.reply', { id }, ANOTHER_MANAGER)), /Power BI/);
  });

  it('give back what is open already: nothing changes, and a line says so', async () => {
    const { notice } = await room.presses('faq.give-back', { id }, A_MANAGER);

    assert.match(notice!, /open already/);
  });
});

describe('An answer of a manager', () => {
  let room: FaqRoom;
  let id: string;
  beforeEach(async () => {
    room = aFaqRoom();
    id = await asked(room);
  });

  for (const [what, reply, problem] of [
    ['that is empty', ' ', /Write your reply/],
    ['that is too long', 'x'.repeat(3001), /too long/],
  ] as const) {
    it(`${what} comes back, and the question stays open`, async () => {
      const { card } = await room.presses('faq.send-reply', { id, reply }, A_MANAGER);

      assert.match(shown(card), problem);
      assert.equal((await rowsIn(room)).length, 1);
    });
  }

  it('is not needed: a question can be closed with a reason, of which the member is told', async () => {
    assert.match(shown((await room.presses('faq.close', { id }, A_MANAGER)).card), /Choose a reason/);
    const other = await room.presses('faq.close', { id, reason: 'other', note: ' ' }, A_MANAGER);
    assert.match(shown(other.card), /Write the reason/);

    await room.presses('faq.close', { id, reason: 'not-ours', note: 'Try the *help desk*.' }, A_MANAGER);
    await room.ticks(room.now);

    const { message } = room.messenger.seenIn('chat-1')[0]!;
    assert.match(message.text!, /closed without an answer/);
    assert.match(message.text!, /not a question for this community/);
    assert.match(message.text!, /Try the \\\*help desk\\\*\\\./);
  });

  it('waits and is sent once, when the platform asks to wait', async () => {
    room.messenger.script('chat-1', { kind: 'postponed', code: '429', retryAfterMs: 60_000 });
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);

    await room.ticks(room.now);
    await room.ticks(room.now);
    assert.equal(requestsTo(room, 'chat-1'), 1);
    room.now = new Date(room.now.getTime() + 61_000);
    await room.ticks(room.now);

    assert.equal(told(room, 'chat-1').length, 1);
  });

  it('that may not have arrived is not sent again, unless a manager says so', async () => {
    room.messenger.script('chat-1', { kind: 'uncertain', code: '502' });
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);
    await room.ticks(room.now);
    assert.equal(requestsTo(room, 'chat-1'), 1);
    const { card } = await room.presses('faq.question', { id }, A_MANAGER);
    assert.match(shown(card), /not sure that the message reached/);

    await room.presses('faq.tell-again', { id }, A_MANAGER);
    await room.presses('faq.tell-again', { id }, A_MANAGER);
    await room.ticks(room.now);

    assert.equal(told(room, 'chat-1').length, 1);
    assert.doesNotMatch(await storedIn(room), /member-1|chat-1/);
  });

  it('that cannot arrive any more is said to be so, and who asked is forgotten', async () => {
    room.messenger.script('chat-1', { kind: 'unreachable', code: '403', howLong: 'gone' });
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    const { card } = await room.presses('faq.question', { id }, A_MANAGER);

    assert.match(shown(card), /could not be told/);
    assert.doesNotMatch(await storedIn(room), /member-1|chat-1/);
  });
});

describe('Who asked', () => {
  let room: FaqRoom;
  beforeEach(() => {
    room = aFaqRoom();
  });

  it('is kept while the question is open, and in no stored document after the answer has gone', async () => {
    await nameBoard(room);
    const id = await asked(room);
    await room.presses('faq.take', { id }, A_MANAGER);
    await room.ticks(room.now);
    assert.match(await storedIn(room), /member-1/);

    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    assert.equal(told(room, 'chat-1').length, 2);
    assert.doesNotMatch(await storedIn(room), /member-1|chat-1|tenant-1|manager-1/);
  });

  it('is kept until the answer has gone, not only until it was written', async () => {
    room.messenger.script('chat-1', { kind: 'postponed', code: '503' });
    const id = await asked(room);
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    assert.match(await storedIn(room), /member-1/);
    room.now = new Date(room.now.getTime() + 60_000);
    await room.ticks(room.now);

    assert.doesNotMatch(await storedIn(room), /member-1|chat-1/);
  });

  it('is shown by “my data”, and erasing takes the question back with its text, on the card too', async () => {
    await nameBoard(room);
    await asked(room);
    const { describe: tell, erase } = room.feature.personalData!;
    assert.match((await tell('member-1', 'tenant-1'))[0]!.en, /Power BI/);

    await erase('member-1', 'tenant-1');
    await room.ticks(room.now);

    assert.deepEqual(await tell('member-1', 'tenant-1'), []);
    assert.doesNotMatch(await storedIn(room), /member-1|chat-1|Power BI/);
    const card = shown(room.messenger.seenIn('19:managers')[0]!.message.card);
    assert.match(card, /withdrew the question/);
    assert.doesNotMatch(card, /Power BI/);
  });

  it('and which manager took it: “my data” shows that to the manager, and erasing gives it back', async () => {
    const id = await asked(room);
    await room.presses('faq.take', { id }, A_MANAGER);
    const { describe: tell, erase } = room.feature.personalData!;
    assert.match((await tell('manager-1', 'tenant-1'))[0]!.en, /you took/);

    await erase('manager-1', 'tenant-1');

    assert.doesNotMatch(await storedIn(room), /manager-1/);
  });

  it('is forgotten after 60 days without an answer, and told so', async () => {
    await asked(room);

    room.now = new Date(FAQ_NOW.getTime() + 61 * DAY_MS);
    await room.ticks(room.now);

    assert.match(room.messenger.seenIn('chat-1')[0]!.message.text!, /nobody answered in time/);
    assert.doesNotMatch(await storedIn(room), /member-1|chat-1/);
    room.now = new Date(FAQ_NOW.getTime() + 181 * DAY_MS);
    await room.ticks(room.now);
    assert.doesNotMatch(await storedIn(room), /Power BI/);
  });

  it('is forgotten two weeks after an answer of which nobody knows whether it arrived', async () => {
    room.messenger.script('chat-1', { kind: 'uncertain', code: '502' });
    const id = await asked(room);
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);
    assert.match(await storedIn(room), /member-1/);

    room.now = new Date(FAQ_NOW.getTime() + 15 * DAY_MS);
    await room.ticks(room.now);

    assert.doesNotMatch(await storedIn(room), /member-1|chat-1/);
    assert.equal(requestsTo(room, 'chat-1'), 1);
  });
});

describe('The managers’ channel', () => {
  let room: FaqRoom;
  const cardAt = (conversationId: string, at = 0) =>
    shown(room.messenger.seenIn(conversationId)[at]?.message.card);
  beforeEach(() => {
    room = aFaqRoom();
  });

  it('is named by a manager in the channel itself, and gets what waits already and what comes, once', async () => {
    await asked(room);
    await nameBoard(room);
    await asked(room, aReader({ memberId: 'member-2' }), 'Where are the slides?');
    await room.ticks(room.now);
    await room.ticks(room.now);

    assert.equal(room.messenger.seenIn('19:managers').length, 2);
  });

  it('cannot be a personal chat', async () => {
    const { card } = await room.types('managers channel', A_MANAGER);

    assert.match(shown(card), /Write this in the channel/);
    await asked(room);
    assert.ok(
      room.messenger
        .seenIn(A_MANAGER.address.conversationId)
        .every(({ message }) => !shown(message.card).includes('faq.take')),
    );
  });

  it('shows on the one card, in place, how far a question has come', async () => {
    await nameBoard(room);
    const id = await asked(room);
    assert.match(cardAt('19:managers'), /Nobody has taken it yet/);

    await room.presses('faq.take', { id }, A_MANAGER);
    await room.ticks(room.now);
    assert.match(cardAt('19:managers'), /A manager has been working on it/);
    await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
    await room.ticks(room.now);

    assert.match(cardAt('19:managers'), /Answered: /);
    assert.match(cardAt('19:managers'), /faq\.keep/);
    assert.equal(room.messenger.seenIn('19:managers').length, 1);
    assert.doesNotMatch(cardAt('19:managers'), /member-1|chat-1|manager-1/);
  });

  it('gets no more cards once it is no longer named, or when the bot has left', async () => {
    await nameBoard(room);
    await room.types('no managers channel', aReader({ ...ON_THE_BOARD, isManager: true }));
    await asked(room);
    assert.deepEqual(room.messenger.seenIn('19:managers'), []);

    await nameBoard(room);
    await room.feature.presence!.removed({ address: BOARD, scope: 'channel' });
    await asked(room, aReader(), 'Another one?');

    assert.deepEqual(room.messenger.seenIn('19:managers'), []);
  });

  it('gets a card that could not be posted at first', async () => {
    await nameBoard(room);
    room.messenger.script('19:managers', { kind: 'postponed', code: '429' });
    await asked(room);
    assert.deepEqual(room.messenger.seenIn('19:managers'), []);

    room.now = new Date(room.now.getTime() + 60_000);
    await room.ticks(room.now);

    assert.equal(room.messenger.seenIn('19:managers').length, 1);
  });
});

describe('A house that dies at any step of a question', () => {
  it('loses no news and tells none twice; what may have arrived it calls doubtful', async function () {
    this.timeout(60_000);
    const clean = new Life();
    await lives(clean);
    assert.ok(clean.taken > 20);
    for (let steps = 1; steps <= clean.taken; steps += 1) {
      const { told: news, doubtful, cards, states } = await lives(new Life(steps));

      const what = `dead after ${steps} of ${clean.taken} steps`;
      assert.equal(new Set(news).size, news.length, `told twice, ${what}`);
      assert.ok(news.length + doubtful >= 2, `lost, ${what}: ${news.join()}`);
      assert.ok(news.length >= 1, what);
      assert.deepEqual(states, ['answered'], what);
      assert.ok(cards >= 1 && cards <= 2, `${cards} cards, ${what}`);
    }
  });

  /** One question is taken and answered by a manager; the first process has so many steps, then another takes over. */
  async function lives(life: Life) {
    const database = openSqliteDatabase(':memory:');
    const messenger = new RecordingMessenger();
    const guidesFolder = NO_GUIDES;
    const mortally = {
      guidesFolder,
      database: mortalDatabase(database, life),
      messenger: mortal(messenger, life, ['send', 'edit']),
    };
    const first = aFaqRoom({ guidesFolder, database, messenger });
    await nameBoard(first);
    await first.presses('faq.send-question', { question: QUESTION, mayReply: 'true' });
    const id = (await rowsIn(first))[0]!.buttons[0]!.data.id;
    const dying = aFaqRoom(mortally);
    // A click that was not confirmed is made again, by whoever clicked.
    const act = async (room: FaqRoom): Promise<void> => {
      await room.presses('faq.take', { id }, A_MANAGER);
      await room.ticks(room.now);
      await room.presses('faq.send-reply', { id, reply: 'Yes.' }, A_MANAGER);
      await room.ticks(room.now);
    };
    await act(dying).catch((error: unknown) => {
      if (!life.isOver) throw error;
    });
    const second = aFaqRoom({ guidesFolder, database, messenger });
    await act(second);
    second.now = new Date(FAQ_NOW.getTime() + 5 * 60_000);
    await second.ticks(second.now);
    await second.ticks(second.now);
    const { items } = await database.collection('questions').list({ partition: 'questions' });
    const stored = items.map(
      ({ value }) => value as unknown as { state: string; letters: { state: string }[] },
    );
    const news = messenger.seenIn('chat-1').map(({ message }) => message.summary!);
    const doubtful = stored.flatMap(({ letters }) => letters).filter(({ state }) => state === 'doubtful');
    return {
      told: news,
      doubtful: doubtful.length,
      cards: messenger.seenIn('19:managers').length,
      states: stored.map(({ state }) => state),
    };
  }
});
