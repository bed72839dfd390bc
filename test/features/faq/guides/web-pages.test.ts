import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Card } from '../../../../src/chat/message.ts';
import { readHere } from '../../../support/read-here.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { openWeb } from '../../../../src/web/index.ts';
import { A_MANAGER, aFaqRoom, FAQ_NOW, type FaqRoom } from '../../../support/faq-room.ts';
import { openStubWeb, saying, type StubWeb } from '../../../support/web/open-stub-web.ts';

const PAGE = 'https://www.gov.example/robots';
const SITE_SAYS = 'https://www.gov.example/robots.txt';
const GUIDE = '/guides/:language/:slug';
const ROBOTS = { language: 'en', slug: 'using-robots' };
const DAY_MS = 24 * 60 * 60 * 1000;

const pageSaying = (costs: string, more = ''): string =>
  `<!doctype html><html lang="en"><title>Using robots – GOV</title><nav>Menu</nav><main><h1>Using robots</h1><p>Robots copy what people do all day.</p><h2>What is a robot?</h2><p>A robot is a program that copies what people do.</p><h2>Costs</h2><p>${costs}</p>${more}</main></html>`;

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

describe('A guide from a page of the web', () => {
  let web: StubWeb;
  let room: FaqRoom;

  beforeEach(async () => {
    web = await openStubWeb();
    web.pages.set(PAGE, saying(pageSaying('A licence costs money by the year.'), { etag: '"1"' }));
    room = aFaqRoom({
      guidesFolder: path.join(tmpdir(), 'cylch-no-such-folder'),
      readFile: readHere,
      fetchWeb: openWeb({ ...web, clock: () => room.now, agent: 'Cylch' }),
      guideHosts: ['www.gov.example'],
    });
  });
  afterEach(() => web.close());

  /** The readings of pages, without those of robots.txt. */
  const readings = () => web.requests.filter(({ url }) => url !== '/robots.txt');
  const bring = (url = PAGE) => room.calls('post', '/guides/pages', { url });
  async function publish(): Promise<void> {
    const { id, proposed } = await bring();
    const { language, slug } = proposed as typeof ROBOTS;
    await room.calls(
      'post',
      '/guides/drafts/:id/publish',
      { language, slug, owner: 'Digital lead' },
      { id: String(id) },
    );
  }
  /** Lets so many days go by, with the house coming round each day. */
  async function days(number: number): Promise<void> {
    for (let day = 1; day <= number; day += 1) {
      room.now = new Date(room.now.getTime() + DAY_MS);
      await room.ticks(room.now);
    }
  }
  const told = (): readonly Card[] =>
    room.messenger.seenIn(A_MANAGER.address.conversationId).flatMap(({ message }) => message.card ?? []);
  const wordsTold = (): string => JSON.stringify(told());
  const body = async (): Promise<string> => (await room.browses(GUIDE, ROBOTS)).body;

  it('is read without what stands around it, and names the page as its source', async () => {
    await publish();

    assert.match(await body(), /licence costs money/);
    assert.doesNotMatch(await body(), /Menu/);
    assert.ok((await body()).includes(`<a href="${PAGE}">Using robots</a>`));
  });

  it('comes from the hosts on the list alone', async () => {
    web.pages.set('https://elsewhere.example/', saying(pageSaying('x')));
    await assert.rejects(bring('https://elsewhere.example/'), failsWith('guide_page_host'));
    assert.equal(web.requests.length, 0, 'nor is its robots.txt asked for');
  });

  it('is refused with the reason, and nothing is kept', async () => {
    const pages = new Map([
      ['guide_page_gone', saying('', {}, 404)],
      ['guide_page_type', saying('x', { 'content-type': 'image/png' })],
      ['guide_page_unreachable', saying('', {}, 500)],
      ['guide_file_too_large', saying('', { 'content-length': '60000000' })],
      ['guide_file_empty', saying('<main></main>')],
    ]);
    for (const [code, page] of pages) {
      web.pages.set(PAGE, page);
      await assert.rejects(bring(), failsWith(code), code);
    }
    web.pages.set(PAGE, saying(pageSaying('x')));
    web.names.set('www.gov.example', ['10.0.0.1']);
    await assert.rejects(bring(), failsWith('guide_page_address'));
    const card = (await room.types('new guide', A_MANAGER)).card!;
    assert.deepEqual(card.data.rows, []);
  });

  it('is not asked for where its site asks programs, or us by name, not to', async () => {
    for (const rule of ['User-agent: *\nDisallow: /robots', 'User-agent: Cylch\nDisallow: /']) {
      web.pages.set(SITE_SAYS, saying(rule, { 'content-type': 'text/plain' }));
      await assert.rejects(bring(), failsWith('guide_page_robots'));
    }
    web.pages.set(SITE_SAYS, saying('', {}, 503));
    await assert.rejects(bring(), failsWith('guide_page_unreachable'), 'who cannot say is not read');
    assert.deepEqual(readings(), []);
  });

  it('is not read again once its site closes it: the guide stays, and managers are told once', async () => {
    await publish();
    web.pages.set(SITE_SAYS, saying('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }));

    await days(3);

    assert.match(await body(), /by the year/);
    assert.equal(readings().length, 1);
    assert.equal(told().length, 1);
    assert.match(wordsTold(), /robots\.txt/);
  });

  it('is asked for once a day, with what it said of its state', async () => {
    await publish();
    await room.ticks(new Date(FAQ_NOW.getTime() + 60 * 60 * 1000));
    assert.equal(readings().length, 1);

    web.pages.set(PAGE, saying('', {}, 304));
    await days(2);

    assert.deepEqual(
      readings().map(({ headers }) => headers['if-none-match']),
      [undefined, '"1"', '"1"'],
    );
    assert.deepEqual(told(), []);
  });

  it('follows what the page says, keeping its owner, its anchors and its history', async () => {
    await publish();
    web.pages.set(
      PAGE,
      saying(pageSaying('A licence costs money by the month.', '<h2>Risks</h2><p>There are some.</p>')),
    );

    await days(1);

    assert.match(await body(), /by the month/);
    assert.match(await body(), /<h2 id="costs">/);
    assert.match(await body(), /Digital lead/);
    const { versions } = await room.calls('get', '/guides/:language/:slug/history', undefined, ROBOTS);
    assert.equal((versions as unknown[]).length, 2);
  });

  it('gets no new version where a page is sent again without a change', async () => {
    await publish();
    await days(3);

    const { versions } = await room.calls('get', '/guides/:language/:slug/history', undefined, ROBOTS);
    assert.equal((versions as unknown[]).length, 1);
    assert.equal(readings().length, 4);
    assert.deepEqual((await room.types('new guide', A_MANAGER)).card!.data.rows, []);
  });

  it('stays as it was when its page is gone, and managers are told once', async () => {
    await publish();
    web.pages.delete(PAGE);

    await days(3);

    assert.match(await body(), /by the year/);
    assert.equal(told().length, 1);
    assert.match(wordsTold(), /no longer there/);
  });

  it('stays as it was when its page became another one, which waits as a draft for a manager', async () => {
    await publish();
    web.pages.set(
      PAGE,
      saying('<main><h1>Sign in</h1><h2>Your account</h2><p>Enter a password to continue here.</p></main>'),
    );

    await days(2);

    assert.match(await body(), /by the year/);
    assert.equal(told().length, 1);
    const [{ data }] = told()[0]!.data.buttons as [{ data: { id: string } }];
    const draft = await room.presses('faq.draft', data, A_MANAGER);
    assert.match(JSON.stringify(draft.card), /Your account/);
  });

  it('is out of reach for two days without a word, and is waited for as long as the other side asks', async () => {
    await publish();
    web.pages.set(PAGE, saying('', {}, 500));
    await days(2);
    assert.deepEqual(told(), []);
    await days(1);
    assert.match(wordsTold(), /several days/);

    web.pages.set(PAGE, saying('', { 'retry-after': String(3 * 24 * 60 * 60) }, 503));
    await days(1);
    const asked = readings().length;
    await days(2);
    assert.equal(readings().length, asked);
    web.pages.set(PAGE, saying(pageSaying('A licence costs money by the day.')));
    await days(1);
    assert.match(await body(), /by the day/);
  });

  it('is not read again once an earlier version has been restored, which would undo that', async () => {
    await publish();
    web.pages.set(PAGE, saying(pageSaying('A licence costs money by the month.')));
    await days(1);
    await room.calls('post', '/guides/:language/:slug/restore', { version: 1 }, ROBOTS);

    await days(2);

    assert.match(await body(), /by the year/);
    assert.equal(readings().length, 2);
  });
});
