import { existsSync } from 'node:fs';
import type { Context } from 'mocha';
import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Starts Chromium without a window and without a word to the outside. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A browser for the tests of a file. Without Chromium they are skipped, or fail where `REQUIRE_BROWSER=1` says so. */
export async function chromiumFor(context: Context): Promise<Browser> {
  if (existsSync(CHROMIUM)) return launchChromium();
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(`There is no Chromium at ${CHROMIUM}.`);
  console.log(`skipped: no Chromium at ${CHROMIUM}. Set CHROMIUM_PATH to see the bot in a browser.`);
  return context.skip();
}
