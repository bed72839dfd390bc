import assert from 'node:assert/strict';
import { codeOf, openSurveyWorld, type SurveyWorld } from '../../../support/survey-world.ts';

const SERIES = {
  survey: { template: 'ai-readiness-pulse', audience: { topics: ['ai'] } },
  ...{ rule: 'FREQ=MONTHLY', starts: '2026-06-08T09:00', daysOpen: 5 },
};

const toldOf = async (world: SurveyWorld): Promise<string[]> =>
  (await world.due()).map(({ id }) => id.split(':')[0] ?? '');
const seriesOf = async (world: SurveyWorld) =>
  ((await world.call('get', '/survey-series')) as { items: { id: string; waves: unknown[] }[] }).items;

describe('what is due of surveys', () => {
  it('goes on with all others when a draft that was to open has lost its last question', async () => {
    const world = openSurveyWorld();
    const form = { surveyId: 'own', template: 'support-ranking', lastDay: '2026-06-20' };
    await world.press('surveys.preview', form, 'manager');
    await world.press('surveys.open', { surveyId: 'own', opensDay: '2026-06-10' }, 'manager');
    await world.press('surveys.removeQuestion', { surveyId: 'own' }, 'manager');
    await world.open({ template: 'support-ranking', closes: '2026-06-20' });
    world.at(new Date('2026-06-10T08:00:01Z'));

    assert.deepEqual(await toldOf(world), ['survey']);
    assert.equal((await world.records.surveys.get('surveys', 'own'))?.value.state, 'draft');
  });

  it('leaves out a wave whose days were over before the service came back, and opens the next in its time', async () => {
    const world = openSurveyWorld();
    await world.call('post', '/survey-series', { body: SERIES });
    world.at(new Date('2026-06-20T09:00:00Z'));

    assert.deepEqual(await toldOf(world), []);
    assert.equal((await seriesOf(world))[0]?.waves.length, 0);
    world.at(new Date('2026-07-08T08:00:01Z'));
    assert.deepEqual(await toldOf(world), ['survey']);
    assert.equal((await seriesOf(world))[0]?.waves.length, 1);
  });

  it('never meets questions that fit into no card: a series refuses them when they are written', async () => {
    const world = openSurveyWorld();
    const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
    const text = (words: string) => ({ cy: words, en: words.replaceAll('ŵ', 'é') });
    const options = Array.from({ length: 10 }, (_, at) => text(`${at}`.padEnd(120, 'ŵ')));
    const long = { type: 'ranking', text: text('?'), options };

    const written = world.call('patch', '/survey-series/:id', { id, body: { questions: [long] } });

    assert.equal(await codeOf(written), 'survey_too_long');
    world.days(8);
    assert.deepEqual(await toldOf(world), ['survey']);
  });

  it('lays a series out anew when its questions change: with a follow-up it goes step by step', async () => {
    const world = openSurveyWorld();
    const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
    const text = { cy: 'Pam?', en: 'Why?' };
    const questions = [
      { id: 'sure', type: 'yes-no', text },
      { id: 'why', type: 'text', text, onlyIf: { question: 'sure', anyOf: ['no', 'dont-know'] } },
    ];
    await world.call('patch', '/survey-series/:id', { id, body: { questions } });
    world.days(8);
    await world.due();

    const [wave] = (await world.records.surveys.list({ partition: 'surveys' })).items;
    assert.deepEqual([wave?.value.layout, wave?.value.wave?.number], ['steps', 1]);
  });
});
