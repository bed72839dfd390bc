import type { Page } from 'playwright-core';

/**
 * The Agents Playground has dark colours in its code and no switch for them: it hands the light theme to its frame, and
 * a light host configuration to the renderer of cards. Here its script is changed on its way into the browser, so that it
 * uses what it already has. Nothing of the bot, of its cards, or of the Playground's own conduct is touched.
 */

/** The script of the Playground. Its names are made by a minifier, so each is looked up by what stands around it. */
const SCRIPT = /\/static\/js\/main\.[0-9a-f]+\.js$/;

/** The colours of Teams at night (Fluent UI, theme teamsDark), where the card renderer has those of the day. */
const AT_NIGHT: Readonly<Record<string, string>> = {
  '#ff252424': '#ffffff',
  '#252424': '#ffffff',
  '#bf252424': '#d6d6d6',
  '#ffffff': '#292929',
  '#6264a7': '#9299f7',
  '#8b8cc7': '#9299f7',
  '#c4314b': '#f9526b',
  '#e5c4314b': '#f9526b',
  '#fff9f8f7': '#1f1f1f',
  '#EEEEEE': '#525252',
  '#CCCCCC': '#525252',
  '#C7DEF9': '#1f1f1f',
  '#CCFFCC': '#1f1f1f',
  '#FFC5B2': '#1f1f1f',
  '#FFE2B2': '#1f1f1f',
};

/** What the older half of the Playground paints by itself: the frame around the cards. */
const FRAME = `
  :root { color-scheme: dark; }
  body, .ui-provider, .ui-provider [class*="ui-"]:not(.ac-adaptiveCard *) { background-color: #1f1f1f; color: #ffffff; }
`;

function once(
  text: string,
  pattern: RegExp,
  replacement: (match: string, ...groups: string[]) => string,
): string {
  if (!pattern.test(text))
    throw new Error(`The Playground has nothing any more that reads as ${pattern.source}.`);
  return text.replace(pattern, replacement);
}

/** The script as it would be if the Playground had a switch, and it were set to dark. */
function darkened(script: string): string {
  const [, dark = '', light = ''] =
    /fluentV9DarkTheme=(\w+),\w+\.fluentV9LightTheme=(\w+),/.exec(script) ?? [];
  const themed = once(script, new RegExp(`\\{theme:${light},children:`), () => `{theme:${dark},children:`);
  return once(themed, /JSON\.parse\('(\{"choiceSetInputValueSeparator".*?\})'\)/, (_, config = '') => {
    const colours = config.replace(
      /"(#[0-9A-Fa-f]{6,8})"/g,
      (_match, colour: string) => `"${AT_NIGHT[colour] ?? colour}"`,
    );
    return `JSON.parse('${colours}')`;
  });
}

/** From its next visit on, the Playground is dark on this page. */
export async function darken(page: Page): Promise<void> {
  await page.route(SCRIPT, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: darkened(await response.text()) });
  });
  await page.addInitScript(`
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = ${JSON.stringify(FRAME)};
      document.head.append(style);
    });
  `);
}
