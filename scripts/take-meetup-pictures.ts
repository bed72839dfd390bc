import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import type { Language } from '../src/language/bilingual.ts';
import { say } from '../src/language/say.ts';
import type { MessageKey } from '../src/language/catalogue/index.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { choose, PlaygroundPage, press, type Room } from '../test/support/playground-page.ts';

// The pictures of docs/meetups.md: the whole life of one meetup, lived through in the Playground, once in each language. It
// stops with an error where a step does not show what it should.
const DAY = new Date('2026-12-01T09:30:00Z');
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const TITLE = { cy: 'Beth ddysgon ni o’n robot cyntaf', en: 'What we learned from our first robot' };
const ROOMS: Readonly<Record<Language, Room>> = { cy: 'General', en: 'Automation and AI' };

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();

/** The Playground shows the machine's time, which would make every run another picture; its notes are not ours. */
const WITHOUT_TIMES = `
  for (const span of document.querySelectorAll('span')) {
    if (/^([0-9/]+, )?[0-9]+:[0-9]+ [AP]M$/.test(span.textContent)) span.style.visibility = 'hidden';
  }
`;

async function live(language: Language): Promise<void> {
  const text = (key: MessageKey, values = {}): string => say(language, key, values);
  const house = await openPlaygroundHouse(DAY);
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3000 });
  const { page } = me;
  const save = async (name: string, part: Locator): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.evaluate(WITHOUT_TIMES);
    await part.screenshot({ path: `${folder}meetup-${name}-${language}.png` });
    console.log(`docs/pictures/meetup-${name}-${language}.png`);
  };
  /** Somebody else says that they come, in a chat of their own. */
  const another = async (id: string): Promise<void> => {
    const conversation = { id: 'a:another', conversationType: 'personal', tenantId: 'another-tenant' };
    const from = {
      id: '29:another',
      aadObjectId: '00000000-0000-4000-8000-00000000abcd',
      name: 'Aelod Arall',
    };
    const action = {
      type: 'Action.Execute',
      verb: 'meetups.rsvp',
      data: { id, answer: 'yes', edition: language },
    };
    const response = await fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'invoke', name: 'adaptiveCard/action', id: 'act-1', channelId: 'msteams' },
        ...{ serviceUrl: 'http://127.0.0.1:9/', from, conversation, recipient: { id: '28:bot' } },
        value: { action, trigger: 'manual' },
      }),
    });
    if (!response.ok) throw new Error(`The other reply was refused: ${response.status}`);
  };
  try {
    // The channel and the manager choose their language.
    await me.say(language === 'cy' ? 'newid iaith' : 'change language');
    await press(await me.card(text('community.languageTitle')), language === 'cy' ? 'Cymraeg' : 'English');
    await me.enter(ROOMS[language]);
    await me.say(language === 'cy' ? 'gosodiadau' : 'settings');
    const settings = await me.card(text('community.settingsTitle'));
    await choose(
      settings,
      text('community.language'),
      text(language === 'cy' ? 'community.languageCy' : 'community.languageEn'),
    );
    await press(settings, text('common.save'));
    await me.card(text('community.settingsSaved'));

    // Plan: one form, and a preview.
    await me.enter('Personal Chat');
    await me.say(language === 'cy' ? 'trefnu cyfarfod' : 'plan a meetup');
    const form = await me.card(text('meetups.formTitle'), text('meetups.toPreview'));
    const fill = (label: MessageKey, value: string): Promise<void> =>
      form.getByRole('textbox', { name: text(label), exact: true }).fill(value);
    await fill('meetups.titleCy', TITLE.cy);
    await fill('meetups.titleEn', TITLE.en);
    await fill('meetups.descriptionCy', 'Ugain munud o sgwrs, yna eich cwestiynau.');
    await fill('meetups.descriptionEn', 'A talk of twenty minutes, then your questions.');
    await fill('meetups.agendaCy', '14:00 Croeso\n14:05 Y robot\n14:25 Cwestiynau');
    await fill('meetups.agendaEn', '14:00 Welcome\n14:05 The robot\n14:25 Questions');
    await fill('meetups.speakersInput', 'Siaradwr Un; Cyngor Sampl / Sample Council');
    await form.getByLabel(text('meetups.date'), { exact: true }).fill('2026-12-10');
    await form.getByLabel(text('meetups.startTime'), { exact: true }).fill('14:00');
    await fill('meetups.linkInput', 'https://example.org/cyfarfod');
    await fill('meetups.capacityInput', '1');
    await form.getByRole('checkbox', { name: text('meetups.isTranslated') }).check();
    await form.getByRole('checkbox', { name: text('common.topicAutomation') }).check();
    await save('form', form);
    await press(form, text('meetups.toPreview'));
    const preview = await me.card(text('meetups.previewTitle'), TITLE[language]);
    await save('preview', preview);
    await press(preview, text('meetups.announce'));
    await me.card(text('meetups.announcedTitle'));
    const { items } = (await house.api('GET', '/meetups')) as {
      items: { id: string; title: { en: string } }[];
    };
    const { id } = items.find(({ title }) => title.en === TITLE.en)!;

    // Announce; somebody else takes the one place, and the list begins.
    await me.enter(ROOMS[language]);
    const announced = await me.card(text('meetups.headingNew'), TITLE[language]);
    await save('announced', announced);
    await another(id);
    await press(await me.card(TITLE[language], text('meetups.answerYes')), text('meetups.answerYes'));
    await save('waiting', await me.card(TITLE[language], text('meetups.youWait')));

    // A place more: the first of the list moves up, and hears of it.
    await house.api('PATCH', `/meetups/${id}`, { capacity: 2 });
    await me.enter('Personal Chat');
    await save('moved-up', await me.card(text('meetups.headingPlace'), TITLE[language]));

    // Postpone: the card changes in place, and who said yes is told.
    await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
    await save('list', await me.card(text('meetups.listMine'), TITLE[language]));
    await house.api('PATCH', `/meetups/${id}`, { start: '2026-12-11T10:00' });
    await save('told', await me.card(text('meetups.headingMoved'), TITLE[language]));
    await me.enter(ROOMS[language]);
    await save('postponed', await me.card(text('meetups.headingMoved'), TITLE[language]));

    // Remind, a day before, and as it starts.
    const until = (moment: string): void =>
      house.wait((Date.parse(moment) - house.clock().getTime()) / 60_000);
    until('2026-12-10T10:00:05Z');
    await save('reminder', await me.card(text('meetups.headingReminder'), TITLE[language]));
    until('2026-12-11T09:59:05Z');
    await save('starting', await me.card(text('meetups.headingStarting'), TITLE[language]));

    // Afterwards: the recording, as a reply; how many came; feedback, where surveys can ask for it.
    until('2026-12-11T12:00:00Z');
    await house.api('PATCH', `/meetups/${id}/materials`, {
      ...{ recording: 'https://example.org/recordiad', slides: 'https://example.org/sleidiau' },
      notes: { cy: 'Dechreuwch gydag un broses.', en: 'Start with one process.' },
    });
    await house.api('PATCH', `/meetups/${id}/attendance`, { attended: 124, views: 31 });
    await save('recording', await me.card(text('meetups.headingMaterials'), TITLE[language]));
    await house.api('POST', `/meetups/${id}/feedback`);
    const figures = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await figures.goto(`${house.url}/meetup-figures/${language}`);
    await figures.screenshot({ path: `${folder}meetup-figures-${language}.png` });
    await figures.goto(`${house.url}/meetups/${language}/${id}`);
    await figures.screenshot({ path: `${folder}meetup-page-${language}.png` });
    await figures.close();
  } finally {
    await page.screenshot({ path: `/tmp/meetup-last-${language}.png` });
    await page.close();
    await house.leave();
  }
}

try {
  for (const language of ['cy', 'en'] as const) await live(language);
} finally {
  await browser.close();
}
