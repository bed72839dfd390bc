import assert from 'node:assert/strict';
import { plantSampleSurvey } from '../../../src/features/surveys/index.ts';
import { SAMPLE_ID } from '../../../src/features/surveys/sample-survey.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { drawn, openSurveyWorld, OPENED } from '../../support/survey-world.ts';

describe('the sample survey', () => {
  it('stands closed with sixty ballots, is marked as a sample, and is told to no channel', async () => {
    const database = openSqliteDatabase(':memory:');
    const world = openSurveyWorld(database);

    await plantSampleSurvey(database, () => OPENED);
    await plantSampleSurvey(database, () => OPENED);

    const results = (await world.call('get', '/surveys/:id/results', { id: SAMPLE_ID })) as {
      state: string;
      ballots: number;
      questions: { n: number; mark: string | null; figures: { count: number }[] }[];
    };
    assert.deepEqual([results.state, results.ballots], ['closed', 60]);
    assert.deepEqual(
      results.questions.map(({ n, mark }) => [n, mark]),
      [
        [60, null],
        [60, null],
        [60, null],
        [60, null],
        [15, null],
      ],
    );
    for (const { figures } of results.questions)
      for (const { count } of figures) assert.equal(count % 5, 0, 'every count is rounded');
    assert.deepEqual(await world.due(), []);
  });

  it('is found through the list, by members too', async () => {
    const database = openSqliteDatabase(':memory:');
    const world = openSurveyWorld(database);
    await plantSampleSurvey(database, () => OPENED);

    const [list] = await world.type('arolygon');
    assert.match(drawn(list?.card), /Sample: AI readiness pulse/);
    const { card } = await world.press('surveys.results', { surveyId: SAMPLE_ID });

    assert.match(drawn(card), /made up/);
    assert.match(drawn(card), /data:image\/png/);
  });

  it('finishes what was cut short', async () => {
    const database = openSqliteDatabase(':memory:');
    const world = openSurveyWorld(database);
    await plantSampleSurvey(database, () => OPENED);
    await world.records.surveys.remove('surveys', SAMPLE_ID);

    await plantSampleSurvey(database, () => OPENED);

    const results = (await world.call('get', '/surveys/:id/results', { id: SAMPLE_ID })) as {
      ballots: number;
    };
    assert.equal(results.ballots, 60);
  });
});
