import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRecords } from '../../../../src/features/surveys/records.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { codeOf, drawn, openSurveyWorld, pulseAnswers, SECRET } from '../../../support/survey-world.ts';

describe('answering a survey', () => {
  it('confirms in place, for the presser alone, without repeating the answers', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const reply = await world.press('surveys.answer', pulseAnswers(id, { q5: 'my own words' }));

    assert.equal(reply.forEveryone ?? false, false);
    assert.match(drawn(reply.card), /Your answer is recorded/);
    assert.match(drawn(reply.card), /without your name/);
    assert.doesNotMatch(drawn(reply.card), /my own words|exploring|Exploring/);
  });

  it('says before anything is answered how answers are kept', async () => {
    const world = openSurveyWorld();
    await world.open();

    const [opening] = await world.due();

    assert.match(drawn(opening?.editions.both.card), /Mae’r arolwg hwn yn ddienw.*This survey is anonymous/s);
    assert.match(drawn(opening?.editions.both.card), /at least 10 people/);
  });

  it('says in plain words that a survey is confidential, or named', async () => {
    for (const [privacy, words] of [
      ['confidential', /This survey is confidential.*the code is destroyed/s],
      ['named', /This survey is not anonymous. Your name is kept/s],
    ] as const) {
      const world = openSurveyWorld();
      await world.open({ template: 'ai-readiness-pulse', privacy });
      const [opening] = await world.due();

      assert.match(drawn(opening?.editions.en.card), words);
    }
  });

  it('keeps the first anonymous answer, and says to whoever answers again that it is recorded already', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await world.press('surveys.answer', pulseAnswers(id));

    const again = await world.press('surveys.answer', pulseAnswers(id, { q1: '1' }));
    const opened = await world.press('surveys.start', { surveyId: id, edition: 'en' });

    assert.match(drawn(again.card), /already recorded/);
    assert.match(drawn(opened.card), /already recorded/);
    const { ballots } = await world.boxOf(id);
    assert.deepEqual(
      ballots.map(({ answers }) => answers[0]),
      [{ question: 'attitudes', type: 'rating', value: 4 }],
    );
  });

  it('changes a confidential answer until the survey closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ template: 'ai-readiness-pulse', privacy: 'confidential' });

    await world.press('surveys.answer', pulseAnswers(id));
    const again = await world.press('surveys.answer', pulseAnswers(id, { q1: '1' }));
    await world.press('surveys.answer', pulseAnswers(id), 'member-2');

    assert.match(drawn(again.card), /Your answer is recorded/);
    const { ballots } = await world.boxOf(id);
    const values = ballots.map(({ answers: [first] }) => first?.type === 'rating' && first.value);
    assert.deepEqual(values.sort(), [1, 4]);
  });

  it('counts members with the same id in two tenants as two, and one account in two tenants’ channels as one', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));
    await world.press('surveys.answer', pulseAnswers(id), 'member-1', { tenantId: 'tenant-2' });
    const elsewhere = { tenantId: 'tenant-3', homeTenantId: 'tenant-1' };
    const shared = await world.press('surveys.answer', pulseAnswers(id), 'member-1', elsewhere);

    assert.match(drawn(shared.card), /already recorded/);
    assert.equal((await world.boxOf(id)).ballots.length, 2);
  });

  it('counts a double click, and many retries at once, as one', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const replies = await Promise.all(
      Array.from({ length: 20 }, () => world.press('surveys.answer', pulseAnswers(id))),
    );

    const recorded = replies.filter(({ card }) => drawn(card).includes('Your answer is recorded'));
    assert.equal(recorded.length, 1);
    assert.equal((await world.boxOf(id)).ballots.length, 1);
  });

  it('has the ballot on disk before it confirms', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cylch-survey-'));
    const file = path.join(folder, 'cylch.sqlite');
    const database = openSqliteDatabase(file);
    const world = openSurveyWorld(database);
    const id = await world.open();

    await world.press('surveys.answer', pulseAnswers(id));

    const another = openSqliteDatabase(file);
    const { surveys, ballots } = openRecords(another, SECRET);
    assert.equal(await ballots.count((await surveys.get('surveys', id))!.value), 1);
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
    assert.equal((await world.boxOf(id)).ballots.length, 0);
  });

  it('refuses an answer at the closing minute', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    world.days(7);

    assert.equal(await codeOf(world.press('surveys.answer', pulseAnswers(id))), 'survey_closed');
    assert.equal((await world.boxOf(id)).ballots.length, 0);
  });

  it('refuses answers when the secret was exchanged, for everybody could answer twice', async () => {
    const database = openSqliteDatabase(':memory:');
    const id = await openSurveyWorld(database).open();
    const { surveys, keys } = openRecords(database, 'another secret');

    assert.ok(await surveys.get('surveys', id));
    assert.equal(await codeOf(keys.of(id)), 'survey_key_changed');
  });
});
