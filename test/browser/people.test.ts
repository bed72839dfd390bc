import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/language/bilingual.ts';
import type { MessageKey } from '../../src/language/catalogue/index.ts';
import { say, type Values } from '../../src/language/say.ts';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../support/playground-house.ts';
import { PlaygroundPage, press } from '../support/playground-page.ts';

const VOICES = {
  cy: {
    question: 'Pwy sy’n talu am y bws i Fangor?',
    again: 'pwy sy’n talu am y bws i fangor',
    answer: 'Y cyngor sy’n talu. Cadwch y tocyn.',
    channel: 'sianel y rheolwyr',
    language: 'iaith cymraeg',
  },
  en: {
    question: 'Who pays for the train to Bangor?',
    again: 'who pays for the train to bangor',
    answer: 'The council pays. Keep the ticket.',
    channel: 'managers channel',
    language: 'language english',
  },
} as const;

describe('asking a person, in the Agents Playground', function () {
  this.timeout(60_000);
  let browser: Browser;
  let house: PlaygroundHouse;
  let me: PlaygroundPage;

  before(async function () {
    browser = await chromiumFor(this);
    house = await openPlaygroundHouse();
    me = await PlaygroundPage.open(browser, house.playgroundUrl);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const picture = path.join(tmpdir(), `cylch-${this.currentTest.title.replace(/\W+/g, '-')}.png`);
    await me.page.screenshot({ path: picture });
    console.log(`What was to be seen: ${picture}`);
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (house as PlaygroundHouse | undefined)?.leave();
  });

  for (const language of ['cy', 'en'] as const satisfies readonly Language[]) {
    const voice = VOICES[language];
    const text = (key: MessageKey, values: Values = {}): string => say(language, key, values);

    it(`(${language}) leads from a question that the guides do not answer to a verified answer with its page`, async () => {
      await me.enter('Personal Chat');
      await me.say(voice.language);
      await me.card(language === 'cy' ? 'Cymraeg' : 'English');
      await me.enter('General');
      await me.say(voice.channel);
      await me.card(text('faq.managersChannel'));

      await me.enter('Personal Chat');
      await me.say(voice.question);
      await press(await me.card(text('faq.afterUnknown')), text('faq.ask'));
      await press(await me.card(text('faq.mayReply')), text('common.send'));
      await me.card(text('faq.asked'));

      await me.enter('General');
      // The channel's own languages are both: its labels begin with the Welsh.
      const label = (key: MessageKey): string => `${say('cy', key)} / ${say('en', key)}`;
      const card = () => me.card(label('faq.questionTitle'), voice.question);
      await press(await card(), label('faq.takeIt'));
      await me.card(voice.question, label('faq.giveItBack'));
      await press(await card(), label('faq.answerIt'));
      const reply = await me.card(label('faq.reply'), voice.question);
      await reply.getByRole('textbox').fill(voice.answer);
      await press(reply, label('common.send'));
      await me.card(voice.question, voice.answer, label('faq.keepIt'));

      await me.enter('Personal Chat');
      await me.answer(text('faq.newsTaken'));
      await me.answer(voice.answer);

      await me.enter('General');
      // The card is brought up to date while news goes out, and takes the place of a form that was opened too soon.
      const form = me.cards.filter({ hasText: label('faq.verifiedOwnerCy') }).first();
      for (let time = 0; time < 3 && !(await form.isVisible()); time += 1) {
        await press(await me.card(voice.question, label('faq.keepIt')), label('faq.keepIt'));
        await form.waitFor({ timeout: 4_000 }).catch(() => undefined);
      }
      await press(form, label('common.save'));
      await me.card(label('faq.lookAtVerified'));

      await me.enter('Personal Chat');
      await me.say(voice.again);
      const verified = await me.answer(text('faq.verifiedAnswer'));
      const opening = me.page.waitForEvent('popup');
      await verified.locator(`a[href*="/answers/${language}/"]`).first().click();
      const page = await opening;
      await page.waitForLoadState();
      assert.ok(await page.getByText(voice.answer).isVisible());
      assert.deepEqual(await violationsOn(page), []);
      await page.close();
    });
  }
});
