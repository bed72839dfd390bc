import type { Browser } from 'playwright-core';
import { ballotCard, sharedCard } from '../src/features/surveys/answering/ballot-card.ts';
import { draftOf } from '../src/features/surveys/asking/create-survey.ts';
import { TEMPLATES } from '../src/features/surveys/templates/index.ts';
import type { Language } from '../src/language/bilingual.ts';
import { say } from '../src/language/say.ts';
import { openCardPage } from '../test/support/card-page.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { fillCard } from '../test/support/fill-card.ts';
import { answerByKeyboard, pressByKeyboard } from '../test/support/keyboard.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage } from '../test/support/playground-page.ts';
import { savePart } from './save-picture.ts';

// The pictures of docs/surveys.md: the five surveys that ship, each answered in the Playground by keyboard alone, once in each
// language. The Playground is always light, so the dark pictures are of the same cards, drawn by the renderer that it uses.
const DAY = new Date('2026-12-01T09:30:00Z');
/** These cards are long: sharper, each picture would be larger than a picture of the documents may be. */
const SCALE = 1;
const LANGUAGES = ['cy', 'en'] as const satisfies readonly Language[];
type Shipped = (typeof TEMPLATES)[number];

/** Opens the survey, answers it in one language, and takes its card and the confirmation. */
async function answer(
  house: PlaygroundHouse,
  me: PlaygroundPage,
  { id, title }: Shipped,
  language: Language,
): Promise<void> {
  const { page } = me;
  const own = { cy: `${title.cy} (${language})`, en: `${title.en} (${language})` };
  const created = await house.api('POST', '/surveys', { template: id, title: own, audience: { all: true } });
  await house.api('POST', `/surveys/${String(created.id)}/open`);
  await me.card(own.cy, own.en);
  const start = language === 'cy' ? 'surveys.answerInWelsh' : 'surveys.answerInEnglish';
  await pressByKeyboard(page, own.cy, say(language, start));
  const sends = [say(language, 'common.send'), say(language, 'surveys.next')];
  const recorded = me.cards.filter({ hasText: say(language, 'surveys.recorded') });
  const before = await recorded.count();
  for (let step = 0; step < 12 && (await recorded.count()) === before; step += 1) {
    const card = await me.card(own[language]);
    if (step === 0) await savePart(page, `survey-${id}-${language}`, card, card);
    await answerByKeyboard(page, own[language], sends);
    await page.waitForTimeout(700);
  }
  if ((await recorded.count()) === before) throw new Error(`${id} was not recorded in ${language}.`);
  if (id === 'ai-readiness-pulse')
    await savePart(page, `survey-recorded-${language}`, recorded.first(), recorded.first());
}

/** Takes the same card as it is in a dark client. */
async function dark(browser: Browser, template: Shipped, language: Language): Promise<void> {
  const survey = draftOf({ ...template, audience: { all: true } }, DAY);
  const closesAt = new Date(DAY.getTime() + 7 * 24 * 60 * 60 * 1000).toISOString();
  const make = survey.layout === 'steps' ? sharedCard : ballotCard;
  const page = await openCardPage(browser, fillCard(make({ ...survey, closesAt }, language)), {
    ...{ theme: 'dark', scale: SCALE },
  });
  const card = page.locator('.ac-adaptiveCard').first();
  await savePart(page, `survey-${template.id}-${language}-dark`, card, card);
  await page.close();
}

const browser = await launchChromium();
const house = await openPlaygroundHouse(DAY);
try {
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 2400, scale: SCALE });
  await me.enter('General');
  await me.card('Shwmae!');
  // The Playground's own log, which Teams does not have, keeps the focus once it is in there.
  await me.page.getByText('Log Panel', { exact: true }).locator('..').getByRole('button').last().click();
  for (const template of TEMPLATES)
    for (const language of LANGUAGES) {
      await answer(house, me, template, language);
      await dark(browser, template, language);
    }
} finally {
  await browser.close();
  await house.leave();
}
