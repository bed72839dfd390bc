import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser, Locator } from 'playwright-core';
import { instantToLocal } from '../../src/language/dates.ts';
import type { Language } from '../../src/language/bilingual.ts';
import type { MessageKey } from '../../src/language/catalogue/index.ts';
import { say, type Values } from '../../src/language/say.ts';
import { violationsOn } from '../support/axe.ts';
import { chromiumFor } from '../support/chromium.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../support/playground-house.ts';
import { answerAll, choose, PlaygroundPage, press, type Room } from '../support/playground-page.ts';

interface Voice {
  readonly language: Language;
  /** The channel whose owner chose this language. */
  readonly channel: Room;
  readonly chosen: MessageKey;
  readonly settings: string;
  readonly words: Readonly<Record<'post' | 'survey' | 'surveys' | 'update' | 'language', string>>;
  readonly survey: string;
  readonly question: string;
  readonly unanswered: string;
}

const VOICES: Readonly<Record<Language, Voice>> = {
  cy: {
    language: 'cy',
    settings: 'gosodiadau',
    channel: 'General',
    chosen: 'community.languageCy',
    words: {
      post: 'ysgrifennu neges',
      survey: 'arolwg newydd',
      surveys: 'arolygon',
      update: 'ysgrifennu diweddariad',
      language: 'newid iaith',
    },
    survey: 'Pa gymorth fyddai’n helpu fwyaf?',
    question: 'Sut mae mesur gwerth awtomeiddio?',
    unanswered: 'Pryd mae’r trên nesaf i Fangor?',
  },
  en: {
    language: 'en',
    settings: 'settings',
    channel: 'Automation and AI',
    chosen: 'community.languageEn',
    words: {
      post: 'write a post',
      survey: 'new survey',
      surveys: 'surveys',
      update: 'write an update',
      language: 'change language',
    },
    survey: 'AI readiness pulse',
    question: 'How do we measure the value of automation?',
    unanswered: 'When is the next train to Bangor?',
  },
};

