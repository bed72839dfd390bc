import assert from 'node:assert/strict';
import {
  codeOf,
  drawn,
  openSurveyWorld,
  pulseAnswers,
  type SurveyWorld,
} from '../../../support/survey-world.ts';

const FORM = { surveyId: 'draft', template: 'ai-readiness-pulse', lastDay: '2026-06-20' };
const SAVED = {
  ...{ surveyId: 'draft', introCy: 'Ystyr y gair yma.', introEn: 'What the word means here.' },
  ...{ layout: 'steps', threshold: '20', results: 'early', reminds: 'no' },
};

const surveyOf = async (world: SurveyWorld, id = 'draft') =>
  (await world.records.surveys.get('surveys', id))!.value;

async function withDraft() {
  const world = openSurveyWorld();
  await world.press('surveys.preview', FORM, 'manager');
  return world;
}

describe('introduction and rules of a draft', () => {
  it('are set from the chat as they are over HTTP', async () => {
    const world = await withDraft();

    const { card } = await world.press('surveys.saveSettings', SAVED, 'manager');

    const { id } = (await world.call('post', '/surveys', {
      body: {
        ...{ template: 'ai-readiness-pulse', audience: { all: true }, layout: 'steps', reminds: false },
        ...{ rules: { threshold: 20, interim: true }, closes: '2026-06-20' },
        intro: { cy: SAVED.introCy, en: SAVED.introEn },
      },
    })) as { id: string };
    assert.deepEqual({ ...(await surveyOf(world)), id }, await surveyOf(world, id));
    assert.match(drawn(card), /"surveys.open"/);
  });

  it('stand in their form as they are, and the layout as what suits the questions unless it was chosen', async () => {
    const world = await withDraft();
    const open = async () => {
      const form = await world.feature.dialogs!['surveys.settings']!.open(
        { surveyId: 'draft', opensDay: '2026-06-10' },
        world.anAsker('manager'),
      );
      return form.card;
    };
    const before = drawn(await open());
    await world.press('surveys.saveSettings', SAVED, 'manager');
    const after = drawn(await open());

    assert.match(before, /"id":"layout"[^[]*"value":"auto"/);
    assert.match(before, /"id":"threshold"[^[]*"value":"10"/);
    assert.match(after, /"id":"layout"[^[]*"value":"steps"/);
    assert.match(after, /What the word means here/);
    assert.match(after, /"opensDay":"2026-06-10"/);
  });

  it('come back to be mended where an introduction is in one language only, or too long', async () => {
    const world = await withDraft();
    for (const [wrong, words] of [
      [{ introCy: '' }, /in both languages, or in neither/],
      [{ introEn: 'x'.repeat(1501) }, /introduction is too long/],
    ] as const) {
      const { card } = await world.press('surveys.saveSettings', { ...SAVED, ...wrong }, 'manager');
      assert.equal(card?.template, 'surveys/settings');
      assert.match(drawn(card), words);
    }
    assert.equal((await surveyOf(world)).rules.threshold, 10);
  });

  it('keep the steps that were chosen when a question is added', async () => {
    const world = await withDraft();
    await world.press('surveys.saveSettings', SAVED, 'manager');
    const question = { surveyId: 'draft', kind: 'yes-no', textCy: 'Iawn?', textEn: 'Is that so?' };

    await world.press('surveys.saveQuestion', question, 'manager');

    const { layout, questions } = await surveyOf(world);
    assert.deepEqual([layout, questions.length], ['steps', 6]);
  });

  it('cannot change once the survey is open, nor can its questions or its privacy', async () => {
    const world = await withDraft();
    await world.press('surveys.open', { surveyId: 'draft' }, 'manager');
    const opened = await surveyOf(world);
    const question = { surveyId: 'draft', kind: 'yes-no', textCy: 'Iawn?', textEn: 'Is that so?' };

    for (const [verb, payload] of [
      ['surveys.saveSettings', SAVED],
      ['surveys.saveQuestion', question],
      ['surveys.removeQuestion', { surveyId: 'draft' }],
    ] as const)
      assert.equal(await codeOf(world.press(verb, payload, 'manager')), 'survey_already_open', verb);
    await world.press('surveys.preview', { ...FORM, privacy: 'named' }, 'manager');

    assert.deepEqual(await surveyOf(world), opened);
    await world.press('surveys.close', { surveyId: 'draft' }, 'manager');
    assert.equal(await codeOf(world.press('surveys.saveSettings', SAVED, 'manager')), 'survey_closed');
  });

  it('never let fewer than five people stand for a group, whoever asks', async () => {
    const world = await withDraft();
    const low = { template: 'ai-readiness-pulse', audience: { all: true }, rules: { threshold: 4 } };

    assert.equal(await codeOf(world.call('post', '/surveys', { body: low })), 'malformed_payload');
    const typed = world.press('surveys.saveSettings', { ...SAVED, threshold: '4' }, 'manager');
    assert.equal(await codeOf(typed), 'malformed_payload');
  });

  it('stand on the card as they are applied: on a step of the rounding', async () => {
    const world = openSurveyWorld();
    await world.open({ template: 'support-ranking', rules: { threshold: 12 } });
    const [opening] = await world.due();

    assert.match(drawn(opening?.editions.en.card), /if at least 15 people have answered/);
    assert.match(drawn(opening?.editions.cy.card), /o leiaf 15 o bobl wedi ateb/);
  });
});

describe('a day to open, or a repetition, that was chosen in the first form', () => {
  it('holds while questions are written and rules are set', async () => {
    const world = openSurveyWorld();
    const own = {
      ...{ surveyId: 'own', template: 'own', lastDay: '2026-06-20', opensDay: '2026-06-10' },
      ...{ titleCy: 'Amser', titleEn: 'Time' },
    };
    const empty = await world.press('surveys.preview', own, 'manager');
    const { data } = (empty.card!.data.buttons as { verb: string; data: object }[]).find(
      ({ verb }) => verb === 'surveys.addQuestion',
    )!;
    const dialog = await world.feature.dialogs!['surveys.addQuestion']!.open(data, world.anAsker('manager'));
    const question = {
      kind: 'yes-no',
      textCy: 'Iawn?',
      textEn: 'Is that so?',
      helpCy: 'Ystyr',
      helpEn: 'Meaning',
    };
    const carried = dialog.card.data.data as object;
    const saved = await world.press('surveys.saveQuestion', { ...carried, ...question }, 'manager');
    const settings = { ...SAVED, ...carried };
    const ruled = await world.press('surveys.saveSettings', settings, 'manager');

    for (const { card } of [saved, ruled]) assert.match(drawn(card), /Open on that day/);
    assert.deepEqual((await surveyOf(world, 'own')).questions[0]?.help, { cy: 'Ystyr', en: 'Meaning' });
  });

  it('goes with the meaning of words in both languages, or in neither', async () => {
    const world = await withDraft();
    const question = {
      surveyId: 'draft',
      kind: 'yes-no',
      textCy: 'Iawn?',
      textEn: 'Is that so?',
      helpCy: 'Ystyr',
    };

    const { card } = await world.press('surveys.saveQuestion', question, 'manager');

    assert.match(drawn(card), /what the words mean in both languages, or in neither/);
  });
});

describe('a series that was started from the chat', () => {
  const open = { surveyId: 'draft', repeat: 'quarterly', opensDay: '2026-06-10' };

  it('asks in its later waves what its first was changed to before it opened', async () => {
    const world = await withDraft();
    await world.press('surveys.open', open, 'manager');
    await world.press('surveys.removeQuestion', { surveyId: 'draft' }, 'manager');
    for (const day of ['2026-06-10T08:00:01Z', '2026-09-10T08:00:01Z']) {
      world.at(new Date(day));
      await world.due();
    }

    const waves = (await world.records.surveys.list({ partition: 'surveys' })).items.map(
      ({ value }) => value,
    );
    assert.deepEqual(
      waves.map(({ wave, questions }) => [wave?.number, questions.length, wave?.changed]).sort(),
      [
        [1, 4, []],
        [2, 4, []],
      ],
    );
  });

  it('is ended from the chat, after one question, and then opens nothing more', async () => {
    const world = await withDraft();
    const started = await world.press('surveys.open', open, 'manager');
    assert.match(drawn(started.card), /"surveys.askToEnd"/);
    world.at(new Date('2026-06-10T08:00:01Z'));
    await world.due();

    const asked = await world.press('surveys.askToEnd', { surveyId: 'draft' }, 'manager');
    assert.match(drawn(asked.card), /End the series now\?/);
    await world.press('surveys.endSeries', { surveyId: 'draft' }, 'manager');
    world.at(new Date('2026-09-10T08:00:01Z'));
    const told = (await world.due()).map(({ id }) => id.split(':')[0]);

    assert.deepEqual(told, ['survey-results']);
  });

  it('is none where a survey is asked once', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    for (const verb of ['surveys.askToEnd', 'surveys.endSeries'])
      assert.equal(await codeOf(world.press(verb, { surveyId: id }, 'manager')), 'unknown_series');
  });
});

describe('results that may be seen before the close', () => {
  const early = { template: 'ai-readiness-pulse', rules: { interim: true } };

  it('are offered to whoever has answered, and to the manager who closes', async () => {
    const world = openSurveyWorld();
    const id = await world.open(early);

    const recorded = await world.press('surveys.answer', pulseAnswers(id));
    const again = await world.press('surveys.start', { surveyId: id });
    const closing = await world.press('surveys.askToClose', { surveyId: id }, 'manager');

    for (const { card } of [recorded, again, closing]) assert.match(drawn(card), /Results so far/);
    const nothing = await world.press('surveys.answer', pulseAnswers(await world.open()));
    assert.doesNotMatch(drawn(nothing.card), /Results so far/);
  });

  it('are never promised where answers may be changed', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ ...early, privacy: 'confidential' });
    const [opening] = await world.due();

    const recorded = await world.press('surveys.answer', pulseAnswers(id));

    assert.doesNotMatch(drawn(recorded.card), /Results so far/);
    assert.match(drawn(opening?.editions.en.card), /The results appear when the survey has closed/);
  });
});
