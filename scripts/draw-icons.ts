import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** The icons that Teams asks for: drawn as SVG in appPackage/icons, shipped as PNG of exactly this size. */
const ICONS = [
  { name: 'color', pixels: 192 },
  { name: 'outline', pixels: 32 },
];

const folder = new URL('../appPackage/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, pixels } of ICONS) {
    const svg = await readFile(new URL(`icons/${name}.svg`, folder), 'utf8');
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
    console.log(`appPackage/${name}.png: ${pixels}×${pixels}`);
  }
} finally {
  await browser.close();
}
