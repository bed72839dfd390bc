import assert from 'node:assert/strict';
import { drawn, codeOf, openSurveyWorld, pulseAnswers, OPENED } from '../../support/survey-world.ts';

const FORM = { surveyId: 'form-1', template: 'support-ranking', topics: 'ai,skills', lastDay: '2026-06-08' };

describe('managing surveys', () => {
  it('lets only managers start, preview, open and close', () => {
    const { feature } = openSurveyWorld();
    const forManagers = Object.entries(feature.actions!)
      .filter(([, { who }]) => who === 'manager')
      .map(([verb]) => verb);

    assert.deepEqual(forManagers.sort(), [
      'surveys.askToClose',
      'surveys.askToEnd',
      'surveys.close',
      'surveys.comments',
      'surveys.coverage',
      'surveys.endSeries',
      'surveys.moderate',
      'surveys.new',
      'surveys.open',
      'surveys.preview',
      'surveys.publish',
      'surveys.removeQuestion',
      'surveys.review',
      'surveys.saveQuestion',
      'surveys.saveSettings',
      'surveys.unpublish',
    ]);
    assert.equal(feature.commands?.find(({ words }) => words.cy[0] === 'arolwg')?.who, 'manager');
  });

  it('goes from the form by a preview with its reach to an open survey', async () => {
    const world = openSurveyWorld();
    const [form] = await world.type('arolwg', 'manager');
    assert.equal(form?.card?.template, 'surveys/new');

    const preview = await world.press('surveys.preview', FORM, 'manager');
    assert.match(drawn(preview.card), /Channels that will get it: 12\. Organisations: 5\./);
    assert.equal(preview.messages?.[0]?.card?.template, 'surveys/ballot');
    assert.deepEqual(await world.due(), []);

    await world.press('surveys.open', { surveyId: FORM.surveyId }, 'manager');
    const [opening, ...more] = await world.due();
    assert.equal(opening?.id, 'survey:form-1');
    assert.equal(opening.kind, 'surveys');
    assert.deepEqual(opening.audience, { topics: ['ai', 'skills'] });
    assert.equal(drawn(opening.editions.both.card), drawn(preview.messages[0].card));
    assert.deepEqual(more, []);
    assert.deepEqual(await world.due(), []);
    assert.equal(world.nudges(), 1);
  });

  it('gives the form back with what was chosen when something is to be mended', async () => {
    const world = openSurveyWorld();

    const { card } = await world.press(
      'surveys.preview',
      { surveyId: 'form-1', topics: 'ai', lastDay: '2026-05-01' },
      'manager',
    );

    assert.equal(card?.template, 'surveys/new');
    assert.match(drawn(card), /Choose a survey/);
    assert.match(drawn(card), /Choose today or a later day/);
    assert.match(drawn(card), /"value":"ai"/);
  });

  it('refuses topics that the form does not have', async () => {
    const world = openSurveyWorld();

    const sent = world.press('surveys.preview', { ...FORM, topics: 'cats' }, 'manager');

    assert.equal(await codeOf(sent), 'malformed_payload');
  });

  it('makes one draft of one form, however often it is sent', async () => {
    const world = openSurveyWorld();

    await world.press('surveys.preview', FORM, 'manager');
    await world.press('surveys.preview', { ...FORM, template: 'ai-readiness-pulse' }, 'manager');

    const { items } = (await world.call('get', '/surveys')) as { items: { title: { en: string } }[] };
    assert.deepEqual(
      items.map(({ title }) => title.en),
      ['AI readiness pulse'],
    );
  });

  it('closes by itself when its time is over, and tells the results to the same channels once', async () => {
    const world = openSurveyWorld();
    const id = await world.open({ audience: { topics: ['ai'] }, template: 'ai-readiness-pulse' });
    await world.due();
    for (let member = 0; member < 23; member += 1) {
      const practices = member < 16 ? 'exploring' : 'piloting';
      await world.press('surveys.answer', pulseAnswers(id, { q2: practices }), `${member}`);
    }

    world.days(7);
    const [results, ...more] = await world.due();

    assert.equal(results?.id, `survey-results:${id}`);
    assert.deepEqual(results.audience, { topics: ['ai'] });
    assert.match(drawn(results.editions.both.card), /Yn archwilio syniadau \/ Exploring ideas: ".*15 · 75%/s);
    assert.deepEqual([...more, ...(await world.due())], []);
    const { items } = (await world.call('get', '/surveys')) as { items: { closedAt: string }[] };
    assert.equal(items[0]?.closedAt, '2026-06-08T09:00:00.000Z');
  });

  it('says in the results why they are withheld', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    await world.press('surveys.answer', pulseAnswers(id));
    await world.call('post', '/surveys/:id/close', { id });

    const found = await world.due();

    assert.deepEqual(
      found.map((one) => one.id),
      [`survey-results:${id}`],
    );
    assert.match(
      drawn(found[0]?.editions.both.card),
      /Atebodd llai na 10 o bobl.*Fewer than 10 people answered/s,
    );
  });

  it('asks before closing, then closes for good', async () => {
    const world = openSurveyWorld();
    const id = await world.open();

    const asked = await world.press('surveys.askToClose', { surveyId: id }, 'manager');
    assert.match(drawn(asked.card), /Close the survey now\?/);
    await world.press('surveys.close', { surveyId: id }, 'manager');

    assert.equal(await codeOf(world.press('surveys.open', { surveyId: id }, 'manager')), 'survey_closed');
  });

  it('shows members what has closed, and managers everything with its next step', async () => {
    const world = openSurveyWorld();
    const open = await world.open();
    const closed = await world.open({ template: 'support-ranking' });
    await world.call('post', '/surveys/:id/close', { id: closed });

    const [forMembers] = await world.type('surveys');
    const [forManagers] = await world.type('arolygon', 'manager');

    assert.match(drawn(forMembers?.card), new RegExp(`surveys.results.*${closed}`));
    assert.match(drawn(forMembers?.card), new RegExp(`surveys.start.*${open}`));
    assert.doesNotMatch(drawn(forMembers?.card), /surveys.new|askToClose/);
    assert.match(drawn(forManagers?.card), new RegExp(`surveys.askToClose","data":{[^}]*${open}`));
  });

  it('turns pages of a long list, each with at most six buttons', async () => {
    const world = openSurveyWorld();
    for (let count = 0; count < 6; count += 1) {
      world.at(new Date(OPENED.getTime() + count * 1000));
      await world.open();
    }

    const [first] = await world.type('surveys', 'manager');
    const second = await world.press('surveys.list', { page: 1 }, 'manager');

    assert.equal(drawn(first?.card).split('Action.Execute').length - 1, 6);
    assert.match(drawn(first?.card), /Older surveys/);
    assert.equal(drawn(second.card).split('surveys.askToClose').length - 1, 2);
    assert.match(drawn(second.card), /The newest surveys/);
  });

  it('shows comments as they were typed, to managers alone and only in their own chat', async () => {
    const world = openSurveyWorld();
    const id = await world.open();
    const comment = 'a ${x} **b** [c](http://d)';
    for (let member = 1; member <= 10; member += 1)
      await world.press('surveys.answer', pulseAnswers(id, { q5: comment }), `member-${member}`);
    await world.call('post', '/surveys/:id/close', { id });

    const shownTo = async (verb: string, who: string, scope: 'personal' | 'channel') =>
      drawn((await world.press(verb, { surveyId: id }, who, { scope })).card).includes(`"${comment}"`);

    assert.equal(await shownTo('surveys.comments', 'manager', 'personal'), true);
    assert.equal(await shownTo('surveys.comments', 'manager', 'channel'), false);
    assert.equal(await shownTo('surveys.results', 'member-1', 'personal'), false);
    const [results] = await world.due();
    assert.ok(!drawn(results?.editions.both.card).includes(comment));
  });
});
