import assert from 'node:assert/strict';
import type { AnswerModel } from '../../src/chat/ports/answer-writer.ts';
import { say } from '../../src/language/say.ts';
import { systemClock, type Clock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openAnswerModel } from '../../src/teams/index.ts';
import { openHouse, type House } from '../support/house.ts';
import { OpenAiStub, worded, type StubAct } from '../support/openai-stub.ts';
import { MEMBER, personalChat, type Heard, type Room, type TeamsSimulator } from '../support/teams/index.ts';
import { addChannel } from '../support/wire-acts.ts';

const ACCESS = {
  ...{ endpoint: 'https://model.example', deployment: 'words', apiVersion: '2024-10-21' },
  credential: { key: 'key-of-the-model' },
};

/** How long a member waits at most in these tests; eight seconds in production. */
const LIMIT_MS = 1_500;

const ASKED = {
  cy: {
    question: 'Beth yw RPA?',
    truth: 'Meddalwedd yw robot RPA, nid peiriant y gallwch ei gyffwrdd.',
  },
  en: { question: 'What is RPA?', truth: 'An RPA robot is software and not a machine that you can touch.' },
} as const;

/** What a model may do wrong, and what it does then. */
const MISBEHAVIOURS: Readonly<Record<string, StubAct>> = {
  'never answers': 'never answers',
  'answers too late': {
    ...(worded({ text: ASKED.en.truth, passage: 1 }) as { says: string }),
    afterMs: 3_000,
  },
  'begins in time and never ends': 'trickles',
  'talks without end': 'floods',
  'asks for patience': { status: 429, retryAfter: '1' },
  'is broken': { status: 500 },
  'is in maintenance': { status: 503 },
  'refuses the key': { status: 401 },
  'is gone': { status: 404 },
  'breaks the line': 'breaks the line',
  'is cut off': { cutOff: JSON.stringify({ sentences: [{ text: ASKED.en.truth, passage: 1 }] }) },
  'is empty': { body: '' },
  'sends a page': { body: '<html><body>Welcome</body></html>' },
  'sends null': { body: 'null' },
  'sends half a document': { body: '{"choices":[{"message":' },
  'has no choice': { body: '{"choices":[]}' },
  chats: { says: 'Sure! RPA is great.' },
  'says nothing': { says: '' },
  'finds nothing': { says: '{"sentences":[]}' },
  'stops in the middle': { says: '{"sentences":[{"text":"RPA is' },
  'cites nothing': { says: JSON.stringify({ sentences: [{ text: ASKED.en.truth }] }) },
  'cites what was not found': worded({ text: ASKED.en.truth, passage: 9 }),
  'lies about a number': worded({ text: 'An RPA robot is software and costs 500 pounds.', passage: 1 }),
  'lies by a word': worded({ text: 'An RPA robot is a machine that you can touch.', passage: 1 }),
  'sends people elsewhere': worded({ text: 'An RPA robot is software: https://evil.example.', passage: 1 }),
  'says one lie among truths': worded(
    { text: ASKED.en.truth, passage: 1 },
    { text: 'An RPA robot is always right.', passage: 1 },
  ),
  'has too many sentences': worded(
    ...Array.from({ length: 13 }, () => ({ text: ASKED.en.truth, passage: 1 })),
  ),
};

/** All that a member sees: texts, cards and entities, without the numbers of the messages. */
const seen = (heard: readonly Heard[]): unknown =>
  heard.map(({ activity: { type, text, entities, attachments, channelData } }) => ({
    ...{ type, text, entities, attachments, channelData },
  }));

