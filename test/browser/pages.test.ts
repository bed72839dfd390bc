import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { closeHouses, openHouse, type House } from '../support/http-house.ts';

describe('pages in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let house: House;

  before(async function () {
    browser = await chromiumFor(this);
    house = await openHouse({ publicUrl: 'http://127.0.0.1' });
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await closeHouses();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['/', '/guides/cy/dechrau', '/guides/en/start', '/nothing']) {
      it(`has nothing in the way of any reader at ${path} when it is ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(house.url + path);

        const violations = await violationsOn(page);

        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
        assert.deepEqual(violations, []);
        assert.ok(overflow <= 0, `${overflow} px too wide for 320 px`);
        assert.equal(ground, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(16, 25, 25)');
        assert.deepEqual(
          complaints.filter((complaint) => !complaint.includes('404')),
          [],
        );
        await page.close();
      });
    }
  }

  it('is used with the keyboard: skip link, home, other language', async () => {
    const page = await browser.newPage();
    await page.goto(`${house.url}/guides/cy/dechrau`);

    const reached: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate<string>('document.activeElement.innerText.trim()'));
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/en/dechrau');

    assert.deepEqual(reached, ['Neidio i’r cynnwys', 'Cylch', 'English']);
    assert.equal(await page.evaluate<string>('document.documentElement.lang'), 'en');
    await page.close();
  });
});
