import assert from 'node:assert/strict';
import type { Asker } from '../../../../src/chat/asker.ts';
import { plantSampleSurvey } from '../../../../src/features/surveys/index.ts';
import { SAMPLE_ID } from '../../../../src/features/surveys/sample-survey.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { drawn, openSurveyWorld, OPENED, pulseAnswers } from '../../../support/survey-world.ts';

const HERE = 'https://cylch.example';

const asker = (edition: Asker['edition'], isManager = false): Asker => ({
  ...{ memberId: 'member-1', name: 'Aelod', tenantId: 'tenant-1', edition, scope: 'channel', isManager },
  address: { conversationId: 'c', serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
});

/** A house whose sample survey has closed, and the links that somebody pastes there. */
async function withSample() {
  const database = openSqliteDatabase(':memory:');
  await plantSampleSurvey(database, () => OPENED);
  const world = openSurveyWorld(database);
  const paste = (address: string, edition: Asker['edition'] = 'en', isManager = false) =>
    world.feature.unfurl!(HERE + address, asker(edition, isManager));
  const publish = (act = 'publish') => world.call('post', `/surveys/:id/${act}`, { id: SAMPLE_ID });
  return { ...world, paste, publish };
}

describe('A link to results that somebody pastes', () => {
  it('becomes their card, in the language of whoever pastes it, with the figures of the page', async () => {
    const house = await withSample();
    await house.publish();

    for (const path of [
      `/surveys/${SAMPLE_ID}`,
      `/surveys/${SAMPLE_ID}/cy`,
      `/surveys/${SAMPLE_ID}/en/?x=1`,
    ]) {
      const english = await house.paste(path);
      const welsh = await house.paste(path, 'cy');

      assert.match(english!.title, /^Survey results: /);
      assert.match(english!.text, /at least 60/);
      assert.match(drawn(english!.card), /On the web: https:\/\/cylch\.example\/surveys\//);
      assert.match(welsh!.title, /^Canlyniadau’r arolwg: /);
      assert.match(welsh!.text, /o leiaf 60/);
      assert.ok(!drawn(welsh!.card).includes('Of those who answered'));
    }
  });

  it('has no button of a manager, whoever pastes it: others read along', async () => {
    const house = await withSample();
    await house.publish();

    const { card } = (await house.paste(`/surveys/${SAMPLE_ID}`, 'en', true))!;

    assert.doesNotMatch(drawn(card), /surveys\.(?:unpublish|publish|comments|coverage)/);
  });

  it('stays a link before results are published, and again once they are withdrawn', async () => {
    const house = await withSample();
    const look = async () => (await house.paste(`/surveys/${SAMPLE_ID}/en`, 'en', true)) !== undefined;

    const before = await look();
    await house.publish();
    const published = await look();
    await house.publish('unpublish');

    assert.deepEqual([before, published, await look()], [false, true, false]);
  });

  it('stays a link while a survey is open, also where many have answered', async () => {
    const house = await withSample();
    const id = await house.open();
    for (let member = 0; member < 30; member += 1)
      await house.press('surveys.answer', pulseAnswers(id), `member-${member}`);

    assert.equal(await house.paste(`/surveys/${id}`, 'en', true), undefined);
  });

  it('stays a link where it leads elsewhere, or nowhere', async () => {
    const house = await withSample();
    await house.publish();
    const paste = (address: string) => house.feature.unfurl!(address, asker('en'));

    for (const address of [
      `https://elsewhere.example/surveys/${SAMPLE_ID}`,
      `${HERE}/surveys/no-such-survey`,
      `${HERE}/surveys/${SAMPLE_ID}/fr`,
      `${HERE}/surveys/${SAMPLE_ID}/en/results.csv`,
      `${HERE}/surveys/${'x'.repeat(100)}`,
      `${HERE}/surveys/series/no-such-series/en`,
      `${HERE}/surveys/`,
      `${HERE}/meetups/en/${SAMPLE_ID}`,
      'nonsense',
    ])
      assert.equal(await paste(address), undefined, address);
  });
});