describe('wire: answers that a model words', () => {
  let stub: OpenAiStub;
  let house: House;
  let teams: TeamsSimulator;
  /** Goes ahead, so that a model that was left alone is asked again. */
  let ahead = 0;
  const clock: Clock = () => new Date(Date.now() + ahead);
  let model: AnswerModel;
  let asks = 0;

  before(async function () {
    this.timeout(30_000);
    stub = await new OpenAiStub().open();
    model = openAnswerModel(ACCESS, { fetch: stub.fetch, clock, log: silentLog, limitMs: LIMIT_MS });
    const counted: AnswerModel = {
      word: (...asked) => {
        asks += 1;
        return model.word(...asked);
      },
    };
    house = await openHouse({ answers: true, answerModel: counted, clock: systemClock });
    ({ teams } = house);
    await teams.say('hello', MEMBER);
  });
  after(async () => {
    await house.leave();
    await stub.close();
    assert.deepEqual(house.faults, []);
  });
  beforeEach(() => {
    ahead += 10 * 60_000;
  });

  for (const language of ['cy', 'en'] as const) {
    const { question, truth } = ASKED[language];

    describe(`in ${language}`, () => {
      it('carry their citations, the AI label, our own notice and the thumbs to the client', async () => {
        stub.act = worded({ text: truth, passage: 1 });

        const { heard } = await teams.say(question, MEMBER);

        const { text = '', entities = [], channelData } = heard[0]!.activity;
        assert.ok(text.replaceAll('\\', '').startsWith(`${truth} [1]`), text);
        assert.ok(text.includes(say(language, 'faq.wordedByAi')));
        assert.ok(!text.includes(say(language, 'faq.quoted')));
        assert.deepEqual(channelData?.feedbackLoop !== undefined, true);
        const [message, ...others] = entities.filter(({ type }) => type === 'https://schema.org/Message');
        assert.deepEqual(others, [], 'the platform refuses several');
        assert.deepEqual(message?.additionalType, ['AIGeneratedContent']);
        const claims = message.citation as readonly {
          position: number;
          appearance: { name: string; abstract: string; url: string };
        }[];
        assert.ok(claims.length > 0 && claims.length <= 20);
        for (const { position, appearance } of claims) {
          assert.ok(text.includes(`[${position}]`), 'a citation that the text lacks is refused');
          assert.ok(appearance.name !== '' && appearance.name.length <= 80);
          assert.ok(appearance.abstract !== '' && appearance.abstract.length <= 160);
          assert.ok(appearance.url.includes(`/guides/${language}/`));
        }
      });

      it('name the model as their author over the API, too', async () => {
        stub.act = worded({ text: truth, passage: 1 });

        const worded_ = await house.api('POST', '/answers', { question, language });
        stub.act = { status: 500 };
        const quoted = await house.api('POST', '/answers', { question, language });

        assert.deepEqual([worded_.body.wordedByAi, quoted.body.wordedByAi], [true, false]);
      });

      it('give way to the guides’ own words, in time, whatever the model does', async function () {
        this.timeout(60_000);
        stub.act = { says: '{"sentences":[]}' };
        const quoted = seen((await teams.say(question, MEMBER)).heard);
        assert.ok(!JSON.stringify(quoted).includes('AIGeneratedContent'));

        for (const [does, act] of Object.entries(MISBEHAVIOURS)) {
          ahead += 10 * 60_000;
          stub.act = act;
          const [begun, asked] = [performance.now(), stub.requests.length];
          const { heard } = await teams.say(question, MEMBER);
          const ms = performance.now() - begun;

          assert.deepEqual(seen(heard), quoted, does);
          assert.ok(ms < LIMIT_MS + 1_000, `${does}: ${Math.round(ms)} ms`);
          assert.equal(stub.requests.length, asked + 1, `${does}: asked once, and not again`);
        }
      });
    });
  }

  it('come from the passages that were found, and tell the model nothing of who asks', async () => {
    stub.act = { says: '{"sentences":[]}' };
    await teams.say(ASKED.en.question, MEMBER);

    const sent = JSON.stringify(stub.requests.at(-1)?.body);
    assert.ok(sent.includes('An RPA robot is software'));
    for (const secret of [MEMBER.id, MEMBER.name, personalChat(MEMBER).conversationId, 'key-of-the-model'])
      assert.ok(!sent.includes(secret), secret);
  });

  it('are not asked for where the guides know nothing', async () => {
    const before = asks;
    await teams.say('Who won the rugby at the weekend?', MEMBER);

    assert.equal(asks, before);
  });

  describe('show that the bot is typing', () => {
    const slow = (): void => {
      stub.act = { ...(worded({ text: ASKED.en.truth, passage: 1 }) as { says: string }), afterMs: 1_200 };
    };
    const typingIn = (room: Room) =>
      teams.heard.filter(
        ({ activity, conversationId }) =>
          activity.type === 'typing' && conversationId.startsWith(room.conversationId),
      );

    for (const where of ['a personal chat', 'a channel'] as const)
      it(`in ${where}, within two seconds and before the model has answered`, async () => {
        const room = where === 'a channel' ? await addChannel(teams, 'typing') : personalChat(MEMBER);
        slow();
        const [already, begun] = [typingIn(room).length, Date.now()];

        const { heard } = await teams.say(ASKED.en.question, MEMBER, room);

        const shown = typingIn(room).slice(already);
        assert.ok(shown.length > 0, 'nothing showed that an answer was coming');
        const after = shown[0]!.at - begun;
        assert.ok(after < 1_000, `typing after ${after} ms`);
        assert.ok(
          shown.every(({ at }) => at <= heard[0]!.at),
          'typing after the answer never ends',
        );
        assert.ok(heard[0]!.at - begun >= 1_200);
      });

    it('to each of two who ask at the same time', async () => {
      const other = { id: '00000000-0000-4000-8000-000000000099', name: 'Somebody else' };
      slow();
      const rooms = [personalChat(MEMBER), personalChat(other)];
      await teams.say('hello', other);
      const already = rooms.map((room) => typingIn(room).length);

      await Promise.all([
        teams.say(ASKED.en.question, MEMBER),
        teams.say(ASKED.en.question, other),
        teams.say('help', other),
      ]);

      rooms.forEach((room, index) =>
        assert.ok(typingIn(room).length > already[index]!, `${room.conversationId} saw nothing`),
      );
    });
  });
});
