import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordSubmission } from '../../../../src/features/surveys/answering/record-submission.ts';
import { closeSurvey } from '../../../../src/features/surveys/asking/close-survey.ts';
import { requireSurvey, type Records } from '../../../../src/features/surveys/records.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { codeOf, openSurveyWorld, pulseAnswers, type SurveyWorld } from '../../../support/survey-world.ts';

async function answeredBy(world: SurveyWorld, id: string, members: number): Promise<void> {
  for (let member = 1; member <= members; member += 1)
    await world.press('surveys.answer', pulseAnswers(id), `member-${member}`);
}

const NOBODY = { ballot: { group: null, answers: [] }, comments: [] };
const VOTER = { tenantId: 'tenant-1', memberId: 'member-1' };

describe('privacy of surveys', () => {
  it('keeps nothing on a ballot but the answers, and comments apart from them', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id, { q5: 'my words' }));

    const { ballots, comments } = await world.boxOf(id);
    assert.deepEqual(Object.keys(ballots[0]!).sort(), ['answers', 'group']);
    assert.deepEqual(comments, [{ question: 'comment', text: 'my words' }]);
    assert.doesNotMatch(JSON.stringify(ballots), /member-1|tenant-1|2026|my words/);
  });

  it('sorts receipts and ballots by themselves, so that neither order says anything of the other', async () => {
    const database = openSqliteDatabase(':memory:');
    const world = openSurveyWorld(database);
    world.asked.splice(0, 5);
    const id = await world.open();
    for (const [at, rating] of [5, 1, 3, 2, 4].entries())
      await world.press('surveys.answer', pulseAnswers(id, { q1: String(rating) }), `member-${at}`);

    const bucket = (await database.collection<never>('survey-ballots').get(id, 'b0'))?.value as unknown as {
      receipts: string[];
      ballots: unknown[];
    };

    assert.deepEqual(bucket.receipts, [...bucket.receipts].sort());
    const contents = bucket.ballots.map((ballot) => JSON.stringify(ballot));
    assert.deepEqual(contents, [...contents].sort());
    assert.equal(bucket.receipts.length, 5);
  });

  it('gives the same member another receipt in every survey, and none once it has closed', async () => {
    const world = openSurveyWorld();
    const ids = [await world.open(), await world.open()];
    const receipts = await Promise.all(
      ids.map(async (id) => (await world.records.keys.of(id))!.receiptOf(VOTER)),
    );
    assert.notEqual(receipts[0], receipts[1]);

    await world.call('post', '/surveys/:id/close', { id: ids[0]! });

    assert.equal(await world.records.keys.of(ids[0]!), undefined);
  });

  it('forgets at the close who answered, and in a confidential survey who answered what', async () => {
    for (const privacy of ['anonymous', 'confidential'] as const) {
      const database = openSqliteDatabase(':memory:');
      const world = openSurveyWorld(database);
      const id = await world.open({ template: 'ai-readiness-pulse', privacy });
      const receipt = (await world.records.keys.of(id))!.receiptOf(VOTER);
      await world.press('surveys.answer', pulseAnswers(id));
      const survey = await requireSurvey(world.records, id);
      assert.equal(await world.records.ballots.has(survey, receipt), true);

      await world.call('post', '/surveys/:id/close', { id });

      assert.equal(await world.records.ballots.has(survey, receipt), false);
      const { items } = await database.collection<never>('survey-ballots').list({ partition: id });
      assert.doesNotMatch(JSON.stringify(items), new RegExp(receipt));
      assert.equal((await world.boxOf(id)).ballots.length, 1);
    }
  });

  it('keeps names of named surveys alone', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ template: 'steering-decision' });
    await world.press('surveys.answer', { surveyId: id, q1: 'for' }, 'member-1', { name: 'Nia Aelod' });
    await world.call('post', '/surveys/:id/close', { id });

    const survey = await requireSurvey(world.records, id);
    assert.equal(survey.privacy, 'named');
    const [named, ...more] = await world.records.ballots.named(survey);
    assert.deepEqual(named?.by, { ...VOTER, name: 'Nia Aelod' });
    assert.deepEqual(more, []);
  });

  it('finishes at the results what a crash left of the closing', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await world.press('surveys.answer', pulseAnswers(id));
    const survey = await requireSurvey(world.records, id);
    // It died right after the survey was marked as closed.
    const stored = (await world.records.surveys.get('surveys', id))!;
    await world.records.surveys.replace({ ...survey, state: 'closed', untold: 'results' }, stored.etag);

    await world.due();

    assert.equal(await world.records.keys.of(id), undefined);
    const late = world.records.writer.write(
      { surveyId: id, bucket: 0 },
      { mode: 'anonymous', receipt: 'r', submission: NOBODY },
    );
    assert.equal(await late, 'closed');
  });

  it('takes no ballot that was under way while the survey closed', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const survey = await requireSurvey(world.records, id);
    const { records } = world;
    // Somebody closes it after the key was read and before the ballot is written.
    const interrupted: Records = {
      ...records,
      keys: {
        ...records.keys,
        async of(surveyId) {
          const key = await records.keys.of(surveyId);
          await closeSurvey(records, id, new Date(survey.openedAt!));
          return key;
        },
      },
    };

    assert.equal(await codeOf(recordSubmission(interrupted, survey, VOTER, NOBODY)), 'survey_closed');
    assert.equal((await world.boxOf(id)).ballots.length, 0);
  });

  it('shows results to nobody before the survey closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 6);

    const asManager = world.press('surveys.results', { surveyId: id }, 'manager');
    assert.equal(await codeOf(asManager), 'survey_still_open');
  });

  it('shows on posted cards how many have answered, in steps and after a rest, and nothing of the answers', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const later = (seconds: number) =>
      world.at(new Date(Date.parse('2026-06-01T09:00:00Z') + seconds * 1000));

    await answeredBy(world, id, 4);
    assert.equal(world.live.asked.length, 0);
    later(20);
    await answeredBy(world, id, 7);
    later(40);
    await answeredBy(world, id, 12);

    const said = new Set(world.live.asked.map(({ text }) => /Answers so far: [^.]*/.exec(text)?.[0]));
    assert.deepEqual([...said], ['Answers so far: at least 5']);
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
  it('tells that somebody answered an anonymous survey, whose answer cannot be found', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 2);
    const data = world.feature.personalData!;

    const [told, ...more] = await data.describe('member-1', 'tenant-1');
    assert.match(told!.en, /AI readiness pulse\. Your answer cannot be found/);
    assert.match(told!.cy, /parodrwydd/);
    assert.deepEqual(more, []);

    await data.erase('member-1', 'tenant-1');
    assert.equal((await world.boxOf(id)).ballots.length, 2);
  });

  it('tells of a confidential or named answer, and erases it', async () => {
    for (const privacy of ['confidential', 'named'] as const) {
      const world = openSurveyWorld();
      const id = await world.open({ template: 'ai-readiness-pulse', privacy });
      await answeredBy(world, id, 2);
      const data = world.feature.personalData!;
      if (privacy === 'named') await world.call('post', '/surveys/:id/close', { id });

      assert.equal((await data.describe('member-1', 'tenant-1')).length, 1);
      await data.erase('member-1', 'tenant-1');
      await data.erase('member-1', 'tenant-1');
      assert.equal((await world.boxOf(id)).ballots.length, 1);
      assert.deepEqual(await data.describe('member-1', 'tenant-1'), []);
    }
  });

  it('leaves nothing of what was erased, in no free page and in no journal', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cylch-erase-'));
    const database = openSqliteDatabase(path.join(folder, 'cylch.sqlite'));
    const world = openSurveyWorld(database);
    const id = await world.open({ template: 'ai-readiness-pulse', privacy: 'named' });
    await world.press('surveys.answer', pulseAnswers(id, { q5: 'words that are to vanish' }));
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'latin1'))
        .join('');
    assert.match(bytes(), /words that are to vanish/);

    await world.feature.personalData!.erase('member-1', 'tenant-1');

    assert.doesNotMatch(bytes(), /words that are to vanish/);
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('has nothing to tell of an anonymous survey that has closed', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await answeredBy(world, id, 1);
    await world.call('post', '/surveys/:id/close', { id });

    assert.deepEqual(await world.feature.personalData!.describe('member-1', 'tenant-1'), []);
    await world.feature.personalData!.erase('member-1', 'tenant-1');
    assert.equal((await world.boxOf(id)).ballots.length, 1);
  });
});
