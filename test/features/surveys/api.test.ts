import assert from 'node:assert/strict';
import { z } from 'zod/v4';
import { codeOf, openSurveyWorld, OPENED } from '../../support/survey-world.ts';

const text = (words: string) => ({ cy: `${words} (cy)`, en: words });
const OWN = {
  title: text('Own'),
  privacy: 'anonymous',
  audience: { all: true },
  questions: [
    { id: 'tea', type: 'choice', text: text('Tea?'), options: [text('Yes'), text('No')] },
    { id: 'mood', type: 'rating', text: text('Mood?') },
    {
      id: 'order',
      type: 'ranking',
      text: text('Order?'),
      options: [
        { id: 'x', text: text('X') },
        { id: 'y', text: text('Y') },
      ],
    },
    { id: 'words', type: 'text', text: text('Words?') },
  ],
};

describe('surveys over HTTP', () => {
  it('creates, opens, closes and reads a survey of one’s own questions', async () => {
    const world = openSurveyWorld();
    const id = await world.open(OWN);
    for (let member = 0; member < 21; member += 1) {
      const own =
        member < 15
          ? { q1: 'o1', q2: '5', q3p1: 'y', q3p2: 'x' }
          : { q1: 'o2', q2: '2', q3p1: 'x', q3p2: 'y' };
      const typed = { surveyId: id, ...own, q4: 'hello' };
      assert.match(JSON.stringify(await world.press('surveys.answer', typed, `${member}`)), /is recorded/);
    }
    assert.deepEqual(await world.call('post', '/surveys/:id/close', { id }), { id, state: 'closed' });

    const results = (await world.call('get', '/surveys/:id/results', { id })) as {
      state: string;
      ballots: number;
      questions: {
        id: string;
        n: number;
        figures: { id: string; count: number; share: number; mark: string | null }[];
        summary: { mean: number } | null;
        standings: { option: string; score: number }[];
        comments: string[];
      }[];
    };

    assert.deepEqual([results.state, results.ballots], ['closed', 20]);
    const [tea, mood, order, words] = results.questions;
    assert.deepEqual(
      tea?.figures.map(({ id: option, count, share, mark }) => [option, count, share, mark]),
      [
        ['o1', 15, 0.75, null],
        ['o2', 5, 0.25, null],
      ],
    );
    assert.equal(mood?.summary?.mean, (15 * 5 + 5 * 2) / 20);
    assert.deepEqual(
      order?.standings.map(({ option, score }) => [option, score]),
      [
        ['y', 75],
        ['x', 25],
      ],
    );
    assert.deepEqual([words?.n, words?.comments], [20, []]);
  });

  it('does nothing the second time it opens or closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    assert.deepEqual(await world.call('post', '/surveys/:id/open', { id }), { id, state: 'open' });
    assert.equal((await world.due()).length, 1);
    await world.call('post', '/surveys/:id/open', { id });
    assert.equal((await world.due()).length, 0);
    await world.call('post', '/surveys/:id/close', { id });
    assert.equal((await world.due()).length, 1);
    assert.deepEqual(await world.call('post', '/surveys/:id/close', { id }), { id, state: 'closed' });
    assert.equal((await world.due()).length, 0);
  });

  it('refuses to close a draft and to open what has closed', async () => {
    const world = openSurveyWorld();
    const { id } = (await world.call('post', '/surveys', { body: OWN })) as { id: string };

    assert.equal(await codeOf(world.call('post', '/surveys/:id/close', { id })), 'survey_not_open');
    await world.call('post', '/surveys/:id/open', { id });
    await world.call('post', '/surveys/:id/close', { id });
    assert.equal(await codeOf(world.call('post', '/surveys/:id/open', { id })), 'survey_closed');
    assert.equal(await codeOf(world.call('get', '/surveys/:id/results', { id: 'none' })), 'unknown_survey');
    assert.equal(await codeOf(world.call('get', '/surveys/:id/results', { id: 'a/b' })), 'malformed_payload');
  });

  it('closes at the local time that was asked for', async () => {
    const world = openSurveyWorld();
    await world.open({ template: 'support-ranking', closes: '2026-06-03T14:00' });
    await world.open({ template: 'support-ranking', closes: '2026-06-03' });

    const { items } = (await world.call('get', '/surveys')) as { items: { closesAt: string }[] };

    const closing = items.map(({ closesAt }) => closesAt).sort();
    assert.deepEqual(closing, ['2026-06-03T13:00:00.000Z', '2026-06-03T22:59:00.000Z']);
  });

  it('names what is wrong, and stores nothing', async () => {
    const world = openSurveyWorld();
    const [tea] = OWN.questions;
    const wrong: [RegExp, object][] = [
      [/privacy: /, { ...OWN, privacy: 'secret' }],
      [
        /template: must be one of ai-readiness-pulse, support-ranking, workplace-ai/,
        { template: 'x', audience: { all: true } },
      ],
      [/must have one of template, copyOf, or questions with a title/, { audience: { all: true } }],
      [/must have one of template/, { ...OWN, template: 'support-ranking' }],
      [/audience/, { ...OWN, audience: undefined }],
      [/questions\.0\.text\.cy/, { ...OWN, questions: [{ ...tea, text: { en: 'Only English' } }] }],
      [/questions\.0\.options\.0: must be/, { ...OWN, questions: [{ ...tea, options: ['Yes', 'No'] }] }],
      [/questions: must each have an id of their own/, { ...OWN, questions: [tea, tea] }],
      [/questions\.0/, { ...OWN, questions: [{ ...tea, type: 'slider' }] }],
      [/questions/, { ...OWN, questions: Array.from({ length: 11 }, (_, id) => ({ ...tea, id: `q${id}` })) }],
      [/closes: must be a date/, { ...OWN, closes: 'tomorrow' }],
    ];

    for (const [message, body] of wrong) {
      await assert.rejects(world.call('post', '/surveys', { body }), { code: 'malformed_payload', message });
    }
    assert.deepEqual(await world.call('get', '/surveys'), { items: [] });
  });

  it('refuses to close before it opens', async () => {
    const world = openSurveyWorld();

    const early = world.call('post', '/surveys', { body: { ...OWN, closes: '2026-05-01' } });
    assert.equal(await codeOf(early), 'survey_ends_in_past');

    const { id } = (await world.call('post', '/surveys', { body: { ...OWN, closes: '2026-06-02' } })) as {
      id: string;
    };
    world.at(new Date(OPENED.getTime() + 5 * 86_400_000));
    assert.equal(await codeOf(world.call('post', '/surveys/:id/open', { id })), 'survey_ends_in_past');
  });

  it('refuses a survey whose cards would be too large, and names the question', async () => {
    const world = openSurveyWorld();
    const long = (id: string, options: number) => ({
      id,
      type: 'ranking',
      text: text('?'),
      options: Array.from({ length: options }, (_, index) => text(`${index}`.padEnd(100, 'x'))),
    });

    await assert.rejects(
      world.call('post', '/surveys', {
        body: { ...OWN, layout: 'card', questions: [long('a', 5), long('b', 10), long('c', 9)] },
      }),
      { code: 'survey_too_long', message: /question 2/ },
    );
  });

  it('lists the templates', async () => {
    const { items } = (await openSurveyWorld().call('get', '/survey-templates')) as {
      items: { id: string }[];
    };

    assert.deepEqual(
      items.map(({ id }) => id),
      ['ai-readiness-pulse', 'support-ranking', 'workplace-ai', 'meetup-feedback', 'steering-decision'],
    );
  });

  it('describes every call with a schema that can be written down', () => {
    for (const route of openSurveyWorld().feature.routes!) {
      assert.ok(z.toJSONSchema(route.response, { io: 'output' }));
      if (route.body) assert.ok(z.toJSONSchema(route.body, { io: 'input' }));
    }
  });
});
