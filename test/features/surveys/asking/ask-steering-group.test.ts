import assert from 'node:assert/strict';
import { openSurveyWorld } from '../../../support/survey-world.ts';

const both = (text: string) => ({ cy: `${text} (cy)`, en: text });
const PROPOSAL = {
  id: 'plan-1',
  title: both('Divide a circle'),
  question: both('Should the community be divided? AI; Others'),
  consequences: [both('AI: 12 channels.'), both('Nothing is sent again.')],
};

describe('a proposal to the steering group', () => {
  it('is a poll with names in its channels: for, with changes, against', async () => {
    const world = openSurveyWorld();
    world.steer({ channels: ['steering'] });

    const put = await world.proposeToSteeringGroup(PROPOSAL);

    const found = await world.records.surveys.list({ partition: 'surveys' });
    const [poll] = found.items.map(({ value }) => value);
    assert.equal(put, 'asked');
    assert.deepEqual(poll!.audience, { channels: ['steering'] });
    assert.deepEqual([poll!.state, poll!.privacy, poll!.untold], ['open', 'named', 'opening']);
    assert.equal(poll!.title.en, 'Steering group decision: Divide a circle');
    assert.deepEqual(
      poll!.questions.map(({ id, text }) => [id, text.en]),
      [
        ['decision', PROPOSAL.question.en],
        ['changes', 'What changes would be needed?'],
      ],
    );
    assert.match(poll!.intro?.cy ?? '', /^AI: 12 channels\. \(cy\)\n\nNothing.*\n\nMae’r grŵp llywio/);
    assert.equal(world.nudges(), 1);
  });

  it('is put once, however often somebody presses the button', async () => {
    const world = openSurveyWorld();
    world.steer({ channels: ['steering'] });

    await world.proposeToSteeringGroup(PROPOSAL);
    await world.proposeToSteeringGroup(PROPOSAL);

    const { items } = await world.records.surveys.list({ partition: 'surveys' });
    assert.equal(items.length, 1);
    assert.equal(world.nudges(), 1);
  });

  for (const [why, steeringGroup, reached] of [
    ['no manager has said where the group is', undefined, 12],
    ['its channel takes no surveys', { channels: ['steering'] }, 0],
  ] as const)
    it(`is put to nobody, and nothing is kept, while ${why}`, async () => {
      const world = openSurveyWorld();
      world.steer(steeringGroup, reached);

      assert.equal(await world.proposeToSteeringGroup(PROPOSAL), 'nobody');

      assert.deepEqual((await world.records.surveys.list({ partition: 'surveys' })).items, []);
    });
});
