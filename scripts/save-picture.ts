import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** Pictures for the documents: sharp on every screen, and none of them large. */
export const SCALE = 2;
const MOST_BYTES = 300_000;
const MARGIN = 8;

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** The Playground shows the machine's time, which would make every run another picture; its notes are not ours. */
const WITHOUT_TIMES = `
  for (const span of document.querySelectorAll('span')) {
    if (/^([0-9/]+, )?[0-9]+:[0-9]+ [AP]M$/.test(span.textContent)) span.style.visibility = 'hidden';
  }
`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function save(page: Page, name: string, clip: Box): Promise<void> {
  // What lies outside of the window is cut off without a word; of the last card of a page that is the margin.
  const height = page.viewportSize()?.height ?? Infinity;
  if (clip.y < -2 * MARGIN || clip.y + clip.height > height + 2 * MARGIN)
    throw new Error(`${name} reaches from ${clip.y} over ${clip.height} in a window of ${height}.`);
  const file = `${folder}${name}.png`;
  await page.screenshot({ path: file, clip });
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}.`);
  const pixels = [clip.width, clip.height].map((side) => Math.round(side * SCALE)).join('×');
  console.log(`docs/pictures/${name}.png: ${pixels}, ${Math.round(size / 1000)} kB`);
}

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error(`Nothing is to be seen of ${part.toString()}.`);
  return box;
}

/** Saves what lies from the top of the first part to the bottom of the last, as wide as the widest. */
export async function savePart(
  page: Page,
  name: string,
  first: Locator,
  last: Locator,
  upTo?: Locator,
): Promise<void> {
  await page.mouse.move(0, 0);
  await last.scrollIntoViewIfNeeded();
  await first.scrollIntoViewIfNeeded();
  await page.evaluate(WITHOUT_TIMES);
  const [top, bottom] = [await boxOf(first), await boxOf(last)];
  const [x, y] = [Math.min(top.x, bottom.x) - MARGIN, top.y - MARGIN];
  const right = Math.max(top.x + top.width, bottom.x + bottom.width) + MARGIN;
  const end = upTo ? (await boxOf(upTo)).y - MARGIN : bottom.y + bottom.height + MARGIN;
  await save(page, name, { x, y, width: right - x, height: end - y });
}
