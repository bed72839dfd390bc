import { TEMPLATES } from '../src/features/surveys/templates/index.ts';
import type { Language } from '../src/language/bilingual.ts';
import { say } from '../src/language/say.ts';
import type { Theme } from '../test/support/card-page.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { answerByKeyboard, pressByKeyboard } from '../test/support/keyboard.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage } from '../test/support/playground-page.ts';
import { savePart } from './save-picture.ts';

// The pictures of docs/surveys.md: the five surveys that ship, each answered in the Playground by keyboard alone, in each
// language, in light and in dark colours.
const DAY = new Date('2026-12-01T09:30:00Z');
/** These cards are long: sharper, each picture would be larger than a picture of the documents may be. */
const SCALE = 1;
const LANGUAGES = ['cy', 'en'] as const satisfies readonly Language[];
type Shipped = (typeof TEMPLATES)[number];

/** How somebody answers. */
interface Way {
  readonly language: Language;
  readonly theme: Theme;
}

/** Opens the survey, answers it in one language, and takes its card and the confirmation. */
async function answer(
  house: PlaygroundHouse,
  me: PlaygroundPage,
  { id, title }: Shipped,
  { language, theme }: Way,
): Promise<void> {
  const { page } = me;
  const ending = theme === 'dark' ? `${language}-dark` : language;
  const created = await house.api('POST', '/surveys', { template: id, audience: { all: true } });
  await house.api('POST', `/surveys/${String(created.id)}/open`);
  await me.card(title.cy, title.en);
  const start = language === 'cy' ? 'surveys.answerInWelsh' : 'surveys.answerInEnglish';
  await pressByKeyboard(page, title.cy, say(language, start));
  const sends = [say(language, 'common.send'), say(language, 'surveys.next')];
  const recorded = me.cards.filter({ hasText: say(language, 'surveys.recorded') });
  const before = await recorded.count();
  for (let step = 0; step < 12 && (await recorded.count()) === before; step += 1) {
    const card = await me.card(title[language]);
    if (step === 0) await savePart(page, `survey-${id}-${ending}`, card, card);
    await answerByKeyboard(page, title[language], sends);
    await page.waitForTimeout(700);
  }
  if ((await recorded.count()) === before) throw new Error(`${id} was not recorded in ${language}.`);
  if (id === 'ai-readiness-pulse')
    await savePart(page, `survey-recorded-${ending}`, recorded.first(), recorded.first());
}

const browser = await launchChromium();
try {
  // A house for each way: the same survey twice in one channel would be hard to tell apart.
  for (const theme of ['light', 'dark'] as const)
    for (const language of LANGUAGES) {
      const house = await openPlaygroundHouse(DAY);
      const me = await PlaygroundPage.open(browser, house.playgroundUrl, {
        height: 2400,
        scale: SCALE,
        theme,
      });
      await me.enter('General');
      await me.card('Shwmae!');
      // The Playground's own log, which Teams does not have, keeps the focus once it is in there.
      await me.page.getByText('Log Panel', { exact: true }).locator('..').getByRole('button').last().click();
      for (const template of TEMPLATES) await answer(house, me, template, { language, theme });
      await house.leave();
    }
} finally {
  await browser.close();
}
