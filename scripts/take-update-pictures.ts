import type { Browser } from 'playwright-core';
import type { Language } from '../src/language/bilingual.ts';
import type { MessageKey } from '../src/language/catalogue/index.ts';
import { say } from '../src/language/say.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage, press } from '../test/support/playground-page.ts';
import { savePart, SCALE } from './save-picture.ts';

// The pictures of docs/updates.md, taken from the running Playground, in each language: one update, from the first word
// to the report and an edit, where another manager must approve. The other manager comes through the API.
const DAY = new Date('2026-12-01T09:30:00Z');
const WORDS = {
  titleCy: 'Canllaw newydd: defnyddio AI yn gyfrifol',
  bodyCy:
    'Mae’r canllaw **ar gael nawr**. Mae’n dangos sut i:\n- asesu risg cyn dechrau\n- siarad â’r undebau llafur yn gynnar',
  titleEn: 'New guide: using AI responsibly',
  bodyEn:
    'The guide is **available now**. It shows how to:\n- assess risk before you begin\n- talk to trade unions early',
} as const;

/** What the manager types in each language, and the better title that the edit brings. */
const TYPED = {
  cy: {
    ...{ write: 'diweddariad', list: 'diweddariadau', title: WORDS.titleCy },
    ...{ field: 'broadcasts.titleCy', better: 'Canllaw newydd: sut i ddefnyddio AI yn gyfrifol' },
  },
  en: {
    ...{ write: 'update', list: 'updates', title: WORDS.titleEn },
    ...{ field: 'broadcasts.titleEn', better: 'New guide: how to use AI responsibly' },
  },
} as const satisfies Record<Language, { readonly field: MessageKey } & Record<string, string>>;

async function takePictures(browser: Browser, language: Language): Promise<void> {
  const house = await openPlaygroundHouse(DAY, { environment: { UPDATES_NEED_APPROVAL: 'true' } });
  try {
    const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 4600, scale: SCALE });
    const words = (key: MessageKey): string => say(language, key);
    const { write, list, title, field, better } = TYPED[language];

    /** The card that shows these texts, as a picture. */
    async function picture(name: string, ...texts: readonly string[]) {
      const card = await me.card(...texts);
      await savePart(me.page, `update-${name}-${language}`, card, card);
      return card;
    }
    /** Opens what the list has under a title. */
    async function open(of: string, button: MessageKey): Promise<void> {
      await me.say(list);
      await press(await me.card(words('broadcasts.title'), of), words(button));
    }
    /** The other manager approves what was begun last. */
    async function approve(): Promise<void> {
      const { items } = (await house.api('GET', '/broadcasts')) as {
        items: { id: string; revision: number; isProposed: boolean }[];
      };
      const proposal = items.find(({ isProposed }) => isProposed);
      if (!proposal) throw new Error('Nothing waits for approval.');
      await house.api('POST', `/broadcasts/${proposal.id}/approve`, { revision: proposal.revision });
    }

    await me.enter('General');
    await me.card('Shwmae!');
    await me.enter('Personal Chat');

    await me.say(write);
    const form = await me.card(words('broadcasts.formTitle'));
    for (const one of ['titleCy', 'bodyCy', 'titleEn', 'bodyEn'] as const)
      await form.getByRole('textbox', { name: words(`broadcasts.${one}`) }).fill(WORDS[one]);
    await form.getByRole('radio', { name: words('broadcasts.toChosen') }).check();
    await picture('write', words('broadcasts.formTitle'));
    await press(form, words('broadcasts.toPreview'));

    const audience = await me.card(words('broadcasts.audienceTitle'));
    await audience.getByRole('checkbox').first().check();
    await press(audience, words('broadcasts.countChannels'));
    const counted = await picture(
      'audience',
      words('broadcasts.audienceTitle'),
      `${words('common.topics')}:`,
    );
    await press(counted, words('broadcasts.toPreview'));
    const preview = await me.card(words('broadcasts.previewTitle'), title);
    // The message itself stands below the card that it is looked at with.
    await savePart(
      me.page,
      `update-preview-${language}`,
      preview,
      await me.card(WORDS.titleCy, WORDS.titleEn),
    );
    await press(preview, words('broadcasts.test'));
    await me.card(title, WORDS.titleEn);

    await open(title, 'broadcasts.preview');
    await press(await me.card(words('broadcasts.previewTitle'), title), words('broadcasts.more'));
    await press(await me.card(words('broadcasts.moreTitle')), words('broadcasts.dryTitle'));
    await picture('dry-run', words('broadcasts.dryTitle'), words('broadcasts.dryBoth'));

    await open(title, 'broadcasts.preview');
    await press(await me.card(words('broadcasts.previewTitle'), title), words('broadcasts.scheduleIt'));
    const time = await me.card(words('broadcasts.scheduleTitle'));
    await time.getByLabel(words('broadcasts.date')).fill('2026-12-01');
    await time.getByLabel(words('broadcasts.time'), { exact: true }).fill('10:30');
    await picture('schedule', words('broadcasts.scheduleTitle'));
    await press(time, words('broadcasts.saveTime'));
    await press(await me.card(words('broadcasts.previewTitle'), title), words('broadcasts.propose'));
    await picture('approval', words('broadcasts.previewTitle'), title, words('broadcasts.nobodyElse'));
    await approve();
    house.wait(61);
    await me.enter('General');
    await me.card(WORDS.titleCy, WORDS.titleEn);
    await me.enter('Personal Chat');

    await open(title, 'broadcasts.report');
    const report = await picture('report', words('broadcasts.reportTitle'), title);
    await press(report, words('broadcasts.afterwards'));
    await press(await me.card(words('broadcasts.afterwardsTitle')), words('broadcasts.editSent'));
    const edit = await me.card(words('broadcasts.editSent'), words('broadcasts.bodyEn'));
    await edit.getByRole('textbox', { name: words(field) }).fill(better);
    await picture('edit', words('broadcasts.editSent'), words('broadcasts.bodyEn'));
    await press(edit, words('broadcasts.toPreview'));
    await press(await me.card(words('broadcasts.previewEdit'), better), words('broadcasts.propose'));
    await me.card(words('broadcasts.previewEdit'), words('broadcasts.sentOnApproval'));
    await approve();
    await me.enter('General');
    await me.card(better);
    await me.enter('Personal Chat');
    await open(better, 'broadcasts.report');
    await picture('edited', words('broadcasts.reportTitle'), words('broadcasts.countEdited'));
  } finally {
    await house.leave();
  }
}

const browser = await launchChromium();
try {
  for (const language of ['cy', 'en'] as const) await takePictures(browser, language);
} finally {
  await browser.close();
}
