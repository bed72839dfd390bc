import { launchChromium } from '../test/support/chromium.ts';
import { press } from '../test/support/playground-page.ts';
import { ROOMS, tell, type Story } from './meetup-story.ts';

// The pictures of a series in docs/meetups.md: changed as a whole in the Playground, once in each language.
const TITLES = { cy: 'AI cyfrifol mewn pum rhan', en: 'Responsible AI in five parts' };

/** A webinar series on the first Tuesdays, to the first of which the person at the Playground says yes. */
async function begin({ house, me, language, text }: Story): Promise<string> {
  await me.enter(ROOMS[language]);
  await me.enter('Personal Chat');
  const { id } = await house.api('POST', '/meetup-series', {
    title: TITLES,
    description: { cy: 'Un cwestiwn ym mhob rhan.', en: 'One question in each part.' },
    topics: ['automation'],
    minutes: 60,
    link: 'https://example.org/gweminar',
    first: '2027-01-05T14:00',
    rule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=5',
  });
  const { parts } = (await house.api('GET', `/meetup-series/${String(id)}`)) as { parts: { id: string }[] };
  await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
  const list = await me.card(
    text('meetups.allOnPage'),
    text('meetups.partOf', { number: 1, of: parts.length }),
  );
  const see = me.page.getByRole('button', { name: text('meetups.see'), exact: true });
  const part = list.locator('.ac-container').filter({ hasText: TITLES[language], has: see });
  await part.last().getByRole('button').first().click();
  await press(await me.card(TITLES[language], text('meetups.answerYes')), text('meetups.answerYes'));
  await me.card(TITLES[language], text('meetups.changeable'));
  return String(id);
}

/** From the list to the series, and what can be done with it. */
async function manageSeries({ me, language, text }: Story) {
  await me.enter('Personal Chat');
  await me.say(language === 'cy' ? 'cyfarfodydd' : 'meetups');
  const list = await me.card(text('meetups.allOnPage'), text('meetups.listTitle'));
  await press(list, text('meetups.allSeries'));
  const choice = await me.card(text('meetups.allSeries'), TITLES[language]);
  await choice.getByRole('radio', { name: TITLES[language] }).check();
  await press(choice, text('meetups.manage'));
  return me.card(text('meetups.addDates'), TITLES[language]);
}

async function change(story: Story): Promise<void> {
  const { me, text, save, language } = story;
  const managed = await manageSeries(story);
  await save('series-manage', managed);
  await press(managed, text('meetups.moveSeries'));
  const form = await me.card(text('meetups.moveIntro'), text('meetups.whichInput'));
  await form.getByLabel(text('meetups.date'), { exact: true }).fill('2027-01-07');
  await form.getByLabel(text('meetups.startTime'), { exact: true }).fill('10:30');
  await save('series-move', form);
  await press(form, text('meetups.moveSave'));
  const sure = await me.card(text('meetups.moveSure'), '→');
  await save('series-sure', sure);
  await press(sure, text('meetups.moveSave'));
  await save('series-told', await me.card(text('meetups.headingSeveralMoved')));

  await press(await manageSeries(story), text('meetups.leaveOut'));
  const leaving = await me.card(text('meetups.leaveOutIntro'));
  for (const index of [2, 3]) await leaving.getByRole('checkbox').nth(index).check();
  await save('series-leave-out', leaving);
  await press(leaving, text('meetups.leaveOutSave'));
  await me.card(text('meetups.headingSeveralCancelled'));

  await press(await manageSeries(story), text('meetups.addDates'));
  const adding = await me.card(text('meetups.addDatesIntro'));
  await adding.getByRole('textbox', { name: text('meetups.moreInput'), exact: true }).fill('2');
  await press(adding, text('meetups.addDatesCheck'));
  const dates = await me.card(text('meetups.addDatesSure'));
  await save('series-add', dates);
  await press(dates, text('meetups.addDatesSave'));
  await me.card(text('meetups.datesAdded'));
  await me.enter(ROOMS[language]);
  await save('series', await me.card(text('meetups.headingSeries'), `7. `));
}

const browser = await launchChromium();
try {
  for (const language of ['cy', 'en'] as const)
    await tell(browser, language, async (story) => {
      const id = await begin(story);
      await change(story);
      await story.savePage('series-page', `/meetup-series/${language}/${id}`);
    });
} finally {
  await browser.close();
}
