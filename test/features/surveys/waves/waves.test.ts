import assert from 'node:assert/strict';
import { changedSince } from '../../../../src/features/surveys/waves/changed.ts';
import { isRule, nextMoment } from '../../../../src/features/surveys/waves/occurrences.ts';
import { aChoice, aRating, codeOf, openSurveyWorld, pulseAnswers } from '../../../support/survey-world.ts';

interface ListedSeries {
  readonly id: string;
  readonly next: string | null;
  readonly waves: readonly { readonly surveyId: string }[];
}

const SERIES = {
  survey: { template: 'ai-readiness-pulse', audience: { topics: ['ai'] } },
  rule: 'FREQ=MONTHLY;INTERVAL=3;COUNT=3',
  starts: '2026-06-08T09:00',
  daysOpen: 5,
};

async function listed(world: ReturnType<typeof openSurveyWorld>): Promise<ListedSeries> {
  const { items } = (await world.call('get', '/survey-series')) as { items: readonly ListedSeries[] };
  return items[0]!;
}

describe('waves of a survey', () => {
  it('open by themselves, at the same local time, in summer and in winter', () => {
    const { rule, starts } = SERIES;
    const first = nextMoment(rule, starts, new Date(0))!;
    const second = nextMoment(rule, starts, first)!;
    const third = nextMoment(rule, starts, second)!;

    assert.deepEqual(
      [first, second, third].map((each) => each.toISOString()),
      ['2026-06-08T08:00:00.000Z', '2026-09-08T08:00:00.000Z', '2026-12-08T09:00:00.000Z'],
    );
    assert.equal(nextMoment(rule, starts, third), undefined);
  });

  it('ask the same questions again, are numbered, and close before the next', async () => {
    const world = openSurveyWorld();
    await world.call('post', '/survey-series', { body: SERIES });

    world.days(8);
    const [first] = await world.due();
    assert.equal(await world.due().then(({ length }) => length), 0);
    world.at(new Date('2026-09-08T08:00:01Z'));
    const told = await world.due();

    const { waves, next } = await listed(world);
    assert.equal(waves.length, 2);
    assert.equal(next, '2026-12-08T09:00:00.000Z');
    assert.equal(first?.id, `survey:${waves[0]!.surveyId}`);
    assert.ok(told.some(({ id }) => id === `survey:${waves[1]!.surveyId}`));
    const second = (await world.records.surveys.get('surveys', waves[1]!.surveyId))!.value;
    assert.deepEqual(second.wave?.number, 2);
    assert.deepEqual(second.wave.changed, []);
    assert.equal(second.closesAt, '2026-09-13T08:00:00.000Z');
    assert.deepEqual(second.audience, { topics: ['ai'] });
  });

  it('give everybody another receipt, so that nobody can be followed from wave to wave', async () => {
    const world = openSurveyWorld();
    await world.call('post', '/survey-series', { body: SERIES });
    for (const moment of ['2026-06-08T08:00:01Z', '2026-09-08T08:00:01Z']) {
      world.at(new Date(moment));
      await world.due();
      const { waves } = await listed(world);
      await world.press('surveys.answer', pulseAnswers(waves.at(-1)!.surveyId));
    }
    const { waves } = await listed(world);
    for (const { surveyId } of waves) assert.equal((await world.boxOf(surveyId)).ballots.length, 1);
  });

  it('say which questions have changed since the wave before', async () => {
    const world = openSurveyWorld();
    const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
    world.days(8);
    await world.due();
    const text = { cy: 'Cwestiwn newydd?', en: 'A new question?' };
    const old = { id: 'attitudes', type: 'rating', text: { cy: 'Geiriau eraill?', en: 'Other words?' } };

    const questions = [old, { id: 'new', type: 'yes-no', text }];
    await world.call('patch', '/survey-series/:id', { id, body: { questions } });
    world.at(new Date('2026-09-08T08:00:01Z'));
    await world.due();

    const { waves } = await listed(world);
    const second = (await world.records.surveys.get('surveys', waves[1]!.surveyId))!.value;
    assert.deepEqual(second.wave?.changed, ['attitudes', 'new']);
  });

  it('stop when the series is ended', async () => {
    const world = openSurveyWorld();
    const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
    await world.call('post', '/survey-series/:id/end', { id });

    world.days(8);

    assert.deepEqual(await world.due(), []);
    const ended = world.call('post', '/survey-series/:id/end', { id: 'none' });
    assert.equal(await codeOf(ended), 'unknown_series');
  });

  it('open only the latest of those that were missed', async () => {
    const world = openSurveyWorld();
    await world.call('post', '/survey-series', { body: SERIES });

    world.at(new Date('2026-12-08T10:00:00Z'));
    await world.due();

    assert.equal((await listed(world)).waves.length, 1);
    assert.equal((await listed(world)).next, null);
  });
});

describe('what changed between waves', () => {
  it('is every question that is new or says or offers something else, in either language', () => {
    const same = aRating();
    const { options } = aChoice();
    const reworded = { ...aRating(), text: { ...aRating().text, cy: 'Arall?' } };

    assert.deepEqual(changedSince([same], [same]), []);
    assert.deepEqual(changedSince([same], [{ ...same, optional: true }]), []);
    assert.deepEqual(changedSince([same], [reworded]), ['rating']);
    assert.deepEqual(changedSince([same], [{ ...same, scale: '0-10' }]), ['rating']);
    assert.deepEqual(changedSince([aChoice()], [{ ...aChoice(), options: options.slice(1) }]), ['choice']);
    assert.deepEqual(changedSince([], [same]), ['rating']);
  });
});

describe('rules of a series', () => {
  it('are yearly, monthly or weekly, and nothing else', () => {
    for (const rule of ['FREQ=YEARLY', 'FREQ=MONTHLY;INTERVAL=3;COUNT=8', 'FREQ=WEEKLY;BYDAY=MO'])
      assert.equal(isRule(rule), true, rule);
    for (const rule of [
      '',
      'x',
      'FREQ=DAILY',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;BYDAY=MO,TU',
      'FREQ=MONTHLY;BYHOUR=1,2',
    ])
      assert.equal(isRule(rule), false, rule);
  });
});
