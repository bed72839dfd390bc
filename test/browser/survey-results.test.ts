import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { plantSampleSurvey } from '../../src/features/surveys/index.ts';
import { SAMPLE_ID } from '../../src/features/surveys/sample-survey.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { violationsOn } from '../support/axe.ts';
import { openCardPage } from '../support/card-page.ts';
import { chromiumFor } from '../support/chromium.ts';
import { fillCard } from '../support/fill-card.ts';
import { closeHouses, openHouse, type House } from '../support/http-house.ts';
import { openSurveyWorld, OPENED, pulseAnswers, type SurveyWorld } from '../support/survey-world.ts';

/** The relative luminance of a colour, by WCAG 2.2, and by it the contrast of two. */
const luminanceOf = (rgb: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrastOf = (one: readonly number[], other: readonly number[]): number => {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Colours as red, green and blue, read in the browser: of a bar of the page, its track, and the ground of both. */
const COLOURS_OF_A_CHART = `(() => {
  const numbers = (colour) => colour.match(/\\d+/g).map(Number).slice(0, 3);
  const filled = (fill) => document.querySelector('svg[role=img] rect[fill="' + fill + '"]');
  const fill = (name) => numbers(getComputedStyle(filled(name)).fill);
  return [fill('var(--link)'), fill('var(--line)'), numbers(getComputedStyle(document.body).backgroundColor)];
})()`;

/** The same of a card: a bar is a picture of one pixel, stretched. */
const COLOURS_OF_A_CARD = `(async () => {
  const numbers = (colour) => colour.match(/\\d+/g).map(Number).slice(0, 3);
  const bar = document.querySelector('.ac-adaptiveCard img');
  await bar.decode();
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.drawImage(bar, 0, 0);
  const ground = getComputedStyle(document.querySelector('.ac-adaptiveCard')).backgroundColor;
  return [[...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3), numbers(ground)];
})()`;

/** What axe has against the card; a bare page around it has no landmarks and no heading of its own. */
const colourFaultsOn = async (page: Page): Promise<string[]> =>
  (await violationsOn(page)).filter((violation) =>
    /^(color-contrast|image-alt|list|label|button-name)/.test(violation),
  );

const SERIES = {
  survey: { template: 'ai-readiness-pulse', audience: { all: true } },
  ...{ rule: 'FREQ=MONTHLY;COUNT=2', starts: '2026-07-08T09:00', daysOpen: 5 },
};

describe('the results of a survey in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let house: House;
  let world: SurveyWorld;

  before(async function () {
    browser = await chromiumFor(this);
    const database = openSqliteDatabase(':memory:');
    await plantSampleSurvey(database, () => OPENED);
    world = openSurveyWorld(database);
    await world.call('post', '/surveys/:id/publish', { id: SAMPLE_ID });
    house = await openHouse({ publicUrl: 'http://127.0.0.1', pages: world.feature.pages ?? [] });
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await closeHouses();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['', '/cy', '/en']) {
      it(`have nothing in the way of any reader at ${path || '/'} when it is ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(`${house.url}/surveys/${SAMPLE_ID}${path}`);

        assert.deepEqual(await violationsOn(page), []);
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        assert.ok(overflow <= 0, `${overflow} px too wide for 320 px`);
        assert.equal(await page.locator('svg[role=img]').count(), path === '' ? 8 : 4);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have bars that stand out from the page when it is ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(`${house.url}/surveys/${SAMPLE_ID}/en`);

      const [bar = [], track = [], ground = []] = await page.evaluate<number[][]>(COLOURS_OF_A_CHART);

      assert.ok(contrastOf(bar, ground) >= 3, `bar on ground: ${contrastOf(bar, ground)}`);
      assert.ok(contrastOf(bar, track) >= 3, `bar on track: ${contrastOf(bar, track)}`);
      await page.close();
    });

    it(`have a card with nothing in the way of any reader, and bars that stand out, when it is ${colorScheme}`, async () => {
      for (const edition of ['cy', 'en', 'both'] as const) {
        const { card } = await world.press('surveys.results', { surveyId: SAMPLE_ID }, 'member-1', {
          edition,
        });
        const page = await openCardPage(browser, fillCard(card!), { theme: colorScheme, width: 360 });

        const [bar = [], ground = []] = await page.evaluate<number[][]>(COLOURS_OF_A_CARD);

        assert.ok(contrastOf(bar, ground) >= 3, `${contrastOf(bar, ground)}`);
        assert.deepEqual(await colourFaultsOn(page), []);
        await page.close();
      }
    });

    it(`have a page of their waves with nothing in the way of any reader when it is ${colorScheme}`, async () => {
      const { id } = (await world.call('post', '/survey-series', { body: SERIES })) as { id: string };
      for (const [at, people] of [20, 45].entries()) {
        world.at(new Date(`2026-0${7 + at}-08T08:00:01Z`));
        await world.due();
        const surveyId = (await world.records.series.get('series', id))!.value.waves.at(-1)!.surveyId;
        for (let member = 0; member < people; member += 1)
          await world.press(
            'surveys.answer',
            pulseAnswers(surveyId, { q1: `${1 + (member % 5)}` }),
            `m${member}`,
          );
        await world.call('post', '/surveys/:id/close', { id: surveyId });
        await world.call('post', '/surveys/:id/publish', { id: surveyId });
      }
      for (const language of ['cy', 'en']) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        const opened = await page.goto(`${house.url}/surveys/series/${id}/${language}`);

        assert.equal(opened?.status(), 200);
        assert.deepEqual(await violationsOn(page), []);
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        assert.ok(overflow <= 0, `${overflow} px too wide for 320 px`);
        assert.ok((await page.locator('svg[role=img]').count()) >= 1);
        await page.close();
      }
    });
  }

  it('come as files that are what they say', async () => {
    const base = `${house.url}/surveys/${SAMPLE_ID}/cy`;
    const [csv, xlsx, png] = await Promise.all(
      ['results.csv', 'results.xlsx', 'practices.png'].map((file) => fetch(`${base}/${file}`)),
    );

    assert.match(csv!.headers.get('content-type') ?? '', /^text\/csv/);
    assert.equal(
      Buffer.from(await xlsx!.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.equal(png!.headers.get('content-type'), 'image/png');
    assert.equal(
      Buffer.from(await png!.arrayBuffer())
        .subarray(1, 4)
        .toString(),
      'PNG',
    );
  });
});
