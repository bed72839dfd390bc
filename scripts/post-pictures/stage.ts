import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Language } from '../../src/language/bilingual.ts';
import type { MessageKey } from '../../src/language/catalogue/index.ts';
import { say, type Values } from '../../src/language/say.ts';
import { openPlaygroundHouse, type PlaygroundHouse } from '../../test/support/playground-house.ts';
import { choose, PlaygroundPage, press } from '../../test/support/playground-page.ts';
import type { StubWeb } from '../../test/support/web/open-stub-web.ts';
import { savePart, SCALE } from '../save-picture.ts';

/** A Wednesday: the next digest comes a day later. */
const DAY = new Date('2026-12-02T09:30:00Z');

/** What the documents show; the others are seen by whoever takes the pictures. */
const SHOWN: ReadonlySet<string> = new Set(
  (
    'form-case-study card share review helped question digest follow feeds ' +
    'circle-form circle-dry-run circle-poll'
  ).split(' '),
);

/** A person at the Playground in one language, the house behind it, and where the pictures go. */
export interface Stage {
  readonly language: Language;
  readonly house: PlaygroundHouse;
  readonly me: PlaygroundPage;
  readonly browser: Browser;
  /** Which of two words is said in this language. */
  word(cy: string, en: string): string;
  text(key: MessageKey, values?: Values): string;
  /** Where a picture goes that no document shows, if it is taken at all. */
  aside(name: string): string | undefined;
  save(name: string, part: Locator, upTo?: Locator): Promise<void>;
  /** Another member does something, in a chat of their own. */
  another(verb: string, data: object): Promise<void>;
}

/** Opens a house, and settles the language of the chat and of the channel. */
export async function openStage(
  browser: Browser,
  language: Language,
  web: StubWeb,
  folder: string | undefined,
): Promise<Stage> {
  const house = await openPlaygroundHouse(DAY, { web });
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3600, scale: SCALE });
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const aside = (name: string): string | undefined =>
    folder === undefined ? undefined : path.join(folder, `${name}-${language}.png`);
  const stage: Stage = {
    ...{ language, house, me, browser, aside },
    word: (cy, en) => (language === 'cy' ? cy : en),
    text: (key, values = {}) => say(language, key, values),
    async save(name, part, upTo) {
      if (SHOWN.has(name)) return savePart(me.page, `posts-${name}-${language}`, part, part, upTo);
      const file = aside(name);
      if (file !== undefined) await part.screenshot({ path: file });
    },
    async another(verb, data) {
      const response = await fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ type: 'invoke', name: 'adaptiveCard/action', id: 'act', channelId: 'msteams' },
          ...{ serviceUrl: 'http://127.0.0.1:9/', recipient: { id: '28:bot' } },
          conversation: { id: 'a:another', conversationType: 'personal', tenantId: 'another-tenant' },
          from: { id: '29:another', aadObjectId: '00000000-0000-4000-8000-00000000abcd', name: 'Aelod' },
          value: { action: { type: 'Action.Execute', verb, data: { ...data, edition: language } } },
        }),
      });
      if (!response.ok) throw new Error(`${verb} was refused: ${response.status}`);
    },
  };
  await me.say(stage.word('newid iaith', 'change language'));
  await press(
    await me.card(stage.text('community.languageTitle')),
    language === 'cy' ? 'Cymraeg' : 'English',
  );
  await me.enter('Automation and AI');
  await me.say(stage.word('gosodiadau', 'settings'));
  const settings = await me.card(stage.text('community.settingsTitle'));
  await choose(
    settings,
    stage.text('community.language'),
    stage.text(language === 'cy' ? 'community.languageCy' : 'community.languageEn'),
  );
  await press(settings, stage.text('common.save'));
  await me.card(stage.text('community.settingsSaved'));
  await me.enter('Personal Chat');
  return stage;
}
