import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { listBallots, openRecords } from '../../../src/features/surveys/records.ts';
import { codeOf, drawn, openSurveyWorld, pulseAnswers } from '../../support/survey-world.ts';

describe('answering a survey', () => {
  it('confirms in place, for the presser alone, without repeating the answers', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const reply = await world.press('surveys.answer', pulseAnswers(id, { q5: 'my own words' }));

    assert.equal(reply.forEveryone ?? false, false);
    assert.match(drawn(reply.card), /Thank you for answering/);
    assert.match(drawn(reply.card), /without your name/);
    assert.doesNotMatch(drawn(reply.card), /my own words|exploring|Exploring/);
  });

  it('says before anything is answered how answers are kept', async () => {
    const world = openSurveyWorld();
    await world.open();

    const [opening] = await world.due();

    assert.match(drawn(opening?.editions.both.card), /Mae’r arolwg hwn yn ddienw.*This survey is anonymous/s);
    assert.match(drawn(opening?.editions.both.card), /at least 5 people.*at least 10 people/s);
  });

  it('changes the ballot of a member who answers again, and adds none', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));
    await world.press('surveys.answer', pulseAnswers(id, { q1: '1' }));
    await world.press('surveys.answer', pulseAnswers(id), 'member-2');

    const ballots = await listBallots(world.records, id);
    assert.equal(ballots.length, 2);
    const values = ballots.map(({ answers: [first] }) => first?.type === 'rating' && first.value);
    assert.deepEqual(values.sort(), [1, 4]);
  });

  it('counts members with the same id in two tenants as two', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));
    await world.press('surveys.answer', pulseAnswers(id), 'member-1', { tenantId: 'tenant-2' });

    assert.equal((await listBallots(world.records, id)).length, 2);
  });

  it('has the ballot on disk before it confirms', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cylch-survey-'));
    const file = path.join(folder, 'cylch.sqlite');
    const database = openSqliteDatabase(file);
    const world = openSurveyWorld(database);
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));

    const another = openSqliteDatabase(file);
    assert.equal((await listBallots(openRecords(another), id)).length, 1);
    await another.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('gives the card back with what was typed when something is to be mended, and stores nothing', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const { card } = await world.press('surveys.answer', pulseAnswers(id, { q2: '', q5: 'a ${x} **b**' }));

    const text = drawn(card);
    assert.match(text, /Your answer is not saved yet/);
    assert.match(text, /"value":"a \$\{x\} \*\*b\*\*"/);
    assert.match(text, /"value":"policy,owner"/);
    assert.equal((await listBallots(world.records, id)).length, 0);
  });

  it('stores nothing of a payload that no card could have sent', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    assert.equal(
      await codeOf(world.press('surveys.answer', pulseAnswers(id, { q4: '9' }))),
      'malformed_payload',
    );
    assert.equal(
      await codeOf(world.press('surveys.answer', pulseAnswers(id, { q1: 4 }))),
      'malformed_payload',
    );
    assert.equal(await codeOf(world.press('surveys.answer', { surveyId: '../x' })), 'malformed_payload');
    assert.equal(await codeOf(world.press('surveys.answer', 'text')), 'malformed_payload');
    assert.equal((await listBallots(world.records, id)).length, 0);
  });

  it('refuses an answer at the closing minute', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    world.days(7);

    assert.equal(await codeOf(world.press('surveys.answer', pulseAnswers(id))), 'survey_closed');
    assert.equal((await listBallots(world.records, id)).length, 0);
  });

  it('refuses an answer to a draft and to a survey that is not there', async () => {
    const world = openSurveyWorld();
    const body = { template: 'ai-readiness-pulse', audience: { all: true } };
    const { id } = (await world.call('post', '/surveys', { body })) as { id: string };

    assert.equal(await codeOf(world.press('surveys.answer', pulseAnswers(id))), 'survey_not_open');
    assert.equal(await codeOf(world.press('surveys.answer', pulseAnswers('none'))), 'unknown_survey');
  });

  it('shows the empty card again to whoever wants to change the answer', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await world.press('surveys.answer', pulseAnswers(id, { q5: 'secret' }));

    const { card } = await world.press('surveys.ballot', { surveyId: id, edition: 'en' });

    assert.equal(card?.template, 'surveys/ballot');
    assert.doesNotMatch(drawn(card), /secret|"value":"exploring","choices"/);
  });
});
