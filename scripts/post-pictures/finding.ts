import { press, choose } from '../../test/support/playground-page.ts';
import { save as savePicture, SCALE } from '../save-picture.ts';
import type { Stage } from './stage.ts';
import { WRITTEN } from './words.ts';

/** A member's post with a telephone number waits; so does what was reported. A manager looks at both. */
export async function review({ me, text, word, another, save, language }: Stage): Promise<void> {
  const title = word('Cwrs i dimau cyllid', 'A course for finance teams');
  const side = language === 'cy' ? 'Cy' : 'En';
  await another('posts.publish', {
    ...{ form: 'P'.repeat(22), kind: 'training', topics: 'automation', [`title${side}`]: title },
    [`summary${side}`]: word('Ffoniwch 029 2000 0000 i archebu lle.', 'Call 029 2000 0000 to book a place.'),
  });
  await me.enter('Personal Chat');
  await me.say(word('adolygu', 'review'));
  await save('review', await me.card(text('posts.waitsBecause'), title));
  await save('report', await me.card(text('posts.waitsBecause'), WRITTEN.news.title[language]));
  const waiting = await me.card(text('posts.approve'), title);
  await save('review-card', waiting);
  await press(waiting, text('posts.return'));
  await save('return', await me.card(text('posts.noteField', { limit: 500 })));
  await me.say(word('adolygu', 'review'));
  await press(await me.card(text('posts.approve'), title), text('posts.approve'));
  await me.card(text('posts.approved'), title);
  const reported = await me.card(text('posts.dismiss'), WRITTEN.news.title[language]);
  await press(reported, text('posts.dismiss'));
  await save('dismissed', await me.card(text('posts.dismissed')));
}

/** The list, one post and what more there is to do with it, the saved ones. */
export async function list({ me, text, word, save, language }: Stage): Promise<void> {
  await me.say(word('negeseuon', 'posts'));
  const latest = await me.card(text('posts.latest'));
  await save('list', latest);
  await press(latest, text('posts.show'));
  const shown = await me.card(text('posts.moreActs'), text('posts.save'));
  await save('shown', shown);
  await press(shown, text('posts.moreActs'));
  const more = await me.card(text('posts.moreActs'), text('posts.similar'));
  await save('more', more);
  await press(more, text('posts.similar'));
  await save('similar-posts', await me.card(text('posts.similar')));
  await me.say(word('wedi cadw', 'saved'));
  await save('saved', await me.card(text('posts.savedTitle'), WRITTEN['case-study'].title[language]));
  await me.say(word('fy negeseuon', 'my posts'));
  await save('mine', await me.card(text('posts.statePublished')));
}

/** This helped us, and what it adds up to. */
export async function helped({ me, text, word, save, language }: Stage): Promise<void> {
  await me.say(word('negeseuon astudiaeth achos', 'posts case study'));
  const studies = await me.card(text('posts.show'), WRITTEN['case-study'].title[language]);
  await press(studies, text('posts.show'));
  await press(await me.card(text('posts.helpedUs'), text('posts.moreActs')), text('posts.helpedUs'));
  const form = await me.card(text('posts.helpedIntro'));
  await form.getByRole('textbox', { name: text('posts.benefitAmount') }).fill('6');
  await choose(form, text('posts.benefitMeasure'), text('posts.measureHours'));
  await choose(form, text('posts.benefitPeriod'), text('posts.periodWeek'));
  await save('helped', form);
  await press(form, text('common.send'));
  await save('helped-thanks', await me.card(text('posts.helpedThanks')));
}

/** The pages, in light and in dark. */
export async function pages({ browser, house, language, word, aside }: Stage): Promise<void> {
  const { items } = (await house.api('GET', '/posts')) as { items: { id: string; kind: string }[] };
  const study = items.find(({ kind }) => kind === 'case-study')!;
  const search = `/posts/${language}?${new URLSearchParams({ q: word('anfonebau', 'invoices'), kind: 'case-study' }).toString()}`;
  const addresses = {
    archive: `/posts/${language}`,
    search,
    post: `/posts/${language}/${study.id}`,
    benefits: `/benefits/${language}`,
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      ...{ colorScheme, viewport: { width: 800, height: 900 }, deviceScaleFactor: SCALE },
    });
    for (const [name, address] of Object.entries(addresses)) {
      await page.goto(house.url + address);
      const file = aside(`page-${name}-${colorScheme}`);
      if (file !== undefined) await page.screenshot({ path: file, fullPage: true });
    }
    const dark = colorScheme === 'dark' ? '-dark' : '';
    for (const name of dark === '' ? (['search', 'benefits'] as const) : (['search'] as const)) {
      await page.goto(house.url + addresses[name]);
      await savePicture(page, `posts-${name}${dark}-${language}`, { x: 0, y: 0, width: 800, height: 760 });
    }
    await page.close();
  }
}
