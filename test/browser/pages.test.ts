import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { aMeetupBody, aSeriesBody } from '../support/meetup-bodies.ts';
import { openMeetupsRoom, type MeetupsRoom } from '../support/meetups.ts';
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

  describe('of meetups', () => {
    let meetups: MeetupsRoom;
    let house: House;
    const paths: string[] = [];
    before(async () => {
      meetups = openMeetupsRoom();
      const plan = async (path: string, body: object) =>
        ((await meetups.call('post', path, { body })) as { id: string }).id;
      const whole = {
        agenda: { cy: 'Croeso\nSgwrs', en: 'Welcome\nTalk' },
        speakers: [{ name: 'Siaradwr Un', organisation: { cy: 'Cyngor Sampl', en: 'Sample Council' } }],
        ...{ link: 'https://example.org/a-long-address-that-does-not-break/anywhere-at-all', capacity: 40 },
      };
      const id = await plan('/meetups', aMeetupBody(whole));
      const series = await plan('/meetup-series', aSeriesBody());
      meetups.at('2027-05-01T10:00:00Z');
      await meetups.call('patch', '/meetups/:id/attendance', { id, body: { attended: 124 } });
      for (const language of ['cy', 'en'])
        paths.push(
          ...[`/meetups/${language}`, `/meetups/${language}/${id}`],
          ...[`/meetup-series/${language}/${series}`, `/meetup-figures/${language}`],
        );
      house = await openHouse({ pages: meetups.feature.pages ?? [] });
    });
    after(() => meetups.database.close());

    for (const colorScheme of ['light', 'dark'] as const)
      it(`have nothing in the way of any reader when they are ${colorScheme}, in either language`, async () => {
        for (const path of paths) {
          const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
          await page.goto(house.url + path);

          assert.deepEqual(await violationsOn(page), [], path);
          const isWide = 'document.documentElement.scrollWidth > innerWidth';
          assert.equal(await page.evaluate<boolean>(isWide), false, `${path} is too wide for 320 px`);
          await page.close();
        }
      });
  });

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
