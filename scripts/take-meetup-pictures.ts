import type { Locator } from 'playwright-core';
import type { MessageKey } from '../src/language/catalogue/index.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { press } from '../test/support/playground-page.ts';
import { ROOMS, tell, type Story } from './meetup-story.ts';

// The pictures of docs/meetups.md: the whole life of one meetup, lived through in the Playground, once in each language. It
// stops with an error where a step does not show what it should.
const TITLES = { cy: 'Beth ddysgon ni o’n robot cyntaf', en: 'What we learned from our first robot' };

/** Somebody else says that they come, in a chat of their own. */
async function anotherComes({ house, language }: Story, id: string): Promise<void> {
  const conversation = { id: 'a:another', conversationType: 'personal', tenantId: 'another-tenant' };
  const from = { id: '29:another', aadObjectId: '00000000-0000-4000-8000-00000000abcd', name: 'Aelod Arall' };
  const data = { id, answer: 'yes', edition: language };
  const response = await fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ type: 'invoke', name: 'adaptiveCard/action', id: 'act-1', channelId: 'msteams' },
      ...{ serviceUrl: 'http://127.0.0.1:9/', from, conversation, recipient: { id: '28:bot' } },
      value: { action: { type: 'Action.Execute', verb: 'meetups.rsvp', data }, trigger: 'manual' },
    }),
  });
  if (!response.ok) throw new Error(`The other reply was refused: ${response.status}`);
}

/** One form, and a preview. Gives the meetup's id. */
async function plan({ me, text, language, save, house }: Story): Promise<string> {
  await me.say(language === 'cy' ? 'trefnu cyfarfod' : 'plan a meetup');
  const form = await me.card(text('meetups.formTitle'), text('meetups.toPreview'));
  const fill = (label: MessageKey, value: string): Promise<void> =>
    form.getByRole('textbox', { name: text(label), exact: true }).fill(value);
  await fill('meetups.titleCy', TITLES.cy);
  await fill('meetups.titleEn', TITLES.en);
  await fill('meetups.descriptionCy', 'Ugain munud o sgwrs, yna eich cwestiynau.');
  await fill('meetups.descriptionEn', 'A talk of twenty minutes, then your questions.');
  await fill('meetups.agendaCy', '14:00 Croeso\n14:05 Y robot\n14:25 Cwestiynau');
  await fill('meetups.agendaEn', '14:00 Welcome\n14:05 The robot\n14:25 Questions');
  await fill('meetups.speakersInput', 'Siaradwr Un; Cyngor Sampl / Sample Council');
  await form.getByLabel(text('meetups.date'), { exact: true }).fill('2026-12-09');
  await form.getByLabel(text('meetups.startTime'), { exact: true }).fill('14:30');
  await fill('meetups.linkInput', 'https://example.org/cyfarfod');
  await fill('meetups.capacityInput', '1');
  await form.getByRole('checkbox', { name: text('meetups.isTranslated') }).check();
  await form.getByRole('checkbox', { name: text('common.topicAutomation') }).check();
  await save('form', form);
  await press(form, text('meetups.toPreview'));
  // The sample meetup is at 14:00 on that day: the preview says so, and the manager chooses another day.
  const preview = await me.card(
    text('meetups.previewTitle'),
    TITLES[language],
    text('meetups.clashOverlaps'),
  );
  await save('preview', preview);
  await press(preview, text('meetups.change'));
  const again = await me.card(text('meetups.formTitle'), text('meetups.toPreview'));
  await again.getByLabel(text('meetups.date'), { exact: true }).fill('2026-12-10');
  await again.getByLabel(text('meetups.startTime'), { exact: true }).fill('14:00');
  await press(again, text('meetups.toPreview'));
  await press(await me.card(text('meetups.previewTitle'), '2026, 14:00'), text('meetups.announce'));
  await me.card(text('meetups.announcedTitle'));
  const { items } = (await house.api('GET', '/meetups')) as {
    items: { id: string; title: { en: string } }[];
  };
  return items.find(({ title }) => title.en === TITLES.en)!.id;
}

