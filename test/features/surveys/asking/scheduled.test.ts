import assert from 'node:assert/strict';
import { OPENED, openSurveyWorld, type SurveyWorld } from '../../../support/survey-world.ts';

const FOR_A_YEAR = new Date(OPENED.getTime() + 365 * 24 * 60 * 60 * 1000);

/** What the calendar has of surveys, in the order of time: when, what, and whether channels are told. */
async function entries(world: SurveyWorld, from = OPENED, to = FOR_A_YEAR) {
  const found = [];
  for await (const entry of world.feature.scheduled?.(from, to) ?? []) found.push(entry);
  return found
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, what, tells }) => [at.slice(0, 16), what, tells !== null]);
}

const write = (world: SurveyWorld, body: object) =>
  world.call('post', '/surveys', {
    body: { template: 'ai-readiness-pulse', audience: { all: true }, ...body },
  });

describe('surveys in the calendar', () => {
  it('open, are reminded of and close, before they have opened', async () => {
    const world = openSurveyWorld();
    await write(world, { opens: '2026-06-08T09:00', closes: '2026-06-15T17:00' });
    await write(world, { closes: '2026-06-15T17:00' });

    assert.deepEqual(await entries(world), [
      ['2026-06-08T08:00', 'survey-opening', true],
      ['2026-06-14T16:00', 'survey-reminder', true],
      ['2026-06-15T16:00', 'survey-results', true],
    ]);
  });

  it('are reminded of and close while they are open, and have no reminder that was told', async () => {
    const world = openSurveyWorld();
    await world.open({ template: 'ai-readiness-pulse', closes: '2026-06-05T17:00' });
    assert.deepEqual(await entries(world), [
      ['2026-06-04T16:00', 'survey-reminder', true],
      ['2026-06-05T16:00', 'survey-results', true],
    ]);

    world.days(3.5);
    await world.due();
    assert.deepEqual(await entries(world), [['2026-06-05T16:00', 'survey-results', true]]);
  });

  it('have their reminder sent once more where nobody knows whether it arrived, and nothing else', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ template: 'ai-readiness-pulse', closes: '2026-06-05T17:00' });
    world.days(3.5);
    const told = await world.due();

    assert.deepEqual(
      told.map((one) => [one.id, one.ifUncertain]),
      [
        [`survey:${id}`, undefined],
        [`survey-reminder:${id}`, 'resendOnce'],
      ],
    );
  });

  it('have every wave to come, until their series ends', async () => {
    const world = openSurveyWorld();
    const body = {
      survey: { template: 'ai-readiness-pulse', audience: { all: true }, reminds: false },
      ...{ rule: 'FREQ=MONTHLY;INTERVAL=3;COUNT=3', starts: '2026-06-08T09:00', daysOpen: 5 },
    };
    const { id } = (await world.call('post', '/survey-series', { body })) as { id: string };

    assert.deepEqual(await entries(world, OPENED, new Date('2026-09-10T00:00:00Z')), [
      ['2026-06-08T08:00', 'survey-opening', true],
      ['2026-06-13T08:00', 'survey-results', true],
      ['2026-09-08T08:00', 'survey-opening', true],
    ]);
    assert.equal((await entries(world)).length, 6);
    await world.call('post', '/survey-series/:id/end', { id });
    assert.deepEqual(await entries(world), []);
  });

  it('show a closing whose opening lies before the days that are looked at', async () => {
    const world = openSurveyWorld();
    await write(world, { opens: '2026-06-08T09:00', closes: '2026-06-15T17:00', reminds: false });

    assert.deepEqual(await entries(world, new Date('2026-06-10T00:00:00Z')), [
      ['2026-06-15T16:00', 'survey-results', true],
    ]);
  });

  it('weigh on no channel where only own chats are asked', async () => {
    const world = openSurveyWorld();
    await write(world, { places: 'chats', opens: '2026-06-08T09:00', closes: '2026-06-15T17:00' });

    assert.deepEqual(await entries(world), [
      ['2026-06-08T08:00', 'survey-opening', false],
      ['2026-06-15T16:00', 'survey-results', false],
    ]);
  });
});
