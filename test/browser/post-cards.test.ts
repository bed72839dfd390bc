import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { openCardPage } from '../support/card-page.ts';
import { chromiumFor } from '../support/chromium.ts';
import { fillCard } from '../support/fill-card.ts';
import { ROOT } from '../support/house.ts';

const FOLDER = path.join(ROOT, 'adaptive-cards/posts');
const TEMPLATES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.sample.json'))
  .map((file) => path.basename(file, '.json'));

/** A card is no page: the client around it has the heading of the first level. */
const OF_A_PAGE = 'page-has-heading-one';

const sampleOf = (template: string, edition: string): Record<string, unknown> =>
  (
    JSON.parse(readFileSync(path.join(FOLDER, `${template}.sample.json`), 'utf8')) as Record<
      string,
      Record<string, unknown>
    >
  )[edition]!;

describe('the cards of posts in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async function () {
    browser = await chromiumFor(this);
  });
  after(async () => (browser as Browser | undefined)?.close());

  for (const theme of ['light', 'dark'] as const)
    for (const edition of ['cy', 'en'] as const)
      it(`have nothing in the way of any reader, ${edition}, ${theme}, nor on a narrow screen`, async () => {
        for (const template of TEMPLATES) {
          const card = fillCard({ template: `posts/${template}`, data: sampleOf(template, edition) });
          const page = await openCardPage(browser, card, { theme, width: 400 });

          const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          const found = await violationsOn(page);
          assert.deepEqual(
            found.filter((one) => !one.startsWith(OF_A_PAGE)),
            [],
            template,
          );
          assert.ok(overflow <= 0, `${template}: ${overflow} px too wide`);
          await page.close();
        }
      });
});
