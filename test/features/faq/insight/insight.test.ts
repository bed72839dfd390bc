import assert from 'node:assert/strict';
import { knownWordsIn } from '../../../../src/features/faq/insight/known-words.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { A_MANAGER, aFaqRoom, aReader, FAQ_NOW, GUIDES, type FaqRoom } from '../../../support/faq-room.ts';

interface Report {
  readonly asked: number;
  readonly answeredShare: number | null;
  readonly weeks: readonly {
    week: string;
    asked: number;
    welsh: number;
    english: number;
    answeredShare: number | null;
  }[];
  readonly topics: readonly { topic: string | null; asked: number; answeredShare: number | null }[];
  readonly unanswered: readonly { nearest: string | null; count: number; words: readonly string[] }[];
  readonly guides: readonly {
    slug: string;
    near: number;
    askedPerson: number;
    disliked: number;
    reports: number;
  }[];
}

const ANSWERED = 'What should a business case contain?';
const UNANSWERED = 'Which football team of automation did Gareth Bale robots play for in 2016?';
const person = (number: number, edition: 'cy' | 'en' = 'en') =>
  aReader({
    memberId: `member-${number}`,
    edition,
    address: { ...aReader().address, conversationId: `chat-${100 + number}` },
  });

const A_REPORT = {
  about: { answer: 'An answer.', sections: ['en/business-case#risks'], writtenByModel: false },
  ...{ kind: 'wrong', reason: 'It is not so.', question: '', mayContact: 'false' },
};

/** Puts a thumb down under the answer to a question, after whatever else happens in between. */
async function dislikes(
  room: FaqRoom,
  question: string,
  asker: ReturnType<typeof person>,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const messageId = `answer-to-${asker.memberId}`;
  const message = await room.asks(question, asker);
  await room.feature.said!(message, { address: asker.address, messageId });
  await meanwhile();
  await room.feature.feedback!({ reaction: 'dislike', reasons: [], comment: '', messageId }, asker);
}

const sends = (room: FaqRoom, question: string, asker: ReturnType<typeof person>) =>
  room.presses('faq.send-question', { question }, asker);

