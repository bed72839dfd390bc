import assert from 'node:assert/strict';
import { codeOf, drawn, openSurveyWorld } from '../../../support/survey-world.ts';

const OWN = {
  ...{ surveyId: 'own-1', template: 'own', lastDay: '2026-06-08' },
  ...{ titleCy: 'Amser i ddysgu', titleEn: 'Time to learn' },
};
const question = (named: Record<string, string>) => ({
  ...{ surveyId: 'own-1', kind: 'one', textCy: 'Faint o amser?', textEn: 'How much time?' },
  ...{ optionsCy: 'Digon\nDim digon', optionsEn: 'Enough\nToo little' },
  ...named,
});

describe('writing a survey of one’s own', () => {
  it('goes from the form by questions to an open survey', async () => {
    const world = openSurveyWorld();
    const empty = await world.press('surveys.preview', OWN, 'manager');
    assert.match(drawn(empty.card), /There is no question yet/);
    assert.doesNotMatch(drawn(empty.card), /"surveys.open"/);
    const openEmpty = world.press('surveys.open', { surveyId: 'own-1' }, 'manager');
    assert.equal(await codeOf(openEmpty), 'survey_empty');

    const dialog = world.feature.dialogs!['surveys.addQuestion']!;
    const form = await dialog.open({ surveyId: 'own-1' }, world.anAsker('manager'));
    assert.equal(form.card.template, 'surveys/question');
    await world.press('surveys.saveQuestion', question({}), 'manager');
    const why = {
      kind: 'text',
      textCy: 'Pam?',
      textEn: 'Why?',
      optionsCy: '',
      optionsEn: '',
      after: 'q1=o2',
    };
    const saved = await world.press('surveys.saveQuestion', question(why), 'manager');
    assert.match(drawn(saved.card), /"surveys.open"/);
    await world.press('surveys.open', { surveyId: 'own-1' }, 'manager');

    const survey = (await world.records.surveys.get('surveys', 'own-1'))!.value;
    assert.deepEqual([survey.state, survey.layout, survey.privacy], ['open', 'steps', 'anonymous']);
    assert.deepEqual(
      survey.questions.map(({ id, type, onlyIf }) => [id, type, onlyIf?.anyOf]),
      [
        ['q1', 'choice', undefined],
        ['q2', 'text', ['o2']],
      ],
    );
  });

  it('gives the question back with what is to be mended', async () => {
    const world = openSurveyWorld();
    await world.press('surveys.preview', OWN, 'manager');
    for (const [named, words] of [
      [{ textCy: '' }, /in both languages/],
      [{ optionsEn: 'Enough' }, /as many choices/],
      [{ optionsCy: 'Un', optionsEn: 'One' }, /between two and ten/],
    ] as const) {
      const { card } = await world.press('surveys.saveQuestion', question(named), 'manager');
      assert.match(drawn(card), words);
      assert.match(drawn(card), /How much time\?/);
    }
    assert.equal((await world.records.surveys.get('surveys', 'own-1'))?.value.questions.length, 0);
  });

  it('takes the last question away again, and takes no eleventh', async () => {
    const world = openSurveyWorld();
    await world.press('surveys.preview', OWN, 'manager');
    for (let count = 0; count < 11; count += 1)
      await world.press('surveys.saveQuestion', question({ kind: 'yes-no' }), 'manager');
    const of = async () => (await world.records.surveys.get('surveys', 'own-1'))!.value.questions.length;
    assert.equal(await of(), 10);

    await world.press('surveys.removeQuestion', { surveyId: 'own-1' }, 'manager');

    assert.equal(await of(), 9);
  });

  it('warns of a question that leads before it is opened', async () => {
    const world = openSurveyWorld();
    await world.press('surveys.preview', OWN, 'manager');

    const leading = { kind: 'yes-no', textEn: 'Don’t you agree that we need more time?' };
    const { card } = await world.press('surveys.saveQuestion', question(leading), 'manager');

    assert.match(drawn(card), /Question 1: the wording may lead/);
  });

  it('copies an earlier survey with the ids of its questions', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ template: 'workplace-ai' });

    const form = { surveyId: 'copy-1', template: `copy-${id}`, lastDay: '2026-06-20' };
    await world.press('surveys.preview', form, 'manager');

    const [original, copy] = await Promise.all(
      [id, 'copy-1'].map(async (one) => (await world.records.surveys.get('surveys', one))!.value),
    );
    assert.deepEqual(copy!.questions, original!.questions);
    assert.equal(copy!.state, 'draft');
    const { id: overHttp } = (await world.call('post', '/surveys', {
      body: { copyOf: id, audience: { all: true } },
    })) as { id: string };
    const third = (await world.records.surveys.get('surveys', overHttp))!.value;
    assert.deepEqual(third.questions, original!.questions);
  });

  it('chooses audience, privacy and breakdown, a day to open, and a repetition', async () => {
    const world = openSurveyWorld();
    const form = {
      ...{ surveyId: 'form-1', template: 'ai-readiness-pulse', lastDay: '2026-06-20' },
      ...{ topics: 'ai', sectors: 'health', privacy: 'confidential', breakdown: 'sector' },
      ...{ opensDay: '2026-06-10', repeat: 'once' },
    };
    const { card } = await world.press('surveys.preview', form, 'manager');
    assert.match(drawn(card), /Open on that day/);
    await world.press('surveys.open', { surveyId: 'form-1', opensDay: '2026-06-10' }, 'manager');
    assert.deepEqual(await world.due(), []);

    world.at(new Date('2026-06-10T08:00:01Z'));
    const [opening] = await world.due();

    assert.equal(opening?.id, 'survey:form-1');
    assert.deepEqual(opening.audience, { topics: ['ai'], sectors: ['health'] });
    const survey = (await world.records.surveys.get('surveys', 'form-1'))!.value;
    assert.deepEqual([survey.privacy, survey.breakdown?.by], ['confidential', 'sector']);
  });

  it('starts a series from the form', async () => {
    const world = openSurveyWorld();
    const form = {
      surveyId: 'form-1',
      template: 'support-ranking',
      lastDay: '2026-06-08',
      repeat: 'quarterly',
    };
    await world.press('surveys.preview', form, 'manager');

    const started = { surveyId: 'form-1', repeat: 'quarterly' };
    const { card } = await world.press('surveys.open', started, 'manager');
    await world.press('surveys.open', started, 'manager');

    assert.match(drawn(card), /The next: Tuesday 1 September 2026, 10:00/);
    const { items } = (await world.call('get', '/survey-series')) as { items: { waves: unknown[] }[] };
    assert.deepEqual(
      items.map(({ waves }) => waves.length),
      [1],
    );
    world.at(new Date('2026-09-01T09:00:01Z'));
    const told = (await world.due()).map(({ id }) => id.split(':')[0]);
    assert.ok(told.includes('survey'));
  });
});

