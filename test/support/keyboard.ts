import type { Page } from 'playwright-core';

/** What has the focus, as somebody who only has a keyboard knows it. */
interface Focused {
  readonly kind: 'radio' | 'checkbox' | 'combobox' | 'text' | 'button' | 'other';
  readonly name: string;
  /** Inside of the card that is being answered. */
  readonly isInCard: boolean;
  /** The group that a radio or checkbox belongs to. */
  readonly group: string;
}

/** Run in the browser, so it is a text. `TITLE`: the card that is meant shows this. */
const READ_FOCUS = `(() => {
  const element = document.activeElement;
  const card = element?.closest('.ac-adaptiveCard');
  const role = element?.getAttribute('role') ?? element?.type ?? element?.tagName.toLowerCase() ?? '';
  const kinds = { radio: 'radio', checkbox: 'checkbox', combobox: 'combobox', button: 'button', textarea: 'text', text: 'text' };
  return {
    kind: kinds[role] ?? (element?.tagName === 'BUTTON' ? 'button' : 'other'),
    name: (element?.getAttribute('aria-label') ?? element?.innerText ?? '').trim(),
    isInCard: card?.textContent?.includes(TITLE) ?? false,
    group: element?.name ?? '',
  };
})()`;

const readFocus = (page: Page, title: string): Promise<Focused> =>
  page.evaluate(READ_FOCUS.replace('TITLE', JSON.stringify(title)));

/** More stops than any page of ours has. */
const MOST_STOPS = 600;

/** Tabs until something has the focus that is wanted. */
async function tabTo(page: Page, title: string, isWanted: (focused: Focused) => boolean): Promise<Focused> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await readFocus(page, title);
    if (focused.isInCard && isWanted(focused)) return focused;
  }
  throw new Error(`Nothing that was wanted can be reached by keyboard on: ${title}`);
}

/** Presses a button of a card, by keyboard alone. */
export async function pressByKeyboard(page: Page, title: string, button: string): Promise<void> {
  await tabTo(page, title, ({ kind, name }) => kind === 'button' && name === button);
  await page.keyboard.press('Enter');
}

/** Fills in every input up to the button that sends them, and presses it: with Tab, Space, arrows and Enter alone. */
export async function answerByKeyboard(page: Page, title: string, sends: readonly string[]): Promise<void> {
  const groups = new Set<string>();
  let menus = 0;
  for (;;) {
    const { kind, name, group } = await tabTo(page, title, ({ kind: each }) => each !== 'other');
    if (kind === 'button' && sends.includes(name)) {
      await page.keyboard.press('Enter');
      return;
    }
    // One of each list of radios, and one tick: more could contradict each other.
    const list = kind === 'checkbox' ? 'ticks' : group;
    if ((kind === 'radio' || kind === 'checkbox') && !groups.has(list)) await page.keyboard.press('Space');
    groups.add(list);
    if (kind === 'combobox') {
      menus += 1;
      await page.keyboard.press('Enter');
      for (let at = 1; at < menus; at += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    if (kind === 'text') await page.keyboard.type('Mwy o amser / More time');
  }
}
