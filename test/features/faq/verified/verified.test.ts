import assert from 'node:assert/strict';
import type { Asker } from '../../../../src/chat/asker.ts';
import type { Card } from '../../../../src/chat/message.ts';
import { openVerifiedShelf } from '../../../../src/features/faq/verified/verified-shelf.ts';
import { openVerifiedStore } from '../../../../src/features/faq/verified/verified-store.ts';
import type { OfferedAnswer } from '../../../../src/features/faq/index.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { A_MANAGER, aFaqRoom, aReader, FAQ_NOW, type FaqRoom } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';
import { readQuestions } from '../question-set/read-questions.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const QUESTION = 'Is there a Power BI licence for members?';
const ANSWER = 'Yes. Ask <at>the</at> *data team*.';
const BOARD = { conversationId: '19:managers', serviceUrl: 'https://teams.example/', tenantId: 'tenant-9' };
const shown = (card: Card | undefined): string => JSON.stringify(card && fillCard(card));

const aForm = (changes: Readonly<Record<string, string>> = {}) => ({
  ...{ about: 'new', id: 'form-1', questionEn: QUESTION, answerEn: ANSWER },
  ...{ ownerCy: 'Rheolwyr y gymuned', ownerEn: 'Community managers', reviewBy: '2027-12-01' },
  ...changes,
});
const FACTS = {
  wordings: { cy: {}, en: { question: QUESTION, answer: 'Yes.' } },
  owner: { cy: 'Rheolwyr y gymuned', en: 'Community managers' },
  reviewBy: '2027-12-01',
};

interface Verified {
  readonly id: string;
  readonly current: { number: number; isRetired: boolean; wordings: { en: { answer?: string } } };
  readonly versions: readonly unknown[];
}
const nameBoard = (room: FaqRoom) =>
  room.types('managers channel', aReader({ scope: 'channel', address: BOARD, isManager: true }));

const keeps = async (room: FaqRoom, facts: object = FACTS): Promise<Verified> =>
  (await room.calls('post', '/answers/verified', facts)) as unknown as Verified;

const WELSH: Asker = aReader({ edition: 'cy' });

