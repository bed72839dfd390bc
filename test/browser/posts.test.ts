import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { openHouse, type House } from '../support/house.ts';

const both = (cy: string, en: string) => ({ cy, en });

describe('the pages of posts in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let house: House;
  const ids = { study: '', question: '' };

  before(async function () {
    browser = await chromiumFor(this);
    house = await openHouse();
    const study = await house.api('POST', '/posts', {
      ...{ kind: 'case-study', topics: ['automation'], sector: 'health', link: 'https://example.org/' },
      title: both('Robot sy’n darllen', 'A robot that reads'),
      summary: both('Mae’n darllen.', 'It reads.'),
      details: {
        ...{
          problem: both('Copïo.', 'Copying.'),
          technologies: ['OCR'],
          transparency: 'https://example.org/record',
        },
        benefit: { amount: 21, measure: 'hours', period: 'week' },
      },
    });
    const question = await house.api('POST', '/posts', {
      ...{
        kind: 'question',
        topics: ['ai'],
        title: { en: 'Who has done this?' },
        summary: { en: 'Tell us.' },
      },
    });
    ids.study = String(study.body.id);
    ids.question = String(question.body.id);
    await house.api('POST', `/posts/${ids.question}/answers`, { text: 'Ni!', language: 'cy' });
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (house as House | undefined)?.leave();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const language of ['cy', 'en'] as const)
      it(`have nothing in the way of any reader, ${language}, ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        const addresses = [
          ...[
            `/posts/${language}`,
            `/posts/${language}?q=robot&kind=case-study`,
            `/posts/${language}?topic=data`,
          ],
          ...[
            `/posts/${language}/${ids.study}`,
            `/posts/${language}/${ids.question}`,
            `/posts/${language}/${ids.question}/report`,
            `/benefits/${language}`,
          ],
        ];
        for (const address of addresses) {
          await page.goto(house.url + address);

          const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          assert.deepEqual(await violationsOn(page), [], address);
          assert.ok(overflow <= 0, `${address}: ${overflow} px too wide`);
        }
        await page.close();
      });

  it('are filtered with the keyboard alone, and the address keeps what was chosen', async () => {
    const page = await browser.newPage();
    await page.goto(`${house.url}/posts/en`);

    await page.getByRole('searchbox').fill('robot');
    await page.getByLabel('Kind of post').selectOption('case-study');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**kind=case-study**');

    assert.equal(await page.getByRole('heading', { level: 3 }).first().innerText(), 'A robot that reads');
    await page.getByRole('link', { name: 'A robot that reads' }).click();
    await page.waitForURL(`**/posts/en/${ids.study}`);
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'A robot that reads');
    await page.close();
  });

  it('are reported with the keyboard alone, without signing in', async () => {
    const page = await browser.newPage();
    await page.goto(`${house.url}/posts/en/${ids.question}`);

    await page.getByRole('link', { name: 'Report this post' }).press('Enter');
    await page.waitForURL('**/report');
    await page.getByRole('button', { name: 'Report this post' }).press('Enter');

    await page.getByText('Thank you. The community managers will look at the post.').waitFor();
    assert.deepEqual(await violationsOn(page), []);
    const { body } = await house.api('GET', '/posts/review');
    assert.deepEqual(
      (body.items as { id: string }[]).map(({ id }) => id),
      [ids.question],
    );
    await page.close();
  });
});
