import assert from 'node:assert/strict';
import { without } from '../../../../src/lib/without.ts';
import { change } from '../../../../src/storage/collection.ts';
import { anOrganisation, drawn, openSurveyWorld, type SurveyWorld } from '../../../support/survey-world.ts';

interface Coverage {
  readonly asked: readonly { readonly id: string }[];
  readonly notAsked: readonly { readonly id: string }[];
}

async function coverageOf(world: SurveyWorld, id: string): Promise<readonly [string[], string[]]> {
  const { asked, notAsked } = (await world.call('get', '/surveys/:id/coverage', { id })) as Coverage;
  return [asked.map((one) => one.id), notAsked.map((one) => one.id)];
}

describe('who has not been asked', () => {
  it('is every organisation of the community that a survey did not reach, also one that takes no surveys', async () => {
    const world = openSurveyWorld();
    world.asked.splice(2);
    world.silent.push(anOrganisation('o9'));
    world.chats.push({ id: 'chat', organisation: { id: 'o7', name: { cy: 'Saith', en: 'Seven' } } });
    const id = await world.open();

    assert.deepEqual(await coverageOf(world, id), [
      ['o1', 'o2'],
      ['o9', 'o7'],
    ]);
  });

  it('is fixed at the opening: whoever joins later was not asked, and whoever left was', async () => {
    const world = openSurveyWorld();
    world.asked.splice(2);
    const id = await world.open();
    world.asked.splice(0, 1, anOrganisation('new'));

    const [asked, notAsked] = await coverageOf(world, id);

    assert.deepEqual(asked, ['o1', 'o2']);
    assert.deepEqual(notAsked, ['new']);
  });

  it('is as channels stand now, of a survey that opened before its reach was kept', async () => {
    const world = openSurveyWorld();
    world.asked.splice(2);
    const id = await world.open();
    await change(
      world.records.surveys,
      { partition: 'surveys', id },
      (old) => old && without(old, 'reached'),
    );

    assert.deepEqual((await coverageOf(world, id))[0], ['o1', 'o2']);
  });

  it('is foreseen for a draft, as channels stand now', async () => {
    const world = openSurveyWorld();
    world.silent.push(anOrganisation('o9'));
    const { id } = (await world.call('post', '/surveys', {
      body: { template: 'support-ranking', audience: { all: true } },
    })) as { id: string };

    assert.deepEqual((await coverageOf(world, id))[1], ['o9']);
  });

  for (const [edition, none, words] of [
    ['cy', /Gofynnwyd i bob sefydliad/, /Sefydliadau y gofynnwyd iddyn nhw: 5\..*o9 \(cy\)/s],
    [
      'en',
      /Every organisation was asked/,
      /Organisations that were asked: 5\. Nobody can tell who did not answer\..*o9/s,
    ],
  ] as const)
    it(`is told to a manager on a card by name, and never who answered, in ${edition}`, async () => {
      const world = openSurveyWorld();
      const id = await world.open();
      const look = async () =>
        drawn((await world.press('surveys.coverage', { surveyId: id }, 'manager', { edition })).card);

      assert.match(await look(), none);
      world.silent.push(anOrganisation('o9'));
      assert.match(await look(), words);
    });
});
