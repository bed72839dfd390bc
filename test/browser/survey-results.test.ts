import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { plantSampleSurvey } from '../../src/features/surveys/index.ts';
import { SAMPLE_ID } from '../../src/features/surveys/sample-survey.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { closeHouses, openHouse, type House } from '../support/http-house.ts';
import { openSurveyWorld, OPENED } from '../support/survey-world.ts';

describe('the results of a survey in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let house: House;

  before(async function () {
    browser = await chromiumFor(this);
    const database = openSqliteDatabase(':memory:');
    await plantSampleSurvey(database, () => OPENED);
    const world = openSurveyWorld(database);
    await world.call('post', '/surveys/:id/publish', { id: SAMPLE_ID });
    house = await openHouse({ publicUrl: 'http://127.0.0.1', pages: world.feature.pages ?? [] });
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await closeHouses();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['', '/cy', '/en']) {
      it(`have nothing in the way of any reader at ${path || '/'} when it is ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(`${house.url}/surveys/${SAMPLE_ID}${path}`);

        assert.deepEqual(await violationsOn(page), []);
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        assert.ok(overflow <= 0, `${overflow} px too wide for 320 px`);
        assert.equal(await page.locator('svg[role=img]').count(), path === '' ? 8 : 4);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  }

  it('come as files that are what they say', async () => {
    const base = `${house.url}/surveys/${SAMPLE_ID}/cy`;
    const [csv, xlsx, png] = await Promise.all(
      ['results.csv', 'results.xlsx', 'practices.png'].map((file) => fetch(`${base}/${file}`)),
    );

    assert.match(csv!.headers.get('content-type') ?? '', /^text\/csv/);
    assert.equal(
      Buffer.from(await xlsx!.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.equal(png!.headers.get('content-type'), 'image/png');
    assert.equal(
      Buffer.from(await png!.arrayBuffer())
        .subarray(1, 4)
        .toString(),
      'PNG',
    );
  });
});