/** Somebody takes the one place, so the list begins; a place more, and its first moves up and hears of it. */
async function join(story: Story, id: string): Promise<void> {
  const { me, text, language, save, manage } = story;
  const title = TITLES[language];
  await me.enter(ROOMS[language]);
  const announced = await me.card(text('meetups.headingNew'), title);
  await save('announced', announced);
  await anotherComes(story, id);
  await press(await me.card(title, text('meetups.answerYes')), text('meetups.answerYes'));
  await save('waiting', await me.card(title, text('meetups.youWait')));

  await press(await manage(title), text('meetups.edit'));
  const form = await me.card(text('meetups.editTitle'), text('meetups.toPreview'));
  await form.getByRole('textbox', { name: text('meetups.capacityInput'), exact: true }).fill('2');
  await press(form, text('meetups.toPreview'));
  await press(await me.card(text('meetups.previewTitle'), title), text('meetups.saveChanges'));
  const free = await me.card(text('meetups.headingPlace'), title);
  await save('moved-up', free);
  await press(free, text('meetups.see'));
  await press(await me.card(title, text('meetups.remindMe')), text('meetups.remindMe'));
  await save('coming', await me.card(title, text('meetups.youAreReminded')));
}

/** The card in the channel changes in place, and who said yes is told; then the reminders come. */
async function postpone({ me, text, language, save, manage, until }: Story): Promise<void> {
  const title = TITLES[language];
  await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
  await save('list', await me.card(text('meetups.listMine'), title));
  const managed = await manage(title);
  await save('manage', managed);
  await press(managed, text('meetups.whoComes'));
  await save('who', await me.card(title, text('meetups.whoComing')));
  await press(await manage(title), text('meetups.move'));
  const form = await me.card(text('meetups.moveIntro'), text('meetups.moveSave'));
  await form.getByLabel(text('meetups.date'), { exact: true }).fill('2026-12-11');
  await form.getByLabel(text('meetups.startTime'), { exact: true }).fill('10:00');
  await press(form, text('meetups.moveSave'));
  await save('told', await me.card(text('meetups.headingMoved'), title));
  await me.enter(ROOMS[language]);
  await save('postponed', await me.card(text('meetups.headingMoved'), title));
  until('2026-12-10T10:00:05Z');
  await save('reminder', await me.card(text('meetups.headingReminder'), title));
  until('2026-12-11T09:00:05Z');
  await me.enter('Personal Chat');
  const own = await me.card(text('meetups.headingPersonal'), title);
  await save('personal', own);
  await press(own, text('meetups.stopReminders'));
  await save('stopped', await me.card(text('meetups.remindersStoppedTitle'), title));
  await me.enter(ROOMS[language]);
  until('2026-12-11T09:59:05Z');
  await save('starting', await me.card(text('meetups.headingStarting'), title));
}

/** Recording and numbers in one form; the channels get one reply, and are asked how it was. */
async function after({ me, text, language, save, savePage, until }: Story, id: string): Promise<void> {
  const title = TITLES[language];
  until('2026-12-11T12:00:00Z');
  const manageOver = async (): Promise<Locator> => {
    await me.enter('Personal Chat');
    await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
    const list = await me.card(text('meetups.allOnPage'), title);
    const own = list.locator('.ac-container').filter({ hasText: title, has: me.page.getByRole('button') });
    await own.last().getByRole('button').first().click();
    await press(await me.card(title, text('meetups.headingOver')), text('meetups.manage'));
    return me.card(title, text('meetups.afterwards'));
  };
  await press(await manageOver(), text('meetups.afterwards'));
  const form = await me.card(text('meetups.recordingInput'));
  const fill = (label: MessageKey, value: string): Promise<void> =>
    form.getByRole('textbox', { name: text(label), exact: true }).fill(value);
  await fill('meetups.recordingInput', 'https://example.org/recordiad');
  await fill('meetups.slidesInput', 'https://example.org/sleidiau');
  await fill('meetups.notesCy', 'Dechreuwch gydag un broses.');
  await fill('meetups.notesEn', 'Start with one process.');
  await fill('meetups.attendedInput', '124');
  await fill('meetups.viewsInput', '31');
  await save('afterwards', form);
  await press(form, text('common.save'));
  await me.card(text('meetups.afterSavedTitle'));
  await press(await manageOver(), text('meetups.askFeedback'));
  await me.card(text('meetups.feedbackAskedTitle'));
  await me.enter(ROOMS[language]);
  await save('recording', await me.card(text('meetups.headingMaterials'), title));
  await save('feedback', await me.card(text('surveys.feedbackTitle', { title })));
  await savePage('figures', `/meetup-figures/${language}`);
  await savePage('page', `/meetups/${language}/${id}`);
}

const browser = await launchChromium();
try {
  for (const language of ['cy', 'en'] as const)
    await tell(browser, language, async (story) => {
      const id = await plan(story);
      await join(story, id);
      await postpone(story);
      await after(story, id);
    });
} finally {
  await browser.close();
}
