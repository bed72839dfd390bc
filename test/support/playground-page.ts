import type { Browser, Locator, Page } from 'playwright-core';
import type { Theme } from './card-page.ts';
import { darken } from './dark-playground.ts';

/** The bot as the list of a channel's `@` names it. */
const BOT = 'Cylch';

/** Longer than anything takes here: what has not come by then does not come. */
const PATIENCE_MS = 15_000;

/** The rooms that the Playground's list shows. */
export type Room = 'Personal Chat' | 'General' | 'Automation and AI';

/** The Agents Playground as a person sees it: rooms on the left, a conversation, a box to write in. */
export class PlaygroundPage {
  readonly page: Page;
  #room: Room = 'Personal Chat';

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the Playground and waits until the bot has said hello. `width` and `height` are those of the window. */
  static async open(
    browser: Browser,
    url: string,
    options: {
      readonly width?: number;
      readonly height?: number;
      readonly scale?: number;
      readonly theme?: Theme;
    } = {},
  ): Promise<PlaygroundPage> {
    const { width = 1280, height = 900, scale = 1, theme = 'light' } = options;
    const page = await browser.newPage({
      ...{ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: theme },
    });
    page.setDefaultTimeout(PATIENCE_MS);
    if (theme === 'dark') await darken(page);
    await page.goto(url);
    const opened = new PlaygroundPage(page);
    await opened.cards.first().waitFor();
    return opened;
  }

  /** Goes to a room. The first channel that is entered installs the bot in the team. */
  async enter(room: Room): Promise<void> {
    if (room === this.#room) return;
    await this.page.getByRole('treeitem', { name: room }).click();
    this.#room = room;
    const speak = room === 'Personal Chat' ? 'Send Message' : 'Post';
    await this.page.getByRole('button', { name: speak }).first().waitFor();
  }

  /** Writes to the bot: in the personal chat as it is, in a channel as a new post that mentions it. */
  async say(text: string): Promise<void> {
    if (this.#room === 'Personal Chat') {
      await this.page.getByRole('textbox').last().fill(text);
      await this.page.getByRole('button', { name: 'Send Message' }).click();
      return;
    }
    await this.page.getByRole('textbox').first().click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem').filter({ hasText: BOT }).click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /** The cards of the room, in the order of the page: a chat has the newest last, a channel first. */
  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** The messages of the bot in the personal chat, cards and texts, the newest last. */
  get answers(): Locator {
    return this.page.locator('.fai-OutputCard');
  }

  /** The newest card of the room that shows `texts`, all of them. Waits for it. */
  async card(...texts: readonly (string | RegExp)[]): Promise<Locator> {
    const found = texts.reduce((cards, hasText) => cards.filter({ hasText }), this.cards);
    const newest = this.#room === 'Personal Chat' ? found.last() : found.first();
    await newest.waitFor();
    return newest;
  }

  /** The newest message of the bot in the personal chat that contains `text`. Waits for it. */
  async answer(text: string | RegExp): Promise<Locator> {
    const newest = this.answers.filter({ hasText: text }).last();
    await newest.waitFor();
    return newest;
  }
}

/** Chooses from a list that opens. */
export async function choose(card: Locator, list: string | Locator, option: string | number): Promise<void> {
  const box = typeof list === 'string' ? card.getByRole('combobox', { name: list }) : list;
  await box.click();
  const options = card.page().getByRole('option');
  const named = (name: string): Locator => card.page().getByRole('option', { name, exact: true });
  await (typeof option === 'number' ? options.nth(option) : named(option)).click();
}

export const press = (card: Locator, button: string): Promise<void> =>
  card.getByRole('button', { name: button, exact: true }).click();

/** Gives an answer to every question of a form: the first one of each list of buttons, another one of each menu. */
export async function answerAll(form: Locator): Promise<void> {
  for (const group of await form.getByRole('radiogroup').all())
    await group.getByRole('radio').first().check();
  const menus = await form.getByRole('combobox').all();
  for (const [index, menu] of menus.entries()) await choose(form, menu, index);
  const boxes = await form.getByRole('checkbox').all();
  await boxes[0]?.check();
}
