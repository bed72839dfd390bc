import assert from 'node:assert/strict';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { openRecords } from '../../../src/features/surveys/records.ts';
import { movingClock, openHouse, type House } from '../../support/house.ts';
import { cardAnswered, channel, lineAnswered, MEMBER, textOf } from '../../support/teams/index.ts';
import path from 'node:path';

const ROOM = channel('general');
const GOOD = { q1: '4', q2: 'exploring', q3: 'policy', q4: '3' };

describe('wire: answers that no card could have sent, or that come too late', function () {
  this.timeout(30_000);
  let house: House;
  const time = movingClock('2026-06-01T09:00:00Z');
  const ids: Record<'open' | 'ranking' | 'closed' | 'draft' | 'late', string> = {
    ...{ open: '', ranking: '', closed: '', draft: '', late: '' },
  };

  const create = async (body: object): Promise<string> =>
    String((await house.api('POST', '/surveys', { audience: { all: true }, ...body })).body.id);
  const open = async (id: string): Promise<string> => {
    await house.api('POST', `/surveys/${id}/open`);
    return id;
  };
  const press = (data: Record<string, unknown>, verb = 'surveys.answer') =>
    house.teams.press({ verb, data: { edition: 'en', ...data } }, MEMBER, ROOM);

  /** How many ballots lie anywhere in the storage. */
  async function ballots(): Promise<number> {
    const database = openSqliteDatabase(path.join(house.folder, 'cylch.sqlite'));
    const records = openRecords(database, 'not needed to count');
    let count = 0;
    for (const id of Object.values(ids)) {
      const survey = (await records.surveys.get('surveys', id))?.value;
      if (survey) count += await records.ballots.count(survey);
    }
    await database.close();
    return count;
  }

  before(async () => {
    house = await openHouse({ clock: time.clock });
    await house.teams.install(MEMBER, ROOM);
    ids.open = await open(await create({ template: 'ai-readiness-pulse' }));
    ids.ranking = await open(await create({ template: 'support-ranking' }));
    ids.closed = await open(await create({ template: 'ai-readiness-pulse' }));
    await house.api('POST', `/surveys/${ids.closed}/close`);
    ids.draft = await create({ template: 'ai-readiness-pulse' });
    ids.late = await open(await create({ template: 'ai-readiness-pulse', closes: '2026-06-01T12:00' }));
  });
  after(() => house.leave());

  const UNREADABLE = { en: /could not be read, so nothing was saved/, cy: /Doedd dim modd darllen/ };
  const REFUSED: [string, () => Record<string, unknown>, { en: RegExp; cy: RegExp }][] = [
    ['a choice out of range', () => ({ surveyId: ids.open, ...GOOD, q1: '6' }), UNREADABLE],
    ['a choice that is none', () => ({ surveyId: ids.open, ...GOOD, q2: '__proto__' }), UNREADABLE],
    ['a number instead of a text', () => ({ surveyId: ids.open, ...GOOD, q1: 4 }), UNREADABLE],
    ['a list instead of a text', () => ({ surveyId: ids.open, ...GOOD, q3: ['policy'] }), UNREADABLE],
    ['50 KB of text', () => ({ surveyId: ids.open, ...GOOD, q5: 'x'.repeat(51_200) }), UNREADABLE],
    ['no survey', () => ({ ...GOOD }), UNREADABLE],
    ['an id that is a path', () => ({ surveyId: '../keys', ...GOOD }), UNREADABLE],
    [
      'a survey that is not there',
      () => ({ surveyId: 'none', ...GOOD }),
      { en: /not available/, cy: /ddim ar gael/ },
    ],
    [
      'a draft',
      () => ({ surveyId: ids.draft, ...GOOD }),
      { en: /has not opened yet, so nothing/, cy: /ddim wedi agor eto, felly chafodd dim/ },
    ],
    [
      'a survey that has closed',
      () => ({ surveyId: ids.closed, ...GOOD }),
      { en: /has closed, so nothing/, cy: /wedi cau, felly chafodd dim/ },
    ],
    [
      'the id of another survey’s question',
      () => ({ surveyId: ids.open, ...GOOD, q1: 'training' }),
      UNREADABLE,
    ],
  ];
  for (const [what, data, words] of REFUSED)
    for (const edition of ['en', 'cy'] as const)
      it(`says in a clear sentence that it stored nothing of ${what}, in ${edition}`, async () => {
        const answered = await press({ ...data(), edition });

        assert.match(lineAnswered(answered), words[edition]);
        assert.equal(await ballots(), 0);
        assert.deepEqual(house.faults, []);
      });

  for (const [edition, words] of [
    ['en', /not saved yet/],
    ['cy', /Chafodd eich ateb mo’i gadw eto/],
  ] as const)
    it(`takes the answers of another survey’s card for what they are: not enough, in ${edition}`, async () => {
      const answered = await press({ surveyId: ids.ranking, edition, ...GOOD });

      assert.match(textOf(cardAnswered(answered)), words);
      assert.equal(await ballots(), 0);
    });

  for (const [edition, words] of [
    ['en', /too long/],
    ['cy', /rhy hir/],
  ] as const)
    for (const length of [600, 10_240])
      it(`gives a comment of ${length} characters back, to be shortened, in ${edition}`, async () => {
        const answered = await press({ surveyId: ids.open, edition, ...GOOD, q5: 'x'.repeat(length) });

        const card = cardAnswered(answered);
        assert.match(textOf(card), words);
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < 28 * 1024);
        assert.equal(await ballots(), 0);
      });

  for (const edition of ['en', 'cy'] as const)
    it(`refuses forged progress through the steps, in ${edition}`, async () => {
      for (const concealed of ['', 'AAAA', 'x'.repeat(50_000)])
        for (const verb of ['surveys.next', 'surveys.back']) {
          const answered = await press({ surveyId: ids.open, edition, at: 0, concealed, q1: '3' }, verb);
          assert.match(lineAnswered(answered), UNREADABLE[edition]);
        }
      assert.equal(await ballots(), 0);
    });

  it('keeps markup as the words that it is', async () => {
    const markup = '<img src=x onerror=alert(1)> **b** [c](http://d) ${$root}';

    const answered = await press({ surveyId: ids.open, ...GOOD, q5: markup });

    assert.match(textOf(cardAnswered(answered)), /is recorded/);
    assert.ok(!textOf(cardAnswered(answered)).includes('onerror'));
    assert.equal(await ballots(), 1);
  });

  it('says of a repeated answer that it is recorded already', async () => {
    const answered = await press({ surveyId: ids.open, ...GOOD, q1: '1' });
    const inWelsh = await press({ surveyId: ids.open, edition: 'cy', ...GOOD, q1: '1' });

    assert.match(textOf(cardAnswered(answered)), /already recorded/);
    assert.match(textOf(cardAnswered(inWelsh)), /wedi’i gofnodi’n barod/);
    assert.equal(await ballots(), 1);
  });

  it('refuses an answer that comes after the closing minute', async () => {
    time.goTo('2026-06-01T11:00:00Z');

    const answered = await press({ surveyId: ids.late, ...GOOD });
    const inWelsh = await press({ surveyId: ids.late, edition: 'cy', ...GOOD });

    assert.match(lineAnswered(answered), /has closed, so nothing was saved/);
    assert.match(lineAnswered(inWelsh), /wedi cau, felly chafodd dim/);
    assert.equal(await ballots(), 1);
  });
});
