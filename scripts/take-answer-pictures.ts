import type { Language } from '../src/language/bilingual.ts';
import type { MessageKey } from '../src/language/catalogue/index.ts';
import { say } from '../src/language/say.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage, press } from '../test/support/playground-page.ts';
import { savePart, SCALE } from './save-picture.ts';

// The pictures of docs/answers.md, taken from the running Playground: an answer with its source, a choice, a report, and a
// question on its way to a person and back.
const DAY = new Date('2026-12-01T09:30:00Z');

const ASKED = {
  cy: { known: 'A gaiff robot gyffwrdd â’r gyflogres?', unknown: 'Pwy sy’n talu am y bws i Fangor?' },
  en: { known: 'can robots do payroll?', unknown: 'Who pays for the train to Bangor?' },
} as const;
const ANSWER = 'The council pays. Keep the ticket, and send it to the finance team.';

const house = await openPlaygroundHouse(DAY);
const browser = await launchChromium();
try {
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3200, scale: SCALE });
  const { page } = me;
  const text = (key: MessageKey, language: Language = 'en'): string => say(language, key);
  const label = (key: MessageKey): string => `${say('cy', key)} / ${say('en', key)}`;

  for (const language of ['cy', 'en'] as const) {
    await me.say(ASKED[language].known);
    const answer = await me.answer(text('faq.source', language));
    const next = await me.card(text('faq.afterAnswer', language));
    await savePart(page, `answer-${language}`, answer, next);
  }

  await press(await me.card(text('faq.afterAnswer')), text('faq.report'));
  const report = await me.card(text('faq.reportReason').slice(0, 12));
  await savePart(page, 'answer-report', report, report);

  await me.enter('General');
  await me.say('managers channel');
  await me.card(say('en', 'faq.managersChannel'));
  await me.enter('Personal Chat');
  await me.say(ASKED.en.unknown);
  await press(await me.card(text('faq.afterUnknown')), text('faq.ask'));
  const form = await me.card(text('faq.mayReply'));
  await savePart(page, 'ask-a-person', form, form);
  await press(form, text('common.send'));
  await me.card(text('faq.asked'));

  await me.enter('General');
  await press(await me.card(label('faq.questionTitle'), ASKED.en.unknown), label('faq.takeIt'));
  const taken = await me.card(ASKED.en.unknown, label('faq.giveItBack'));
  await savePart(page, 'managers-question', taken, taken);

  await house.api('POST', '/answers/verified', {
    wordings: { cy: {}, en: { question: ASKED.en.unknown, answer: ANSWER } },
    owner: { cy: 'Rheolwyr y gymuned', en: 'Community managers' },
    reviewBy: '2027-12-01',
  });
  await me.enter('Personal Chat');
  await me.say(ASKED.en.unknown.toLowerCase());
  const verified = await me.answer(text('faq.verifiedAnswer'));
  await savePart(page, 'verified-answer', verified, await me.card(text('faq.afterAnswer')));
} finally {
  await browser.close();
  await house.leave();
}