describe('the bot in the Agents Playground', function () {
  this.timeout(60_000);
  let browser: Browser;
  let house: PlaygroundHouse;
  let me: PlaygroundPage;

  before(async function () {
    browser = await chromiumFor(this);
    house = await openPlaygroundHouse();
    me = await PlaygroundPage.open(browser, house.playgroundUrl);
    for (const { language, channel, settings, chosen } of Object.values(VOICES)) {
      await me.enter(channel);
      await me.say(settings);
      const form = await me.card(say(language, 'community.settingsTitle'));
      await choose(form, say(language, 'community.language'), say(language, chosen));
      await press(form, say(language, 'common.save'));
      await me.card(say(language, 'community.settingsSaved'));
    }
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

  for (const [language, name] of [
    ['cy', 'Welsh'],
    ['en', 'English'],
  ] as const) {
    const { channel, words, chosen, survey, question, unanswered } = VOICES[language];
    const text = (key: MessageKey, values: Values = {}): string => say(language, key, values);

    describe(`in ${name}`, () => {
      it('keeps the language that a member chooses', async () => {
        await me.enter('Personal Chat');
        await me.say(words.language);
        await press(
          await me.card(text('community.languageTitle')),
          language === 'cy' ? 'Cymraeg' : 'English',
        );
        await me.card(text('community.languageKept', { choice: text(chosen) }));

        await me.say('?');

        await me.card(text('community.helpTitle'));
      });

      it('answers a question with its source, which opens the guide at the section', async () => {
        await me.enter('Personal Chat');
        await me.say(question);
        const answer = await me.answer(text('faq.source'));
        await answer.getByRole('button', { name: '1', exact: true }).waitFor();
        const opening = me.page.waitForEvent('popup');
        await answer.locator(`a[href*="/guides/${language}/"]`).first().click();

        const guide = await opening;

        await guide.waitForLoadState();
        const { pathname, hash } = new URL(guide.url());
        assert.match(pathname, new RegExp(`^/guides/${language}/[a-z-]+$`));
        assert.ok(await isInView(guide.locator(hash)), `${hash} is not in view`);
        assert.deepEqual(await violationsOn(guide), []);
        await guide.close();
      });

      it('says honestly that the guides do not answer a question, and offers a person', async () => {
        await me.enter('Personal Chat');
        await me.say(unanswered);
        await me.answer(text('faq.unknown'));

        const offer = await me.card(text('faq.afterUnknown'));

        assert.ok(await offer.getByRole('button', { name: text('faq.ask') }).isVisible());
      });

      it('opens a survey, and puts thanks in the place of the card that was answered', async () => {
        await me.enter('Personal Chat');
        await me.say(words.survey);
        const form = await me.card(text('surveys.newTitle'));
        await form.getByRole('radio', { name: survey, exact: true }).check();
        await press(form, text('surveys.previewLabel'));
        await press(await me.card(text('surveys.previewTitle')), text('surveys.openButton'));
        await me.card(text('surveys.openedTitle'));

        await me.enter(channel);
        const ballot = await me.card(survey, text('common.send'));
        const cards = await me.cards.count();
        await answerAll(ballot);
        await press(ballot, text('common.send'));

        await me.card(survey, text('surveys.recorded'));
        assert.equal(await me.cards.count(), cards);
      });

      it('shows the results of the sample survey, with bars', async () => {
        await me.enter('Personal Chat');
        await me.say(words.surveys);
        const list = await me.card(text('surveys.listTitle'));
        await press(list, text('surveys.resultsButton'));

        const results = await me.card(text('surveys.resultsTitle'), '60');

        assert.ok((await results.getByRole('img').count()) >= 15);
      });

      it('announces a meetup in a channel, and reminds of it an hour before', async () => {
        const title = { cy: `Cyfarfod y gymuned (${language})`, en: `Community meetup (${language})` };
        await planMeetup(title);
        await me.enter(channel);
        await me.card(text('meetups.headingNew'), title[language]);

        house.wait(125);

        await me.card(text('meetups.headingReminder'), title[language]);
      });

      it('counts who is coming to a meetup', async () => {
        const title = { cy: `Sgwrs am ddata (${language})`, en: `A talk about data (${language})` };
        await planMeetup(title);
        await me.enter(channel);

        await press(await me.card(text('meetups.headingNew'), title[language]), text('meetups.answerYes'));

        const answered = await me.card(
          title[language],
          text('meetups.youSaid', { answer: text('meetups.answerYes') }),
        );
        const counts = text('meetups.counts', { time: '', yes: 1, maybe: 0, no: 0 })
          .split('.')
          .slice(1)
          .join('.');
        assert.match(await answered.innerText(), new RegExp(counts.trim()));
      });

      it('publishes a post from a form, and posts it in the channel', async () => {
        const title = { cy: 'Robot sy’n darllen anfonebau', en: 'A robot that reads invoices' }[language];
        await me.enter('Personal Chat');
        await me.say(words.post);
        const form = await me.card(text('posts.write'), text('posts.publish'));
        const limits = { title: { limit: 120 }, summary: { limit: 1000 } };
        await fill(
          form,
          text(language === 'cy' ? 'posts.titleWelsh' : 'posts.titleEnglish', limits.title),
          title,
        );
        await fill(
          form,
          text(language === 'cy' ? 'posts.summaryWelsh' : 'posts.summaryEnglish', limits.summary),
          `${title}.`,
        );
        await choose(form, text('posts.kindField'), text('posts.kindCaseStudy'));
        await tick(form, text('common.topicAutomation'));
        await press(form, text('posts.publish'));
        await me.card(text('posts.published'));

        await me.enter(channel);

        await me.card(text('posts.kindCaseStudy'), title);
      });

      it('lets a manager write, preview and send an update, and see what became of it', async () => {
        const title = { cy: `Cynhadledd (${language})`, en: `Conference (${language})` };
        await me.enter('Personal Chat');
        await me.say(words.update);
        const form = await me.card(text('broadcasts.formTitle'), text('broadcasts.toPreview'));
        await fill(form, text('broadcasts.titleCy'), title.cy);
        await fill(form, text('broadcasts.bodyCy'), 'Mae’r **gynhadledd** ym mis Mehefin.');
        await fill(form, text('broadcasts.titleEn'), title.en);
        await fill(form, text('broadcasts.bodyEn'), 'The **conference** is in June.');
        await tick(form, text('broadcasts.toAll'));
        await press(form, text('broadcasts.toPreview'));
        await me.card(title.cy, title.en, text('broadcasts.from', { sender: text('chat.theCommunity') }));
        const preview = await me.card(text('broadcasts.previewTitle'), title[language]);
        await press(preview, text('broadcasts.sendNow'));
        await me.enter(channel);
        await me.card(title[language], text('broadcasts.from', { sender: text('chat.theCommunity') }));

        await me.enter('Personal Chat');
        await press(
          await me.card(text('broadcasts.reportTitle'), title[language]),
          text('broadcasts.refresh'),
        );

        const report = await me.card(text('broadcasts.reportTitle'), text('broadcasts.stateFinished'));
        assert.match(await report.innerText(), new RegExp(`${text('broadcasts.countSent')}\\s*2`));
      });
    });
  }

  /** A meetup that starts in three hours: the reminder an hour before is still to come. */
  async function planMeetup(title: Readonly<Record<Language, string>>): Promise<void> {
    await house.api('POST', '/meetups', {
      title,
      description: { cy: 'Dewch â chwestiwn.', en: 'Bring a question.' },
      start: instantToLocal(new Date(house.clock().getTime() + 180 * 60_000)),
      minutes: 60,
      place: { cy: 'Y llyfrgell', en: 'The library' },
      topics: ['community'],
    });
  }
});

/** Whether the top of an element stands in the window. */
async function isInView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const height = await element.page().evaluate<number>('innerHeight');
  return box !== null && box.y >= 0 && box.y < height;
}

const fill = (form: Locator, label: string, value: string): Promise<void> =>
  form.getByRole('textbox', { name: label }).fill(value);

const tick = (form: Locator, label: string): Promise<void> => form.getByText(label, { exact: true }).click();
