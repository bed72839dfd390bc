import assert from 'node:assert/strict';
import { codeOf, drawn, openSurveyWorld } from '../../../support/survey-world.ts';

interface StepData {
  readonly at: number;
  readonly concealed: string;
}

/** The button that goes on, with what it carries. */
function forth(card: Parameters<typeof drawn>[0]): StepData {
  const buttons = card?.data.buttons as readonly { readonly verb: string; readonly data: StepData }[];
  return buttons.find(({ verb }) => verb === 'surveys.next')!.data;
}

describe('answering step by step', () => {
  const open = (world: ReturnType<typeof openSurveyWorld>) =>
    world.open({ template: 'workplace-ai', layout: 'steps' });

  it('invites in both languages, and opens each person’s own steps in the one they press', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    const [opening] = await world.due();
    const shared = drawn(opening?.editions.both.card);

    assert.match(shared, /Ateb yn Gymraeg/);
    assert.match(shared, /Answer in English/);
    assert.doesNotMatch(shared, /Input\./);

    const cy = await world.press('surveys.start', { surveyId: id, edition: 'cy' }, 'member-1', {
      edition: 'cy',
    });
    assert.match(drawn(cy.card), /Cwestiwn 1 o 7/);
    assert.doesNotMatch(drawn(cy.card), /Question 1/);
  });

  it('asks a follow-up only where its condition is met', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    const first = (await world.press('surveys.start', { surveyId: id })).card;

    const after = async (answer: string) =>
      forth((await world.press('surveys.next', { surveyId: id, ...forth(first), q1: answer })).card).at;

    assert.equal(await after('daily'), 1);
    assert.equal(await after('never'), 2);
  });

  it('asks no follow-up of whoever prefers not to say, and needs none of them, though it is required', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    let { card } = await world.press('surveys.start', { surveyId: id });
    for (const step of [
      { q1: '_declined' },
      { q3: '_declined' },
      { q4: 'no' },
      { q5: 'no' },
      { q6: '3' },
      {},
    ])
      ({ card } = await world.press('surveys.next', { surveyId: id, ...forth(card), ...step }));

    assert.match(drawn(card), /Your answer is recorded/);
    const [ballot] = (await world.boxOf(id)).ballots;
    assert.deepEqual(ballot?.answers.map(({ question, type }) => [question, type]).slice(0, 2), [
      ['use', 'declined'],
      ['worry', 'declined'],
    ]);
  });

  it('records after the last step, says so, and never what', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    let { card } = await world.press('surveys.start', { surveyId: id });
    const typed = [
      { q1: 'daily' },
      { q2: '4' },
      { q3: 'bias,skills' },
      { q4: 'yes' },
      { q5: 'dont-know' },
      { q6: '_declined' },
      { q7: 'Mwy o hyfforddiant' },
    ];
    for (const step of typed)
      ({ card } = await world.press('surveys.next', { surveyId: id, ...forth(card), ...step }));

    assert.match(drawn(card), /Your answer is recorded/);
    assert.doesNotMatch(drawn(card), /bias|hyfforddiant/);
    assert.deepEqual(await world.boxOf(id), {
      ballots: [
        {
          group: null,
          answers: [
            { question: 'use', type: 'choice', options: ['daily'] },
            { question: 'value', type: 'rating', value: 4 },
            { question: 'worry', type: 'choice', options: ['bias', 'skills'] },
            { question: 'oversight', type: 'yes-no', value: 'yes' },
            { question: 'consulted', type: 'yes-no', value: 'dont-know' },
            { question: 'wellbeing', type: 'declined' },
          ],
        },
      ],
      comments: [{ question: 'comment', text: 'Mwy o hyfforddiant' }],
    });
  });

  it('goes back with what was answered, and shows what is to be mended', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    const first = (await world.press('surveys.start', { surveyId: id })).card;
    const second = (await world.press('surveys.next', { surveyId: id, ...forth(first), q1: 'weekly' })).card;

    const empty = await world.press('surveys.next', { surveyId: id, ...forth(second) });
    assert.match(drawn(empty.card), /Answer this question/);

    const back = await world.press('surveys.back', { surveyId: id, ...forth(second) });
    assert.match(drawn(back.card), /"value":"weekly","choices"/);
  });

  it('carries what was answered so that nobody can read it on the way, nor use it as somebody else', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    const first = (await world.press('surveys.start', { surveyId: id })).card;
    const second = (await world.press('surveys.next', { surveyId: id, ...forth(first), q1: 'weekly' })).card;
    const { concealed } = forth(second);

    assert.doesNotMatch(Buffer.from(concealed, 'base64url').toString('latin1'), /weekly|q1/);
    const stolen = world.press('surveys.next', { surveyId: id, at: 1, concealed, q2: '3' }, 'member-2');
    assert.equal(await codeOf(stolen), 'malformed_payload');
    const edited = `${concealed.slice(0, -4)}AAAA`;
    const forged = world.press('surveys.next', { surveyId: id, at: 1, concealed: edited, q2: '3' });
    assert.equal(await codeOf(forged), 'malformed_payload');
  });

  it('records nothing when somebody jumps to the end', async () => {
    const world = openSurveyWorld();
    const id = await open(world);
    const first = (await world.press('surveys.start', { surveyId: id })).card;

    const { card } = await world.press('surveys.next', { surveyId: id, ...forth(first), at: 19 });

    assert.match(drawn(card), /Answer this question/);
    assert.equal((await world.boxOf(id)).ballots.length, 0);
  });
});