describe('A verified answer', () => {
  let room: FaqRoom;
  beforeEach(() => {
    room = aFaqRoom();
  });

  it('is what a manager answered: it answers whoever asks the same again, in other words too', async () => {
    await room.presses('faq.send-question', { form: 'f', question: QUESTION, mayReply: 'true' });
    const list = await room.types('questions', A_MANAGER);
    const { id } = (list.card!.data.rows as { buttons: { data: { id: string } }[] }[])[0]!.buttons[0]!.data;
    await room.presses('faq.send-reply', { id, reply: ANSWER }, A_MANAGER);
    const form = (await room.opens('faq.keep', { id }, A_MANAGER)).data.values as Record<string, string>;
    assert.equal(form.questionEn, QUESTION);
    assert.equal(form.answerEn, ANSWER);
    assert.match(form.ownerEn!, /Example Council/);

    const { card } = await room.presses('faq.save-verified', form, A_MANAGER);
    await room.presses('faq.save-verified', form, A_MANAGER);

    assert.match(shown(card), /There is no answer in Welsh yet/);
    const { text, citations } = await room.asks('do members get a power bi licence');
    assert.match(text!, /^\*\*Verified answer\*\*/);
    assert.match(text!, /Reviewed on: Tuesday 1 December 2026/);
    assert.match(text!, /Owner: .*Example Council/);
    assert.doesNotMatch(text!, /(?<!\\)<at>|manager-1|(?<!\\)\*data/);
    assert.match(citations![0]!.url, /\/answers\/en\//);
    const { items } = await room.database.collection('verified-answers').list({ partition: 'verified' });
    assert.equal(items.length, 1);
    assert.match(shown((await room.presses('faq.question', { id }, A_MANAGER)).card), /The verified answer/);
  });

  it('has a page with its owner and its dates, and a switch to the other language', async () => {
    const { id } = await keeps(room);

    const page = await room.browses('/answers/:language/:id', { language: 'en', id });

    assert.match(page.body, /Verified answer/);
    assert.match(page.body, /Community managers/);
    assert.equal(page.alternate, `/answers/cy/${id}`);
    const welsh = await room.browses('/answers/:language/:id', { language: 'cy', id });
    assert.match(welsh.body, /Yn Saesneg yn unig/);
    assert.match(welsh.body, /<div lang="en">/);
    assert.equal(
      (await room.browses('/answers/:language/:id', { language: 'cy', id: 'none' })).kind,
      'missing',
    );
  });

  it('that lacks a language says so, and is not translated', async () => {
    await keeps(room, {
      ...FACTS,
      wordings: { cy: { question: 'Oes trwydded Power BI i aelodau?' }, en: FACTS.wordings.en },
    });

    const { text } = await room.asks('oes trwydded power bi i aelodau', WELSH);

    assert.match(text!, /Ateb wedi’i wirio/);
    assert.match(text!, /Yes\\\./);
    assert.match(text!, /Yn Saesneg yn unig/);
  });

  it('is marked when it is past its review date, and whoever kept it is reminded once', async () => {
    room.messenger.installedBy.add('manager-1');
    await room.presses('faq.save-verified', aForm(), A_MANAGER);
    room.now = new Date(FAQ_NOW.getTime() + 400 * DAY_MS);

    assert.match((await room.asks(QUESTION)).text!, /due for review by/);
    for (let round = 0; round < 3; round += 1) {
      await room.ticks(room.now);
      room.now = new Date(room.now.getTime() + 2 * 60 * 60 * 1000);
    }

    const reminders = room.messenger.seenIn('personal-manager-1');
    assert.equal(reminders.length, 1);
    assert.match(shown(reminders[0]!.message.card), /faq\.still-right/);
  });

  it('of a program, or of a manager without the bot in their own chat, is due before all managers', async () => {
    await nameBoard(room);
    const { id } = await keeps(room);
    room.now = new Date(FAQ_NOW.getTime() + 400 * DAY_MS);
    await room.ticks(room.now);
    const reminders = () => room.messenger.seenIn('19:managers').filter(({ message }) => message.card);
    assert.equal(reminders().length, 1);

    await room.presses('faq.still-right', { id }, A_MANAGER);
    await room.ticks(room.now);

    assert.match(shown(reminders()[0]!.message.card), /has been reviewed/);
    assert.doesNotMatch((await room.asks(QUESTION)).text!, /due for review/);
  });

  it('can be edited, undone step by step, retired and brought back, and nothing is lost', async () => {
    const { id } = await keeps(room);
    const edit = (answer: string) =>
      room.calls(
        'patch',
        '/answers/verified/:id',
        { wordings: { cy: {}, en: { question: QUESTION, answer } } },
        { id },
      );
    const act = async (method: string, path: string, body: object = {}) =>
      (await room.calls(method, path, body, { id })) as unknown as Verified;
    await edit('Two.');
    await edit('Three.');
    const answers = async () => (await act('get', '/answers/verified/:id')).current.wordings.en.answer;

    await act('post', '/answers/verified/:id/undo');
    assert.equal(await answers(), 'Two.');
    await act('post', '/answers/verified/:id/undo');
    assert.equal(await answers(), 'Yes.');
    await assert.rejects(act('post', '/answers/verified/:id/undo'), { code: 'nothing_to_undo' });
    await act('delete', '/answers/verified/:id');
    assert.doesNotMatch((await room.asks(QUESTION)).text!, /Verified answer/);
    assert.match(
      (await room.browses('/answers/:language/:id', { language: 'en', id })).body,
      /no longer in use/,
    );
    await act('post', '/answers/verified/:id/undo');

    assert.match((await room.asks(QUESTION)).text!, /Verified answer/);
    assert.equal((await act('get', '/answers/verified/:id')).versions.length, 7);
  });

  it('edited by two at once: the later one keeps what they typed, and nothing of the first is lost', async () => {
    const { id } = await keeps(room);
    const form = (await room.opens('faq.edit-verified', { id }, A_MANAGER)).data.values as Record<
      string,
      string
    >;

    await room.presses('faq.save-verified', { ...form, answerEn: 'First.' }, A_MANAGER);
    const { card } = await room.presses('faq.save-verified', { ...form, answerEn: 'Second.' }, A_MANAGER);

    assert.match(shown(card), /Somebody else has changed this answer/);
    assert.match(shown(card), /Second\./);
    assert.match((await room.asks(QUESTION)).text!, /First/);
  });

  for (const [what, change, problem] of [
    ['without a question', { questionEn: ' ' }, /Write the question/],
    ['without an answer', { answerEn: '' }, /Write the answer/],
    ['without an owner in both languages', { ownerCy: '' }, /Write the owner/],
    ['without a review date', { reviewBy: 'soon' }, /Choose a date/],
    [
      'with a link that is no https',
      { sourceUrl: 'javascript:x', sourceTitle: 'A' },
      /must begin with https/,
    ],
    ['that is too long', { answerEn: 'x'.repeat(3001) }, /too long/],
  ] as const) {
    it(`${what} comes back as it was typed`, async () => {
      const { card } = await room.presses('faq.save-verified', aForm(change), A_MANAGER);

      assert.match(shown(card), problem);
      const { items } = await room.database.collection('verified-answers').list({ partition: 'verified' });
      assert.deepEqual(items, []);
    });
  }

  it('names its keeper to nobody but “my data”, and erasing cuts the tie', async () => {
    await room.presses('faq.save-verified', aForm(), A_MANAGER);
    const { describe: tell, erase } = room.feature.personalData!;
    assert.match((await tell('manager-1', 'tenant-1'))[0]!.en, /reminded to review/);

    await erase('manager-1', 'tenant-1');

    const stored = await room.database.collection('verified-answers').list({ partition: 'verified' });
    assert.doesNotMatch(JSON.stringify(stored), /manager-1/);
    assert.match((await room.asks(QUESTION)).text!, /Verified answer/);
  });

  it('is given by the API too, with who stands for it', async () => {
    const { id } = await keeps(room);

    const given = await room.calls('post', '/answers', { question: QUESTION });

    assert.equal(given.answer, 'Yes.');
    assert.equal((given.verified as { id: string }).id, id);
    const { items } = (await room.calls('get', '/answers/verified')) as { items: { id: string }[] };
    assert.deepEqual(
      items.map((item) => item.id),
      [id],
    );
  });

  it('of one process answers in every other within ten seconds', async () => {
    const other = aFaqRoom({ database: room.database });
    await other.asks(QUESTION);

    await keeps(room);
    other.now = new Date(FAQ_NOW.getTime() + 9_000);

    assert.match((await other.asks(QUESTION)).text!, /Verified answer/);
  });
});

describe('An answer that the community offers', () => {
  const OFFERED: OfferedAnswer = {
    id: 'post-1/answer-2',
    language: 'en',
    question: QUESTION,
    answer: 'Yes, from the data team.',
    source: { title: 'A question to the community', url: 'https://cylch.example/posts/1' },
  };
  let room: FaqRoom;
  const card = () => room.messenger.seenIn('19:managers')[0]!.message.card;
  const idOnCard = () => (card()!.data.buttons as { data: { id: string } }[])[0]!.data.id;
  beforeEach(async () => {
    room = aFaqRoom();
    await nameBoard(room);
    await room.offerVerifiedAnswer(OFFERED);
    await room.offerVerifiedAnswer(OFFERED);
    await room.ticks(room.now);
  });

  it('comes before the managers once, with where it was given', () => {
    assert.equal(room.messenger.seenIn('19:managers').length, 1);
    assert.match(shown(card()), /from the data team/);
    assert.match(shown(card()), /cylch\.example\/posts\/1/);
  });

  it('is kept as it is by one press, and its source stays under it', async () => {
    await room.presses('faq.accept-offer', { id: idOnCard() }, A_MANAGER);
    await room.ticks(room.now);

    assert.match((await room.asks(QUESTION)).text!, /Based on:\*\* \[A question to the community\]/);
    assert.match(shown(card()), /Kept as a verified answer/);
  });

  it('can be edited before it is kept', async () => {
    const form = (await room.opens('faq.edit-offer', { id: idOnCard() }, A_MANAGER)).data.values as object;

    await room.presses('faq.save-verified', { ...form, answerEn: 'Edited.' }, A_MANAGER);

    assert.match((await room.asks(QUESTION)).text!, /Edited/);
  });

  it('declined is not kept, and whoever decides later is told so', async () => {
    const id = idOnCard();
    await room.presses('faq.decline-offer', { id }, A_MANAGER);

    const { notice } = await room.presses('faq.accept-offer', { id }, A_MANAGER);

    assert.match(notice!, /already decided/);
    assert.doesNotMatch((await room.asks(QUESTION)).text!, /Verified answer/);
  });

  it('waits in the list while no channel is named', async () => {
    const alone = aFaqRoom();
    await alone.offerVerifiedAnswer(OFFERED);
    await alone.ticks(alone.now);

    const { card: list } = await alone.types('verified answers', A_MANAGER);

    assert.match(shown(list), /Offered by the community/);
  });
});

describe('Finding the verified answer to a question', () => {
  for (const language of ['cy', 'en'] as const) {
    for (const { known, same, other } of LOOK_ALIKES[language]) {
      it(`(${language}) knows “${known}” in other words, and not what only looks like it`, async () => {
        const store = openVerifiedStore(openSqliteDatabase(':memory:'));
        const wordings = {
          ...{ cy: {}, en: {} },
          [language]: { question: known, answer: 'Yes.' },
        } as (typeof FACTS)['wordings'];
        await store.keep('v1', { ...FACTS, wordings }, undefined, FAQ_NOW);
        const shelf = openVerifiedShelf(store, () => FAQ_NOW);
        const found = async (question: string) => (await shelf.match(question, [language])) !== undefined;

        for (const question of [known, ...same]) assert.ok(await found(question), question);
        for (const question of other) assert.ok(!(await found(question)), question);
      });
    }

    it(`(${language}) takes no question of the question set for another one, were half of it verified`, async function () {
      this.timeout(20_000);
      const { chosen, kept } = readQuestions(language);
      const store = openVerifiedStore(openSqliteDatabase(':memory:'));
      for (const [at, { text }] of chosen.entries()) {
        const wordings = {
          ...{ cy: {}, en: {} },
          [language]: { question: text, answer: 'Yes.' },
        } as (typeof FACTS)['wordings'];
        await store.keep(String(at), { ...FACTS, wordings }, undefined, FAQ_NOW);
      }
      const shelf = openVerifiedShelf(store, () => FAQ_NOW);

      const taken: string[] = [];
      for (const { text, sections } of kept) {
        const match = await shelf.match(text, [language]);
        const known = match && chosen[Number(match.record.id)];
        if (known && !known.sections.some((section) => sections.includes(section)))
          taken.push(`${text} | ${known.text}`);
      }

      assert.deepEqual(taken, []);
    });
  }
});
