import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '../../../src/chat/message.ts';
import { plantSampleSurvey } from '../../../src/features/surveys/index.ts';
import { SAMPLE_ID } from '../../../src/features/surveys/sample-survey.ts';
import { EDITIONS, type Edition } from '../../../src/language/edition.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { drawn, openSurveyWorld, pulseAnswers, OPENED } from '../../support/survey-world.ts';

const CARDS = path.resolve(import.meta.dirname, '../../../adaptive-cards');

/** Every card of the feature, made by its own buttons. */
async function cardsIn(edition: Edition): Promise<Card[]> {
  const database = openSqliteDatabase(':memory:');
  await plantSampleSurvey(database, () => OPENED);
  const world = openSurveyWorld(database);
  const id = await world.open();
  const as = { edition, scope: 'personal', isManager: true } as const;
  const form = { surveyId: 'form-1', template: 'support-ranking', lastDay: '2026-06-08' };
  const presses: [string, object][] = [
    ['surveys.new', {}],
    ['surveys.preview', form],
    ['surveys.start', { surveyId: id }],
    ['surveys.answer', pulseAnswers(id, { q1: '' })],
    ['surveys.answer', pulseAnswers(id)],
    ['surveys.list', {}],
    ['surveys.results', { surveyId: SAMPLE_ID }],
  ];
  const replies = [];
  for (const [verb, payload] of presses) replies.push(await world.press(verb, payload, 'manager', as));
  return replies
    .flatMap(({ card, messages = [] }) => [card, ...messages.map((one) => one.card)])
    .flatMap((card) => card ?? []);
}

describe('cards of surveys', () => {
  for (const edition of EDITIONS) {
    it(`leave nothing unfilled and fit, in edition ${edition}`, async () => {
      const cards = await cardsIn(edition);

      assert.equal(cards.length, 8);
      for (const card of cards) {
        assert.ok(!drawn(card).includes('${'), card.template);
        assert.ok(Buffer.byteLength(drawn(card)) < 28_000, card.template);
      }
    });

    it(`have samples of the same shape, in edition ${edition}`, async () => {
      for (const { template, data } of await cardsIn(edition)) {
        const samples = JSON.parse(
          readFileSync(path.join(CARDS, `${template}.sample.json`), 'utf8'),
        ) as Record<Edition, object>;

        assert.deepEqual(Object.keys(samples[edition]).sort(), Object.keys(data).sort(), template);
      }
    });
  }

  it('speak both languages on one survey card, Welsh first, with each input once', async () => {
    const world = openSurveyWorld();
    await world.open({ template: 'support-ranking' });
    const [opening] = await world.due();

    const text = drawn(opening?.editions.both.card);

    assert.equal(text.split('Input.ChoiceSet').length - 1, 6);
    assert.match(text, /Dewis cyntaf \/ 1st choice/);
    assert.match(text, /Cyrsiau hyfforddi ffurfiol \/ Formal training courses/);
    assert.doesNotMatch(drawn(opening?.editions.cy.card), /Formal training courses/);
  });
});
