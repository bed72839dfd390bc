import { say } from '../src/language/say.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage, press } from '../test/support/playground-page.ts';
import { savePart, SCALE } from './save-picture.ts';

// The pictures of docs/updates.md, taken from the running Playground: one update, from the first word to the report and
// an edit, where another manager must approve. The other manager comes through the API.
const DAY = new Date('2026-12-01T09:30:00Z');
const WORDS = {
  titleCy: 'Canllaw newydd: defnyddio AI yn gyfrifol',
  bodyCy:
    'Mae’r canllaw **ar gael nawr**. Mae’n dangos sut i:\n- asesu risg cyn dechrau\n- siarad â’r undebau llafur yn gynnar',
  titleEn: 'New guide: using AI responsibly',
  bodyEn:
    'The guide is **available now**. It shows how to:\n- assess risk before you begin\n- talk to trade unions early',
} as const;

/** The update that was begun last. */
async function latest(): Promise<{ readonly id: string; readonly revision: number }> {
  const { items } = (await house.api('GET', '/broadcasts')) as { items: { id: string; revision: number }[] };
  if (!items[0]) throw new Error('There is no update.');
  return items[0];
}

const house = await openPlaygroundHouse(DAY, { environment: { UPDATES_NEED_APPROVAL: 'true' } });
const browser = await launchChromium();
try {
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3200, scale: SCALE });
  const { page } = me;
  const cy = (key: Parameters<typeof say>[1]): string => say('cy', key);
  await me.enter('General');
  await me.card('Shwmae!');
  await me.enter('Personal Chat');

  await me.say('diweddariad');
  const form = await me.card(cy('broadcasts.formTitle'));
  for (const field of ['titleCy', 'bodyCy', 'titleEn', 'bodyEn'] as const)
    await form.getByRole('textbox', { name: cy(`broadcasts.${field}`) }).fill(WORDS[field]);
  await form.getByRole('radio', { name: cy('broadcasts.toAll') }).check();
  await savePart(page, 'update-write', form, form);

  await press(form, cy('broadcasts.toPreview'));
  const preview = await me.card(cy('broadcasts.previewTitle'), WORDS.titleCy);
  await savePart(page, 'update-preview', preview, preview);

  await press(preview, cy('broadcasts.test'));
  await me.card(WORDS.titleCy);
  await me.say('diweddariadau');
  await press(await me.card(cy('broadcasts.title'), WORDS.titleCy), cy('broadcasts.preview'));
  await press(await me.card(cy('broadcasts.previewTitle'), WORDS.titleCy), cy('broadcasts.more'));
  await press(await me.card(cy('broadcasts.moreTitle')), cy('broadcasts.dryTitle'));
  const dry = await me.card(cy('broadcasts.dryTitle'), cy('broadcasts.dryBoth'));
  await savePart(page, 'update-dry-run', dry, dry);

  await me.say('diweddariadau');
  await press(await me.card(cy('broadcasts.title'), WORDS.titleCy), cy('broadcasts.preview'));
  await press(await me.card(cy('broadcasts.previewTitle'), WORDS.titleCy), cy('broadcasts.scheduleIt'));
  const time = await me.card(cy('broadcasts.scheduleTitle'));
  await time.getByLabel(cy('broadcasts.date')).fill('2026-12-01');
  await time.getByLabel(cy('broadcasts.time'), { exact: true }).fill('10:30');
  await savePart(page, 'update-schedule', time, time);
  await press(time, cy('broadcasts.saveTime'));
  await press(await me.card(cy('broadcasts.previewTitle'), WORDS.titleCy), cy('broadcasts.propose'));
  const proposed = await me.card(cy('broadcasts.previewTitle'), WORDS.titleCy);
  await savePart(page, 'update-approval', proposed, proposed);

  const proposal = await latest();
  await house.api('POST', `/broadcasts/${proposal.id}/approve`, { revision: proposal.revision });
  house.wait(61);
  await me.enter('General');
  await me.card(WORDS.titleCy, WORDS.titleEn);
  await me.enter('Personal Chat');

  await me.say('updates');
  await press(await me.card(say('en', 'broadcasts.title'), WORDS.titleEn), say('en', 'broadcasts.report'));
  const report = await me.card(say('en', 'broadcasts.reportTitle'), WORDS.titleEn);
  await savePart(page, 'update-report', report, report);

  await press(report, say('en', 'broadcasts.afterwards'));
  await press(await me.card(say('en', 'broadcasts.afterwardsTitle')), say('en', 'broadcasts.editSent'));
  const edit = await me.card(say('en', 'broadcasts.bodyEn'));
  await edit
    .getByRole('textbox', { name: say('en', 'broadcasts.titleEn') })
    .fill('New guide: use AI responsibly');
  await savePart(page, 'update-edit', edit, edit);

  await press(edit, say('en', 'broadcasts.toPreview'));
  await press(
    await me.card(say('en', 'broadcasts.previewEdit'), 'New guide: use AI responsibly'),
    say('en', 'broadcasts.propose'),
  );
  await me.card(say('en', 'broadcasts.previewEdit'), say('en', 'broadcasts.sentOnApproval'));
  const draft = await latest();
  await house.api('POST', `/broadcasts/${draft.id}/approve`, { revision: draft.revision });
  await me.enter('General');
  await me.card('New guide: use AI responsibly');
  await me.enter('Personal Chat');
  await me.say('updates');
  await press(
    await me.card(say('en', 'broadcasts.title'), 'New guide: use AI responsibly'),
    say('en', 'broadcasts.report'),
  );
  const edited = await me.card(say('en', 'broadcasts.reportTitle'), say('en', 'broadcasts.countEdited'));
  await savePart(page, 'update-edited', edited, edited);
} finally {
  await browser.close();
  await house.leave();
}
