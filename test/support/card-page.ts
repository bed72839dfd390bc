import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../src/chat/cards/card-templates.ts';

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** The colours of Teams: its tokens for text, ground and accent (Fluent UI, themes teamsLight and teamsDark). */
const THEMES = {
  light: { ground: '#ffffff', text: '#242424', subtle: '#616161', accent: '#5b5fc7', emphasis: '#f5f5f5' },
  dark: { ground: '#292929', text: '#ffffff', subtle: '#d6d6d6', accent: '#9299f7', emphasis: '#1f1f1f' },
} as const;
export type Theme = keyof typeof THEMES;

const STATES = {
  light: { attention: '#c4314b', good: '#237b4b', warning: '#835c00' },
  dark: { attention: '#f9526b', good: '#92c353', warning: '#f8d22a' },
} as const;

function hostConfig(theme: Theme): object {
  const { ground, text, subtle, accent, emphasis } = THEMES[theme];
  const colour = (value: string) => ({ default: value, subtle: value });
  const foregroundColors = {
    ...{
      default: { default: text, subtle },
      accent: colour(accent),
      dark: colour(text),
      light: colour(text),
    },
    ...Object.fromEntries(Object.entries(STATES[theme]).map(([name, value]) => [name, colour(value)])),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: '"Segoe UI", "Noto Sans", system-ui, sans-serif',
    supportsInteractivity: true,
    // A client says how deep a card's heading lies among its own.
    textBlock: { headingLevel: 2 },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', maxActions: 6 },
    containerStyles: {
      ...{ default: style(ground), emphasis: style(emphasis), accent: style(emphasis) },
      ...{ attention: style(emphasis), good: style(emphasis), warning: style(emphasis) },
    },
  };
}

const cssOf = (theme: Theme): string => {
  const { ground, text, accent, subtle } = THEMES[theme];
  return `
    :root { color-scheme: ${theme}; } body { margin: 16px; background: ${ground}; color: ${text}; }
    .ac-adaptiveCard { border: 1px solid ${subtle}; border-radius: 6px; }
    input, select, textarea { font: inherit; background: ${ground}; color: ${text}; border: 1px solid ${subtle}; border-radius: 4px; }
    input[type=text], textarea, select { width: 100%; padding: 6px; box-sizing: border-box; }
    input[type=checkbox], input[type=radio] { width: 24px; height: 24px; }
    .ac-pushButton { font: inherit; background: transparent; color: ${text}; border: 1px solid ${accent}; border-radius: 4px; padding: 6px 12px; margin-right: 8px; }`;
};

/** A page that shows one card in the colours of Teams, light or dark, drawn by Microsoft's own renderer. */
export async function openCardPage(
  browser: Browser,
  card: AdaptiveCard,
  {
    theme,
    scale = 1,
    width = 600,
  }: { readonly theme: Theme; readonly scale?: number; readonly width?: number },
): Promise<Page> {
  const page = await browser.newPage({
    ...{ colorScheme: theme, deviceScaleFactor: scale, viewport: { width, height: 2400 } },
  });
  await page.setContent(
    `<!doctype html><html lang="cy"><title>Card</title><style>${cssOf(theme)}</style><main></main>`,
  );
  await page.addScriptTag({ path: RENDERER });
  await page.evaluate(`
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
    card.parse(${JSON.stringify(card)});
    document.querySelector('main').append(card.render());
  `);
  return page;
}
