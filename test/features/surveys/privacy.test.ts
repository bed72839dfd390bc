import assert from 'node:assert/strict';
import { closeSurvey } from '../../../src/features/surveys/close-survey.ts';
import { recordAnswers } from '../../../src/features/surveys/answer-survey.ts';
import { ballotIdOf } from '../../../src/features/surveys/ballot.ts';
import { listBallots, requireSurvey, type Records } from '../../../src/features/surveys/records.ts';
import { codeOf, openSurveyWorld, pulseAnswers, type SurveyWorld } from '../../support/survey-world.ts';

async function answeredBy(world: SurveyWorld, id: string, members: number): Promise<void> {
  for (let member = 1; member <= members; member += 1) {
    await world.press('surveys.answer', pulseAnswers(id), `member-${member}`);
  }
}

describe('privacy of surveys', () => {
  it('keeps nothing on a ballot but the answers', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));

    const [ballot] = await listBallots(world.records, id);
    assert.deepEqual(Object.keys(ballot!).sort(), ['answers', 'id', 'partition']);
    assert.doesNotMatch(JSON.stringify(ballot), /member-1|tenant-1|2026/);
  });

  it('gives the same member another ballot id in every survey', async () => {
    const world = openSurveyWorld();
    const ids = [await world.open(), await world.open()];
    for (const id of ids) await world.press('surveys.answer', pulseAnswers(id));

    const ballots = await Promise.all(ids.map((id) => listBallots(world.records, id)));

    assert.notEqual(ballots[0]?.[0]?.id, ballots[1]?.[0]?.id);
  });

  it('destroys the key at closing, so that no ballot can be tied to a member any more', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const key = (await world.records.keys.get('keys', id))!.value.key;
    await world.press('surveys.answer', pulseAnswers(id));
    const [ballot] = await listBallots(world.records, id);
    assert.equal(ballot?.id, ballotIdOf(key, 'tenant-1', 'member-1'));

    await world.call('post', '/surveys/:id/close', { id });

    assert.equal(await world.records.keys.get('keys', id), undefined);
  });

  it('destroys a key that a crash left behind before results go out', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const key = (await world.records.keys.get('keys', id))!.value;
    await world.call('post', '/surveys/:id/close', { id });
    await world.records.keys.create(key);

    await world.due();

    assert.equal(await world.records.keys.get('keys', id), undefined);
  });

  it('withdraws a ballot that was under way while the survey closed', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const survey = await requireSurvey(world.records, id);
    const { records } = world;
    // Somebody closes it after the key was read and before the ballot is written.
    const interrupted: Records = {
      ...records,
      keys: {
        ...records.keys,
        async get(partition, key) {
          const found = await records.keys.get(partition, key);
          await closeSurvey(records, id, new Date(survey.openedAt!));
          return found;
        },
      },
    };
    const voter = { tenantId: 'tenant-1', memberId: 'member-1' };

    assert.equal(await codeOf(recordAnswers(interrupted, survey, voter, [])), 'survey_closed');
    assert.equal((await listBallots(records, id)).length, 0);
  });

  it('shows results to nobody before the survey closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 6);

    const results = (await world.call('get', '/surveys/:id/results', { id })) as Record<string, unknown>;

    assert.deepEqual([results.state, results.ballots, results.questions], ['open', 6, []]);
    const asManager = world.press('surveys.results', { surveyId: id }, 'manager');
    assert.equal(await codeOf(asManager), 'survey_still_open');
  });

  it('shows what was counted once, even if a ballot appears later', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 6);
    await world.call('post', '/surveys/:id/close', { id });
    const before = await world.call('get', '/surveys/:id/results', { id });

    await world.records.ballots.create({ id: 'late', partition: id, answers: [] });

    assert.deepEqual(await world.call('get', '/surveys/:id/results', { id }), before);
  });

  it('shows on posted cards how many have answered in steps of five, and nothing of the answers', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await answeredBy(world, id, 4);
    const belowFive = world.live.asked.length;
    await answeredBy(world, id, 12);

    assert.equal(belowFive, 0);
    const said = new Set(world.live.asked.map(({ text }) => /Answers so far: [^.]*/.exec(text)?.[0]));
    assert.deepEqual([...said], ['Answers so far: at least 5', 'Answers so far: at least 10']);
    assert.ok(world.live.asked.every(({ key, isLast }) => key === `survey:${id}` && !isLast));
  });

  it('freezes that number when the survey closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 7);

    world.days(8);
    await world.due();

    const last = world.live.asked.at(-1);
    assert.equal(last?.isLast, true);
    assert.match(last.text, /at least 5\./);
  });
});

describe('my data and surveys', () => {
  it('tells of an answer while the survey is open, and erases it', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 2);
    const data = world.feature.personalData!;

    const [told, ...more] = await data.describe('member-1', 'tenant-1');
    assert.match(told!.en, /AI readiness pulse/);
    assert.match(told!.cy, /parodrwydd/);
    assert.deepEqual(more, []);

    await data.erase('member-1', 'tenant-1');
    await data.erase('member-1', 'tenant-1');
    assert.equal((await listBallots(world.records, id)).length, 1);
    assert.deepEqual(await data.describe('member-1', 'tenant-1'), []);
  });

  it('has nothing to tell of a survey that has closed', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 1);
    await world.call('post', '/surveys/:id/close', { id });

    assert.deepEqual(await world.feature.personalData!.describe('member-1', 'tenant-1'), []);
    await world.feature.personalData!.erase('member-1', 'tenant-1');
    assert.equal((await listBallots(world.records, id)).length, 1);
  });
});
