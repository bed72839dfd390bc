import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.ts';
import { openCardPage } from '../support/card-page.ts';
import { chromiumFor } from '../support/chromium.ts';
import { fillCard } from '../support/fill-card.ts';
import { cardsOfALife } from '../support/meetup-cards.ts';

describe('the cards of meetups in the colours of Teams', function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async function () {
    browser = await chromiumFor(this);
  });
  after(async () => (browser as Browser | undefined)?.close());

  // The colours are the same in either language, and a card takes a second.
  for (const [edition, theme] of [
    ['cy', 'dark'],
    ['en', 'light'],
  ] as const)
    it(`have nothing in the way of any reader when they are ${theme}, in ${edition}`, async () => {
      const cards = await cardsOfALife(edition);
      for (const [name, card] of cards) {
        const page = await openCardPage(browser, fillCard(card), { theme, width: 400 });

        const violations = await violationsOn(page);
        // A card is a part of somebody's page, which has its heading.
        assert.deepEqual(
          violations.filter((one) => !one.startsWith('page-has-heading-one')),
          [],
          name,
        );
        const isWide = 'document.documentElement.scrollWidth > innerWidth';
        assert.equal(await page.evaluate<boolean>(isWide), false, `${name} is too wide`);
        await page.close();
      }
      assert.ok(cards.size > 15, `${cards.size} cards`);
    });
});
