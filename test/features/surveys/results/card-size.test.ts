import assert from 'node:assert/strict';
import type { Card } from '../../../../src/chat/message.ts';
import { EDITIONS } from '../../../../src/language/edition.ts';
import { drawn, openSurveyWorld } from '../../../support/survey-world.ts';

/** What clients draw at most, and what a message may have, in UTF-16 as the platform counts. */
const CARD_BYTES = 28_000;
const MESSAGE_BYTES = 100 * 1024;

const long = (what: string) => ({ cy: `${what} ${'ŵ'.repeat(110)}`, en: `${what} ${'w'.repeat(110)}` });
const QUESTIONS = Array.from({ length: 10 }, (_, question) => ({
  ...{ id: `q${question}`, type: 'choice', several: true, text: long(`Question ${question}`) },
  options: Array.from({ length: 10 }, (_, option) => ({ id: `o${option}`, text: long(`Option ${option}`) })),
}));

/** A closed survey of ten long questions with ten long options each, which forty people answered. */
async function closedWorld() {
  const world = openSurveyWorld();
  const id = await world.open({ title: long('Survey'), questions: QUESTIONS, layout: 'steps' });
  await world.due();
  const survey = (await world.records.surveys.get('surveys', id))!.value;
  const key = (await world.records.keys.of(id))!;
  for (let n = 0; n < 40; n += 1) {
    const receipt = key.receiptOf({ tenantId: 't', memberId: `m${n}` });
    const answers = QUESTIONS.map(({ id: question }) => ({
      ...{ question, type: 'choice' as const, options: [`o${n % 10}`, `o${(n + 3) % 10}`] },
    }));
    await world.records.writer.write(
      { surveyId: survey.id, bucket: 0 },
      { mode: 'anonymous', receipt, submission: { ballot: { group: null, answers }, comments: [] } },
    );
  }
  world.days(8);
  return { world, id };
}

const textOf = (card: Card): string => JSON.stringify(card.data);

describe('results of ten questions with long texts', function () {
  this.timeout(20_000);

  it('fit into every card, and all of them are there, a card after the other', async () => {
    const { world, id } = await closedWorld();
    await world.due();

    for (const edition of EDITIONS) {
      const seen = new Set<string>();
      for (let page: unknown = 0, cards = 0; page !== undefined && cards < 12; cards += 1) {
        const { card } = await world.press('surveys.results', { surveyId: id, page }, 'manager', {
          ...{ edition, scope: 'personal' },
        });
        assert.ok(Buffer.byteLength(drawn(card)) < CARD_BYTES, `${Buffer.byteLength(drawn(card))} bytes`);
        for (const [, question] of textOf(card!).matchAll(/Question (\d)/g)) seen.add(question!);
        const buttons = card!.data.buttons as { verb: string; data: { page?: number } }[];
        page = buttons.find(({ verb, data }) => verb === 'surveys.results' && data.page !== undefined)?.data
          .page;
      }
      assert.equal(seen.size, 10, edition);
    }
  });

  it('are told to channels on a card that fits, with a button to the others', async () => {
    const { world } = await closedWorld();

    const [told] = await world.due();

    for (const edition of EDITIONS) {
      const { card } = told!.editions[edition];
      assert.ok(Buffer.byteLength(drawn(card)) < CARD_BYTES);
      assert.ok(2 * drawn(card).length < MESSAGE_BYTES);
      assert.match(textOf(card!), /1\. Question 0/);
      assert.match(textOf(card!), /"page":1/);
    }
  });

  it('say that there is nothing after the last card, whatever page is asked for', async () => {
    const { world, id } = await closedWorld();
    await world.due();

    const { card } = await world.press('surveys.results', { surveyId: id, page: 9_999 });

    assert.match(textOf(card!), /10\. Question 9/);
    assert.doesNotMatch(textOf(card!), /"page"/);
  });
});
