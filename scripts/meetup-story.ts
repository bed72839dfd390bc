import { tmpdir } from 'node:os';
import type { Browser, Locator } from 'playwright-core';
import type { Language } from '../src/language/bilingual.ts';
import { say, type Values } from '../src/language/say.ts';
import type { MessageKey } from '../src/language/catalogue/index.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../test/support/playground-house.ts';
import { choose, PlaygroundPage, press, type Room } from '../test/support/playground-page.ts';
import { savePart } from './save-picture.ts';

const DAY = new Date('2026-12-01T09:30:00Z');
export const ROOMS: Readonly<Record<Language, Room>> = { cy: 'General', en: 'Automation and AI' };

/** A story that is lived through in the Playground in one language, with a picture of each card that matters. */
export interface Story {
  readonly language: Language;
  readonly house: PlaygroundHouse;
  readonly me: PlaygroundPage;
  text(key: MessageKey, values?: Values): string;
  /** Takes the picture of a card. */
  save(name: string, part: Locator): Promise<void>;
  /** Takes the picture of a page of the house, and a dark one that is not kept. */
  savePage(name: string, path: string): Promise<void>;
  /** Lets the clock go on to a moment. */
  until(moment: string): void;
  /** Goes from the list of meetups to what a manager can do with the one of this title. */
  manage(title: string): Promise<Locator>;
}

/** The manager and the channel choose the language. */
async function chooseLanguage({ language, me, text }: Story): Promise<void> {
  await me.say(language === 'cy' ? 'newid iaith' : 'change language');
  await press(await me.card(text('community.languageTitle')), language === 'cy' ? 'Cymraeg' : 'English');
  await me.enter(ROOMS[language]);
  await me.say(language === 'cy' ? 'gosodiadau' : 'settings');
  const settings = await me.card(text('community.settingsTitle'));
  const own = language === 'cy' ? 'community.languageCy' : 'community.languageEn';
  await choose(settings, text('community.language'), text(own));
  await press(settings, text('common.save'));
  await me.card(text('community.settingsSaved'));
  await me.enter('Personal Chat');
}

/** Opens a house and its Playground, tells the story, and leaves. */
export async function tell(
  browser: Browser,
  language: Language,
  tellIt: (story: Story) => Promise<void>,
): Promise<void> {
  const house = await openPlaygroundHouse(DAY);
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3600 });
  const story: Story = {
    ...{ language, house, me },
    text: (key, values = {}) => say(language, key, values),
    async save(name, part) {
      await part.scrollIntoViewIfNeeded();
      await savePart(me.page, `meetup-${name}-${language}`, part, part);
    },
    async savePage(name, path) {
      const page = await browser.newPage({ viewport: { width: 900, height: 1300 } });
      await page.goto(`${house.url}${path}`);
      const body = page.locator('body');
      await savePart(page, `meetup-${name}-${language}`, body, body);
      // Only to be looked at by whoever takes the pictures.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.screenshot({ path: `${tmpdir()}/meetup-${name}-dark-${language}.png`, fullPage: true });
      await page.close();
    },
    until: (moment) => house.wait((Date.parse(moment) - house.clock().getTime()) / 60_000),
    async manage(title) {
      await me.enter('Personal Chat');
      await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
      const list = await me.card(say(language, 'meetups.allOnPage'), title);
      const see = me.page.getByRole('button', { name: say(language, 'meetups.see'), exact: true });
      await list
        .locator('.ac-container')
        .filter({ hasText: title, has: see })
        .last()
        .getByRole('button')
        .first()
        .click();
      await press(
        await me.card(title, say(language, 'meetups.calendarFile')),
        say(language, 'meetups.manage'),
      );
      return me.card(title, say(language, 'meetups.move'));
    },
  };
  try {
    await chooseLanguage(story);
    await tellIt(story);
  } catch (error) {
    await me.page.screenshot({ path: `${tmpdir()}/meetup-last-${language}.png` });
    throw error;
  } finally {
    await me.page.close();
    await house.leave();
  }
}
