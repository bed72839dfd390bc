import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, describe, it } from 'mocha';
import type { WebPage } from '../../../src/chat/serving/page.ts';
import { dispositionOf } from '../../../src/http/pages/pages.ts';
import { closeHouses, GUIDE, openHouse } from '../../support/http-house.ts';

const contentOf = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';

describe('pages', () => {
  afterEach(closeHouses);

  it('frames a page of a feature in its language, with a way to the other', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/guides/cy/dechrau?q=%C5%B7`);

    const html = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(answer.headers.get('content-language'), 'cy');
    assert.match(html, /<html lang="cy">/);
    assert.equal(contentOf(html, 'h1'), 'Getting &lt;started&gt;');
    assert.match(html, /<h2 id="one">One ŷ<\/h2>/);
    assert.match(html, /<a lang="en" hreflang="en" href="\/guides\/en\/dechrau">English<\/a>/);
    assert.match(html, /<a class="skip" href="#content"><span lang="cy">Neidio i’r cynnwys<\/span><\/a>/);
    assert.match(html, /<a href="\/guides\/cy">Canllawiau<\/a>/);
  });

  it('lets a page load nothing but its own style', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/guides/en/start`);

    const html = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(contentOf(html, 'style')).digest('base64');
    assert.ok(policy.includes(`style-src 'sha256-${hash}'`), policy);
    assert.match(
      policy,
      /^default-src 'none';.*base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    assert.doesNotMatch(html, /<script|style="|undefined/);
  });

  it('sends the careful headers on every answer, sets no cookie and does not say what it runs on', async () => {
    const house = await openHouse();

    for (const path of [
      '/',
      '/guides/en/start',
      '/nothing',
      '/healthz',
      '/api/v1/surveys',
      '/api/v1/openapi.json',
    ]) {
      const { headers } = await fetch(house.url + path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'same-origin', path);
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/, path);
      assert.match(headers.get('strict-transport-security') ?? '', /max-age/, path);
      assert.deepEqual([headers.get('set-cookie'), headers.get('server')], [null, null], path);
    }
  });

  it('does not send a page again that the browser has', async () => {
    const house = await openHouse();
    const first = await fetch(`${house.url}/guides/en/start`);
    const etag = first.headers.get('etag') ?? '';

    const same = await fetch(`${house.url}/guides/en/start`, {
      headers: { 'if-none-match': `W/"x", ${etag}` },
    });
    const other = await fetch(`${house.url}/guides/cy/start`, { headers: { 'if-none-match': etag } });

    assert.deepEqual([same.status, await same.text()], [304, '']);
    assert.equal(other.status, 200);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
  });

  it('answers HEAD with the headers alone', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/guides/en/start`, { method: 'HEAD' });

    assert.deepEqual([answer.status, await answer.text()], [200, '']);
    assert.ok(Number(answer.headers.get('content-length')) > 1000);
  });

  it('sends a file to be saved, under its Welsh name', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/meetups/1/calendar`);

    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(
      answer.headers.get('content-disposition'),
      `attachment; filename="Cyfarfod ty.ics"; filename*=UTF-8''Cyfarfod%20t%C5%B7.ics`,
    );
    assert.equal(await answer.text(), 'BEGIN:VCALENDAR\r\nSUMMARY:Tŷ\r\n');
  });

  it('keeps quotes and line breaks of a file name out of the header', () => {
    const header = dispositionOf(`a"b'\r\nSet-Cookie: x.ics`);

    assert.equal(
      header,
      `attachment; filename="a_b___Set-Cookie_ x.ics"; filename*=UTF-8''a%22b%27%0D%0ASet-Cookie%3A%20x.ics`,
    );
  });

  it('sends a browser on where a page has moved', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/guides/cy`, { redirect: 'manual' });

    assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/guides/cy/dechrau']);
  });

  for (const path of ['/guides/cy/gone', '/nothing/here', '/guides/%zz']) {
    it(`says in both languages that there is no page at ${path}`, async () => {
      const house = await openHouse();

      const answer = await fetch(house.url + path);

      const html = await answer.text();
      assert.equal(answer.status, 404);
      assert.equal(answer.headers.get('content-language'), 'cy, en');
      assert.equal(
        contentOf(html, 'h1'),
        'Does dim tudalen yma <span lang="en">There is no page here</span>',
      );
      assert.match(html, /<section lang="en">\n<p>The link may be old/);
    });
  }

  it('shows a reader the reference of an unforeseen failure, and nothing of its cause', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/guides/cy/broken`);

    const html = await answer.text();
    assert.equal(answer.status, 500);
    assert.match(html, /Aeth rhywbeth o’i le/);
    assert.ok(html.includes(String(house.lines[0]?.facts.reference)));
    assert.doesNotMatch(html, /hunter2/);
  });

  it('has a front page in both languages that leads to what there is to read', async () => {
    const house = await openHouse();

    const html = await (await fetch(house.url)).text();

    assert.equal(contentOf(html, 'h1'), 'Cylch');
    assert.equal(contentOf(html, 'title'), 'Cylch');
    assert.match(
      html,
      /<section lang="cy">[\s\S]*Beth yw Cylch\?[\s\S]*<a href="\/guides\/cy">Canllawiau<\/a>/,
    );
    assert.match(html, /<section lang="en">[\s\S]*What is Cylch\?[\s\S]*<a href="\/guides\/en">Guides<\/a>/);
    assert.match(html, /href="\/api\/v1\/openapi\.json"/);
    assert.doesNotMatch(html, /calendar/);
  });

  it('keeps readers in their language where a listed page exists in both', async () => {
    const notice: WebPage = {
      path: '/privacy',
      listedAs: { cy: 'Preifatrwydd', en: 'Privacy' },
      open: () => Promise.resolve({ kind: 'redirect', to: '/privacy/cy' }),
    };
    const house = await openHouse({ pages: [GUIDE, notice, { ...GUIDE, path: '/privacy/:language' }] });

    const html = await (await fetch(`${house.url}/guides/en/start`)).text();

    assert.match(html, /<a href="\/privacy\/en">Privacy<\/a>/);
  });

  it('lets a button of a page do something, and answers with a page', async () => {
    const house = await openHouse();
    const press = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
      fetch(house.url + path, { method: 'POST', headers });

    const pressed = await press('/buttons/one');
    const elsewhere = await press('/buttons/gone');
    const program = await press('/buttons/gone', {});
    const none = await press('/guides/en/start');

    assert.equal(pressed.status, 200);
    assert.match(await pressed.text(), /<p>Pressed: one<\/p>/);
    assert.deepEqual(
      [elsewhere.status, elsewhere.headers.get('content-type')],
      [404, 'text/html; charset=utf-8'],
    );
    assert.deepEqual(
      [program.status, program.headers.get('content-type')],
      [404, 'application/problem+json'],
    );
    assert.deepEqual([none.status, none.headers.get('content-type')], [405, 'text/html; charset=utf-8']);
  });

  it('does not let another site press a button in a reader’s name', async () => {
    const house = await openHouse();
    const from = async (site: string) =>
      (
        await fetch(`${house.url}/buttons/one`, {
          method: 'POST',
          headers: { accept: 'text/html', 'sec-fetch-site': site },
        })
      ).status;

    assert.deepEqual([await from('cross-site'), await from('same-origin')], [400, 200]);
  });
});
