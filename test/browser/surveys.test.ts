import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { TEMPLATES } from '../../src/features/surveys/templates/index.ts';
import { say } from '../../src/language/say.ts';
import { launchChromium } from '../support/chromium.ts';
import { answerByKeyboard, pressByKeyboard } from '../support/keyboard.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../support/playground-house.ts';
import { PlaygroundPage } from '../support/playground-page.ts';

/** The ground of a card and the colour of its words, as the browser has them. */
const COLOURS_OF_A_CARD = `(() => {
  const card = document.querySelector('.ac-adaptiveCard');
  const words = card.querySelector('.ac-textBlock, .ac-textRun');
  return [getComputedStyle(card).backgroundColor, getComputedStyle(words).color];
})()`;

/** How light a colour is that the browser computed, from 0 to 255: the mean of red, green and blue. */
const lightnessOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(Number);
  return (red + green + blue) / 3;
};

for (const theme of ['light', 'dark'] as const)
  describe(`answering surveys in the ${theme} Playground with a keyboard alone`, function () {
    this.timeout(240_000);
    let house: PlaygroundHouse;
    let browser: Browser;
    let me: PlaygroundPage;

    before(async () => {
      house = await openPlaygroundHouse();
      browser = await launchChromium();
      me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 2400, theme });
      await me.enter('General');
      await me.card('Shwmae!');
      // The Playground's own log, which Teams does not have, keeps the focus once it is in there.
      await me.page.getByText('Log Panel', { exact: true }).locator('..').getByRole('button').last().click();
    });
    after(async () => {
      await browser.close();
      await house.leave();
    });

    it('shows cards on the ground of its theme, with words that stand out from it', async () => {
      await me.card('Shwmae!');
      const [ground = '', words = ''] = await me.page.evaluate<string[]>(COLOURS_OF_A_CARD);

      assert.equal(lightnessOf(ground) > 128, theme === 'light', ground);
      assert.ok(Math.abs(lightnessOf(ground) - lightnessOf(words)) > 150, `${words} on ${ground}`);
    });

    for (const { id, title } of TEMPLATES)
      for (const language of ['cy', 'en'] as const)
        it(`${id}, in ${language}`, async () => {
          const { page } = me;
          const named = { cy: `${title.cy} (${language})`, en: `${title.en} (${language})` };
          const created = await house.api('POST', '/surveys', {
            ...{ template: id, title: named, audience: { all: true } },
          });
          await house.api('POST', `/surveys/${String(created.id)}/open`);
          await me.card(named.cy, named.en);

          const start = language === 'cy' ? 'surveys.answerInWelsh' : 'surveys.answerInEnglish';
          await pressByKeyboard(page, named.cy, say(language, start));
          const recorded = me.cards.filter({ hasText: say(language, 'surveys.recorded') });
          const before = await recorded.count();
          const sends = [say(language, 'common.send'), say(language, 'surveys.next')];
          for (let step = 0; step < 12 && (await recorded.count()) === before; step += 1) {
            await me.card(named[language]);
            await answerByKeyboard(page, named[language], sends);
            await page.waitForTimeout(700);
          }

          assert.equal(await recorded.count(), before + 1);
          const text = (await recorded.first().innerText()).replace(/\s+/g, ' ');
          assert.ok(text.includes(named[language]), text);
          assert.doesNotMatch(text, /Mwy o amser/);
        });
  });
