import { choose, press } from '../../test/support/playground-page.ts';
import type { Stage } from './stage.ts';

/** *Share with the community* on a message: not published without an agreement, then with one. */
export async function shareMessage({ me, text, word, save }: Stage): Promise<void> {
  const { page } = me;
  const said = word(
    'Dysgon ni robot i ddarllen anfonebau. Cymerodd hi wythnos.',
    'We taught a robot to read invoices. It took a week.',
  );
  await me.enter('Personal Chat');
  await me.say(said);
  // The list of rooms and the Playground's own log say the same words.
  const message = page.locator(`xpath=//*[text()="${said}"][not(ancestor::*[@role="treeitem"])]`).first();
  await message.waitFor();
  // The menu of a message stands right above its words.
  await message.locator('xpath=preceding::button[@aria-haspopup="menu"][1]').click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('share');
  await page.getByRole('button', { name: 'Create' }).click();
  const form = page.getByRole('dialog').filter({ hasText: text('posts.consentField') });
  await form.waitFor();
  await choose(form, text('posts.kindField'), text('posts.kindNews'));
  await form.getByRole('checkbox', { name: text('common.topicAutomation') }).check();
  await press(form, text('posts.publish'));
  await form.getByText(text('posts.consentNeeded')).waitFor();
  await save('share', form.locator('.ac-adaptiveCard'));
  await form.getByRole('checkbox', { name: text('posts.consentField') }).check();
  await press(form, text('posts.publish'));
  const [again, done] = [text('posts.publishAnyway'), text('posts.published')];
  await page.getByText(again).or(page.getByText(done)).first().waitFor();
  if (await page.getByText(again).isVisible()) await press(page.getByRole('dialog'), again);
  await save('shared', page.getByRole('dialog').filter({ hasText: done }));
  await page.keyboard.press('Escape');
}
