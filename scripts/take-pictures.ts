import type { Locator } from 'playwright-core';
import { say } from '../src/language/say.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage, press } from '../test/support/playground-page.ts';
import { save, savePart, SCALE } from './save-picture.ts';

// The pictures of the README, taken from the running Playground: the five jobs, and the page of a guide. The day in
// the house is always the same, and so is what is written there.
const DAY = new Date('2026-12-01T09:30:00Z');
const house = await openPlaygroundHouse(DAY);
const browser = await launchChromium();
try {
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3200, scale: SCALE });
  const { page } = me;
  const asked = (text: string): Locator => page.getByText(text, { exact: true }).first().locator('../..');

  // Answers, in the language of the question.
  await me.say('Beth yw RPA?');
  await me.card(say('cy', 'faq.afterAnswer'));
  await me.say('How do we measure the value of automation?');
  await me.card(say('en', 'faq.afterAnswer'));
  await savePart(page, 'answers', asked('Beth yw RPA?'), await me.answer(`${say('en', 'faq.source')} 1:`));

  // The results of a survey.
  await me.say('arolygon');
  await press(await me.card(say('cy', 'surveys.listTitle')), say('cy', 'surveys.resultsButton'));
  const results = await me.card(say('cy', 'surveys.resultsTitle'), '60');
  await savePart(page, 'surveys', results, results, results.getByText(/^3\. /));

  // A post in a channel that reads both languages.
  await me.enter('General');
  await me.card('Shwmae!');
  const title = { cy: 'Robot sy’n darllen anfonebau', en: 'A robot that reads invoices' };
  await house.api('POST', '/posts', {
    kind: 'case-study',
    title,
    summary: {
      cy: 'Mae robot yn rhoi 400 o anfonebau bob wythnos yn ein system gyllid, ac mae person yn gwirio pob un sy’n ansicr. Mesuron ni’r amser cyn dechrau, felly gallwn ni ddangos yr arbediad: 21 awr yr wythnos.',
      en: 'A robot puts 400 invoices a week into our finance system, and a person checks each one that is uncertain. We measured the time before we started, so we can show the saving: 21 hours a week.',
    },
    link: 'https://example.org/astudiaeth-achos',
    topics: ['automation', 'business-case'],
  });
  const post = await me.card(title.cy);
  await savePart(page, 'posts', threadOf(post), threadOf(post));

  // A reminder of a meetup.
  const meetup = { cy: 'Beth ddysgon ni o’n robot cyntaf', en: 'What we learned from our first robot' };
  await house.api('POST', '/meetups', {
    title: meetup,
    description: {
      cy: 'Ugain munud o sgwrs, yna eich cwestiynau. Bydd cyfieithu ar y pryd.',
      en: 'A talk of twenty minutes, then your questions. There will be simultaneous translation.',
    },
    start: '2026-12-02T14:00',
    minutes: 60,
    link: 'https://example.org/cyfarfod',
    topics: ['automation'],
  });
  await me.card(say('cy', 'meetups.headingNew'), meetup.cy);
  // The reminder a day before is of use until the middle of the night.
  house.wait(5 * 60);
  const reminder = await me.card(say('cy', 'meetups.headingReminder'), meetup.cy);
  await savePart(page, 'meetups', threadOf(reminder), threadOf(reminder));

  // An update before it is sent.
  await me.enter('Personal Chat');
  await me.say('write an update');
  const form = await me.card(say('en', 'broadcasts.formTitle'));
  const written = {
    titleCy: 'Cynhadledd y gymuned: 24 Mawrth',
    bodyCy:
      'Mae’r **gynhadledd** yn Llandudno ac ar-lein. Gallwch:\n- gynnig sgwrs erbyn 1 Chwefror\n- cofrestru o 8 Chwefror',
    titleEn: 'Community conference: 24 March',
    bodyEn:
      'The **conference** is in Llandudno and online. You can:\n- offer a talk by 1 February\n- register from 8 February',
  } as const;
  for (const field of ['titleCy', 'bodyCy', 'titleEn', 'bodyEn'] as const) {
    await form.getByRole('textbox', { name: say('en', `broadcasts.${field}`) }).fill(written[field]);
  }
  await form.getByRole('radio', { name: say('en', 'broadcasts.toAll') }).check();
  await press(form, say('en', 'broadcasts.toPreview'));
  const preview = await me.card(say('en', 'broadcasts.previewTitle'), written.titleEn);
  // The message itself stands below the card that it is looked at with.
  await savePart(page, 'updates', preview, await me.card(written.titleCy, written.titleEn));

  // A guide as a browser shows it.
  const guide = await browser.newPage({ viewport: { width: 700, height: 680 }, deviceScaleFactor: SCALE });
  await guide.goto(`${house.url}/guides/cy/getting-started-with-automation`);
  await save(guide, 'guide', { x: 0, y: 0, width: 700, height: 680 });
} finally {
  await browser.close();
  await house.leave();
}

/** The post of a channel that a card stands in, with who wrote it. */
function threadOf(card: Locator): Locator {
  return card.locator('xpath=ancestor::*[contains(@class, "fui-Card")][1]');
}