describe('What is asked', function () {
  this.timeout(20_000);
  const reportOf = async (room: FaqRoom) => {
    const found = room.feature.routes!.find(({ path }) => path === '/answers/insights')!;
    return (await found.handle({ params: {}, query: {}, body: undefined })) as Report;
  };
  const everythingStored = async (room: FaqRoom) =>
    JSON.stringify(
      (
        await room.database
          .collection<{ id: string; partition: string }>('answer-insights')
          .list({ partition: 'weeks' })
      ).items,
    );

  it('is counted by week and language, and as answered or not', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1) await room.asks(ANSWERED, person(one));
    await room.asks('Beth ddylai achos busnes ei gynnwys?', person(6, 'cy'));

    const { asked, answeredShare, weeks, topics } = await reportOf(room);

    assert.deepEqual({ asked, answeredShare }, { asked: 6, answeredShare: 100 });
    assert.deepEqual(
      weeks.map(({ week, welsh, english }) => ({ week, welsh, english })),
      [{ week: '2026-W49', welsh: 1, english: 5 }],
    );
    assert.ok(topics.some(({ topic, answeredShare: share }) => topic === 'business-case' && share === 100));
  });

  it('gives no share out of fewer than five', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 4; one += 1) await room.asks(ANSWERED, person(one));

    const { answeredShare, weeks, topics } = await reportOf(room);

    assert.deepEqual([answeredShare, weeks[0]!.answeredShare, topics], [null, null, []]);
  });

  it('is grouped where nothing answered, from five people on, in words of the guides alone', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 4; one += 1) await room.asks(UNANSWERED, person(one));
    assert.deepEqual((await reportOf(room)).unanswered, []);
    await room.asks(UNANSWERED, person(5));

    const [group] = (await reportOf(room)).unanswered;

    assert.equal(group?.count, 5);
    assert.ok(group.words.length > 0);
    for (const odd of ['football', 'gareth', 'bale', '2016']) assert.ok(!group.words.includes(odd), odd);
  });

  it('is not one person’s doing: who asks again on the same day counts once in a group', async () => {
    const room = aFaqRoom();
    for (let time = 1; time <= 9; time += 1) await room.asks(UNANSWERED, person(1));

    assert.deepEqual((await reportOf(room)).unanswered, []);
  });

  it('leaves nothing behind of who asked, or of how it was worded', async () => {
    const room = aFaqRoom();
    await room.asks('Can Siân Prydderch-Jones (07700 900123) automate payroll zzyzx?', person(7));

    const stored = (await everythingStored(room)).toLowerCase();

    for (const trace of ['member-7', 'chat-107', 'siân', 'sian', 'prydderch', '07700', '900123', 'zzyzx'])
      assert.ok(!stored.includes(trace), trace);
  });

  it('shows the guides that do not help: close without an answer, asked a person, thumbs down', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1) {
      await dislikes(room, ANSWERED, person(one));
      await sends(room, ANSWERED, person(one));
      await sends(room, ANSWERED, person(one));
    }
    await room.presses('faq.send-report', A_REPORT, person(1));

    const { slug, askedPerson, disliked, reports } = (await reportOf(room)).guides[0]!;

    assert.deepEqual(
      { slug, askedPerson, disliked, reports },
      { slug: 'business-case', askedPerson: 5, disliked: 5, reports: 1 },
    );
  });

  it('counts who asked a person when the question is sent, not when the form is opened', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1) await room.opens('faq.ask', { question: ANSWERED }, person(one));

    assert.deepEqual((await reportOf(room)).guides, []);
  });

  it('counts a thumb for the guide under whose answer it stands, however much was asked since', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1)
      await dislikes(room, ANSWERED, person(one), () =>
        room.asks('What is a community of practice?', person(one)),
      );

    assert.deepEqual(
      (await reportOf(room)).guides.map(({ slug, disliked }) => [slug, disliked]),
      [['business-case', 5]],
    );
  });

  it('counts a thumb for no guide where nobody knows what it is about', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1)
      await room.feature.feedback!({ reaction: 'dislike', reasons: [], comment: '' }, person(one));

    assert.deepEqual((await reportOf(room)).guides, []);
  });

  it('never stops an answer', async () => {
    const room = aFaqRoom();
    const collection = room.database.collection.bind(room.database);
    const broken = {
      ...room.database,
      collection: ((name: string) =>
        name === 'answer-insights'
          ? new Proxy({}, { get: () => () => Promise.reject(new Error('away')) })
          : collection(name)) as typeof collection,
    };
    const other = aFaqRoom({ database: broken });

    assert.match((await other.asks(ANSWERED)).text!, /business case/i);
  });

  it('is shown to managers on a card, and told to them once, on Monday morning', async () => {
    const room = aFaqRoom();
    for (let one = 1; one <= 5; one += 1) await room.asks(ANSWERED, person(one));
    assert.equal((await room.types('insights', A_MANAGER)).card!.template, 'faq/insights');
    const told = () =>
      room.messenger
        .seenIn(A_MANAGER.address.conversationId)
        .filter(({ message }) => message.card?.template === 'faq/insights');

    for (const moment of ['2026-12-06T10:00Z', '2026-12-07T08:30Z']) await room.ticks(new Date(moment));
    assert.equal(told().length, 0);
    for (const moment of ['2026-12-07T09:30Z', '2026-12-07T11:00Z', '2026-12-08T09:30Z'])
      await room.ticks(new Date(moment));

    assert.equal(told().length, 1);
    assert.match(JSON.stringify(told()[0]!.message.card), /Questions: 5/);
  });

  it('is not worth a message where nobody asked', async () => {
    const room = aFaqRoom();
    await room.ticks(new Date(FAQ_NOW.getTime() + 6 * 24 * 60 * 60 * 1000));
    assert.ok(
      room.messenger
        .seenIn(A_MANAGER.address.conversationId)
        .every(({ message }) => message.card?.template !== 'faq/insights'),
    );
  });
});

describe('The words of a question that may be counted', () => {
  const library = loadGuides(GUIDES, silentLog);

  it('are those of the guides, as the guides write them', () => {
    const words = knownWordsIn(library, 'cy', 'A oes modd awtomeiddio’r fusnes gan Gwilym Tudur?');
    assert.ok(words.includes('awtomeiddio'), words.join());
    assert.ok(!words.some((word) => ['gwilym', 'tudur', 'fusnes'].includes(word)), words.join());
  });

  it('are eight at most, each once', () => {
    const words = knownWordsIn(
      library,
      'en',
      'robot automation process staff data privacy cost supplier training benefit risk robot',
    );
    assert.ok(words.length <= 8 && new Set(words).size === words.length);
  });
});
