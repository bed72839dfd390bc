import assert from 'node:assert/strict';
import type { Asker } from '../../../../src/chat/asker.ts';
import type { HtmlPage, MissingPage } from '../../../../src/chat/serving/page.ts';
import { drawn, openSurveyWorld, type SurveyWorld } from '../../../support/survey-world.ts';

const text = (words: string) => ({ cy: `${words} (cy)`, en: words });
const option = (id: string) => ({ id, text: text(id) });
const ASKED = {
  title: text('Pulse'),
  audience: { all: true },
  questions: [
    { id: 'mood', type: 'rating', text: text('Mood?') },
    { id: 'tea', type: 'choice', text: text('Tea?'), options: ['yes', 'no'].map(option) },
    { id: 'order', type: 'ranking', text: text('Order?'), options: ['x', 'y', 'z'].map(option) },
    { id: 'words', type: 'text', text: text('Words?') },
  ],
};
const SERIES = { survey: ASKED, rule: 'FREQ=MONTHLY;COUNT=3', starts: '2026-06-08T09:00', daysOpen: 5 };

const answersOf = (member: number) => ({
  q1: String(1 + (member % 5)),
  q2: member % 3 === 0 ? 'no' : 'yes',
  ...(member % 2 === 0 ? { q3p1: 'x', q3p2: 'y', q3p3: 'z' } : { q3p1: 'y', q3p2: 'x', q3p3: 'z' }),
});

/** A series whose waves were answered by so many people each. */
async function aSeries(
  ...waves: readonly number[]
): Promise<{ world: SurveyWorld; id: string; surveys: string[] }> {
  const world = openSurveyWorld();
  const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
  const surveys: string[] = [];
  for (const [at, people] of waves.entries()) {
    world.at(new Date(`2026-0${6 + at}-08T08:00:01Z`));
    await world.due();
    const stored = (await world.records.series.get('series', id))!.value;
    const surveyId = stored.waves.at(-1)!.surveyId;
    surveys.push(surveyId);
    await Promise.all(
      Array.from({ length: people }, (_, member) =>
        world.press('surveys.answer', { surveyId, ...answersOf(member) }, `member-${member}`),
      ),
    );
    await world.call('post', '/surveys/:id/close', { id: surveyId });
  }
  return { world, id, surveys };
}

const pageOf = async ({ world, id }: { world: SurveyWorld; id: string }, language: string) =>
  (await world.feature
    .pages!.find(({ path }) => path === '/surveys/series/:series/:language')!
    .open({ params: { series: id, language }, query: {} })) as HtmlPage | MissingPage;

describe('a survey over time', () => {
  it('shows every kind of question over its waves on a card, of those who answered, and whom each wave asked', async () => {
    const { world, surveys } = await aSeries(30, 60);

    for (const [edition, words] of [
      [
        'en',
        [
          /Every figure is of those who answered/,
          /Survey 2 \([^)]*\): Channels asked: 15\. Organisations: 5\. Members of those channels: 250/,
        ],
      ],
      [
        'cy',
        [/Am y rhai a atebodd y mae pob ffigur/, /Arolwg 2 \([^)]*\): Sianeli y gofynnwyd iddyn nhw: 15/],
      ],
    ] as const) {
      const { card } = await world.press('surveys.trend', { surveyId: surveys[1] }, 'member-1', { edition });
      for (const each of words) assert.match(drawn(card), each);
      assert.doesNotMatch(drawn(card), /askToEnd|significant|margin of error|arwyddocaol/);
      if (edition === 'en') assert.match(drawn(card), /Average 3\.0.*yes: 67%.*x: average place 1\.5/s);
      assert.equal((card?.data.questions as unknown[]).length, 3, 'comments have no trend');
    }
  });

  it('becomes its card where somebody pastes the link of its page, of the waves that are published alone', async () => {
    const { world, id, surveys } = await aSeries(30, 60);
    const asker = {
      ...{ memberId: 'm', name: 'M', tenantId: 't', edition: 'en', scope: 'channel', isManager: true },
    };
    const address = { conversationId: 'c', serviceUrl: 'https://smba.example/', tenantId: 't' };
    const paste = () =>
      world.feature.unfurl!(`https://cylch.example/surveys/series/${id}/cy`, { ...asker, address } as Asker);
    const publish = (at: number) => world.call('post', '/surveys/:id/publish', { id: surveys[at]! });

    const before = await paste();
    await publish(0);
    const first = drawn((await paste())?.card);
    await publish(1);
    const both = drawn((await paste())?.card);

    assert.equal(before, undefined);
    assert.ok(first.includes('Survey 1') && !first.includes('Survey 2'));
    assert.ok(both.includes('Survey 1') && both.includes('Survey 2'));
    assert.ok(!both.includes('surveys.askToEnd'));
  });

  it('offers a manager the end of the series, in their own chat alone', async () => {
    const { world, surveys } = await aSeries(30);
    const look = async (scope: 'personal' | 'channel') =>
      drawn((await world.press('surveys.trend', { surveyId: surveys[0] }, 'manager', { scope })).card);

    assert.match(await look('personal'), /surveys\.askToEnd/);
    assert.doesNotMatch(await look('channel'), /surveys\.askToEnd/);
  });

  it('is the same over HTTP, and compares nothing that lies too close', async () => {
    const { world, surveys } = await aSeries(30, 33, 60);

    const trend = (await world.call('get', '/surveys/:id/trend', { id: surveys[2]! })) as {
      waves: { wave: number; asked: { people: number } }[];
      questions: { id: string; points: { comparison: string; n: number | null; summary: object | null }[] }[];
    };

    assert.deepEqual(
      trend.waves.map(({ wave, asked }) => [wave, asked.people]),
      [
        [1, 250],
        [2, 250],
        [3, 250],
      ],
    );
    assert.deepEqual(
      trend.questions[0]?.points.map(({ comparison, n, summary }) => [comparison, n, summary !== null]),
      [
        ['first', 30, true],
        ['too-close', null, false],
        ['compared', 60, true],
      ],
    );
  });

  it('says so where there is nothing to compare yet', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const { card } = await world.press('surveys.trend', { surveyId: id });

    assert.match(drawn(card), /No survey of this series has closed yet/);
    assert.deepEqual(await world.call('get', '/surveys/:id/trend', { id }), { waves: [], questions: [] });
  });
});

describe('the page of a survey over time', () => {
  it('is there once a wave is published, with the published waves alone, in both languages', async () => {
    const series = await aSeries(30, 60);
    assert.equal((await pageOf(series, 'en')).kind, 'missing');
    await series.world.call('post', '/surveys/:id/publish', { id: series.surveys[1]! });

    const pages = await Promise.all(['cy', 'en', 'de'].map((language) => pageOf(series, language)));

    assert.deepEqual(
      pages.map(({ kind }) => kind),
      ['html', 'html', 'missing'],
    );
    const [cy, en] = pages as HtmlPage[];
    assert.match(en!.body, /Survey 2 /);
    assert.doesNotMatch(en!.body, /Survey 1 /);
    assert.match(cy!.body, /Am y rhai a atebodd y mae pob ffigur/);
    assert.equal([...en!.body.matchAll(/<svg [^>]*role="img" aria-label="/g)].length, 3);
    assert.equal([...en!.body.matchAll(/<table>/g)].length, 3);
    assert.equal(cy!.alternate, `/surveys/series/${series.id}/en`);
  });
});
