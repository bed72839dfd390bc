import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { openHouse, type House } from '../support/house.ts';

const ROBOTS =
  '# Using robots\n\nRobots copy.\n\n## What is a robot?\n\nA robot copies what people do.\n\n## Costs\n\n| Item | Price |\n| --- | --- |\n| Licence | 100 |\n';

describe('the pages of the guides in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let house: House;

  before(async function () {
    browser = await chromiumFor(this);
    house = await openHouse({ answers: true });
    await publish(ROBOTS);
    await publish(
      ROBOTS.replace('## What is a robot?', '## New here').replace('copies what people do', 'sings'),
    );
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (house as House | undefined)?.leave();
  });

  async function publish(markdown: string): Promise<void> {
    const content = Buffer.from(markdown).toString('base64');
    const { body } = await house.api('POST', '/guides', { name: 'robots.md', content });
    const published = await house.api('POST', `/guides/drafts/${String(body.id)}/publish`, {
      ...{ language: 'en', slug: 'robots', reviewBy: '2020-01-01' },
    });
    assert.equal(published.status, 200, JSON.stringify(published.body));
  }

  /** Where the first citation of an answer leads, on this house. */
  async function citedAddress(question: string): Promise<string> {
    const { body } = await house.api('POST', '/answers', { question, language: 'en' });
    const [citation] = body.citations as { url: string }[];
    const { pathname, search, hash } = new URL(citation!.url);
    return pathname + search + hash;
  }

  async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(house.url + address);
    return page;
  }

  const ADDRESSES: Readonly<Record<string, () => Promise<string>>> = {
    'both lists': () => Promise.resolve('/guides'),
    'the list of one language': () => Promise.resolve('/guides/cy'),
    'what a search found': () => Promise.resolve('/guides/cy?q=cost+robot'),
    'a search that found nothing': () => Promise.resolve('/guides/en?q=zzzz'),
    'a guide': () => Promise.resolve('/guides/cy/business-case'),
    'a guide with a quotation marked': () => citedAddress('rpa and payroll'),
    'a guide of an uploaded file, past its review date': () =>
      Promise.resolve('/guides/en/robots#what-is-a-robot'),
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [what, address] of Object.entries(ADDRESSES)) {
      it(`${what}: nothing is in the way of any reader when it is ${colorScheme}`, async () => {
        const page = await open(await address(), { colorScheme, viewport: { width: 320, height: 640 } });

        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        assert.deepEqual(await violationsOn(page), []);
        assert.ok(overflow <= 0, `${overflow} px too wide for 320 px`);
        await page.close();
      });
    }
  }

  it('a search is typed and sent with the keyboard, and leads to the marked words', async () => {
    const page = await open('/guides/en');

    await page.getByRole('searchbox').fill('payroll');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/en?q=payroll');
    await page.getByRole('link', { name: 'Can a robot touch payroll?' }).click();
    await page.waitForURL('**/getting-started-with-automation?cited=*#payroll');

    assert.ok((await page.locator('mark').count()) > 0);
    await page.close();
  });

  it('each section leads to the same section in the other language', async () => {
    const page = await open('/guides/en/business-case');

    await page
      .locator('section', { has: page.locator('#risks') })
      .getByRole('link', { name: /^Cymraeg/ })
      .click();
    await page.waitForURL('**/guides/cy/business-case#risks');

    assert.equal(await page.evaluate<string>('document.documentElement.lang'), 'cy');
    await page.close();
  });

  it('a link to a section that is gone lands where the page says what comes nearest', async () => {
    const page = await open('/guides/en/robots#what-is-a-robot');

    const target = await page.evaluate<string>("document.querySelector(':target').innerText");
    assert.match(target, /What is a robot\?\s+The closest section now: New here/);
    await page.close();
  });

  it('on paper it is the guide alone, with its quotation and the addresses of its links', async () => {
    const page = await open(await citedAddress('rpa and payroll'));
    await page.emulateMedia({ media: 'print' });

    const shown = (selector: string) =>
      page.evaluate<boolean[]>(
        `[...document.querySelectorAll('${selector}')].map((one) => one.offsetParent !== null)`,
      );
    assert.ok((await shown('form, main nav, .screen, footer')).every((isShown) => !isShown));
    assert.ok((await shown('mark')).every(Boolean));
    await page.close();
  });
});