describe('asking what people think of a meetup', () => {
  const ABOUT = {
    ...{ id: 'meetup-1', title: { cy: 'Sgwrs am AI', en: 'A talk about AI' } },
    audience: { topics: ['ai'] },
  };

  it('opens one survey about it, however often it is asked', async () => {
    const world = openSurveyWorld();

    const first = await world.askForFeedback(ABOUT);
    const again = await world.askForFeedback(ABOUT);

    assert.deepEqual(first, again);
    const [opening, ...more] = await world.due();
    assert.equal(opening?.id, `survey:${first.surveyId}`);
    assert.match(drawn(opening.editions.en.card), /How was it\? A talk about AI/);
    assert.deepEqual(opening.audience, { topics: ['ai'] });
    assert.deepEqual(more, []);
  });
});

describe('reminding of a survey', () => {
  it('tells the channels once, a day before it closes, under the survey itself', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await world.due();

    world.days(6.5);
    const [reminder, ...more] = await world.due();

    assert.equal(reminder?.id, `survey-reminder:${id}`);
    assert.equal(reminder.followUpTo, `survey:${id}`);
    assert.match(drawn(reminder.editions.en.card), /If you have answered, you do not need to do anything/);
    assert.deepEqual([...more, ...(await world.due())], []);
  });

  it('tells nothing where none is wanted, or where it is open for a day', async () => {
    for (const body of [{ reminds: false }, { closes: '2026-06-02T10:00' }]) {
      const world = openSurveyWorld();
      await world.open({ template: 'support-ranking', ...body });
      await world.due();
      world.days(0.9);
      assert.deepEqual(await world.due(), []);
    }
  });
});
