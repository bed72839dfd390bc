import assert from 'node:assert/strict';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openWeb } from '../../src/web/index.ts';
import type { WebOutcome, WebRequest } from '../../src/web/web.ts';
import {
  openStubWeb,
  PUBLIC_ADDRESS,
  saying,
  sendingTo,
  type StubWeb,
} from '../support/web/open-stub-web.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const PAGE = 'https://pages.example/guide';

describe('Reading the open web', () => {
  let web: StubWeb;
  const read = (changes: Partial<WebRequest> = {}): Promise<WebOutcome> =>
    openWeb({ ...web, clock: () => NOW, agent: 'Cylch/1.0' })({
      url: PAGE,
      types: ['text/html'],
      ...changes,
    });
  const reads = async (changes: Partial<WebRequest> = {}) => {
    const outcome = await read(changes);
    assert.ok(outcome.kind === 'fetched', JSON.stringify(outcome));
    return { ...outcome, text: Buffer.from(outcome.bytes).toString() };
  };
  const isRefused = async (code: string, changes: Partial<WebRequest> = {}) =>
    assert.deepEqual(await read(changes), { kind: 'refused', code });

  beforeEach(async () => {
    web = await openStubWeb();
    web.pages.set(PAGE, saying('<p>Croeso</p>'));
  });
  afterEach(() => web.close());

  it('gives a page with its type and where it was found', async () => {
    const { text, type, charset, url, movedTo } = await reads();

    assert.equal(text, '<p>Croeso</p>');
    assert.deepEqual(
      { type, charset, url, movedTo },
      { type: 'text/html', charset: 'utf-8', url: PAGE, movedTo: undefined },
    );
  });

  it('says who asks, and tells nothing else', async () => {
    await reads();

    const { host, 'user-agent': agent, cookie, referer } = web.requests[0]!.headers;
    assert.deepEqual(
      { host, agent, cookie, referer },
      { host: 'pages.example', agent: 'Cylch/1.0', cookie: undefined, referer: undefined },
    );
  });

  describe('asks only what it may', () => {
    it('by https', async () => {
      await isRefused('not_https', { url: 'http://pages.example/guide' });
      await isRefused('not_https', { url: 'file:///etc/passwd' });
    });

    it('under an address without name, password or port', async () => {
      for (const url of [
        'https://me:secret@pages.example/',
        'https://pages.example:8443/',
        'pages.example',
        `https://a.example/${'a'.repeat(2000)}`,
      ])
        await isRefused('bad_address', { url });
    });

    it('on the hosts of the list, and not below or beside them', async () => {
      const hosts = ['Pages.example'];
      await reads({ hosts });
      await reads({ hosts, url: 'https://PAGES.example/guide' });
      for (const host of ['www.pages.example', 'pages.example.evil.example', 'evilpages.example'])
        await isRefused('host_not_allowed', { hosts, url: `https://${host}/guide` });
    });

    it('at public addresses, in whatever way a host is written', async () => {
      web.names.set('inside.example', ['10.0.0.5']);
      for (const host of [
        'inside.example',
        '127.0.0.1',
        '2130706433',
        '0x7f.1',
        '[::1]',
        '[::ffff:169.254.169.254]',
        '169.254.169.254',
      ])
        await isRefused('private_address', { url: `https://${host}/` });
      assert.deepEqual(web.peers, []);
    });

    it('when every address of a host is public', async () => {
      web.names.set('pages.example', [PUBLIC_ADDRESS, '192.168.0.1']);
      await isRefused('private_address');
      assert.deepEqual(web.peers, []);
    });
  });

  describe('connects', () => {
    it('to the very address that was checked, though the name leads elsewhere a moment later', async () => {
      const answers = [[PUBLIC_ADDRESS], ['127.0.0.1']];
      const rebinding = { ...web, resolve: () => Promise.resolve(answers.shift() ?? []) };

      const outcome = await openWeb({ ...rebinding, clock: () => NOW, agent: 'Cylch' })({
        url: PAGE,
        types: ['text/html'],
      });

      assert.equal(outcome.kind, 'fetched');
      assert.deepEqual(web.peers, [{ address: PUBLIC_ADDRESS, host: 'pages.example' }]);
    });

    it('to the next address of the host where the first is silent', async () => {
      web.names.set('pages.example', ['2a00:1450:4009::1', PUBLIC_ADDRESS]);
      web.silent.add('2a00:1450:4009::1');
      await reads();
      assert.deepEqual(
        web.peers.map(({ address }) => address),
        ['2a00:1450:4009::1', PUBLIC_ADDRESS],
      );
    });

    it('to nobody, and says which of the two is missing: the name or the machine', async () => {
      web.silent.add(PUBLIC_ADDRESS);
      assert.deepEqual(await read(), { kind: 'failed', code: 'unreachable' });
      web.names.set('pages.example', []);
      assert.deepEqual(await read(), { kind: 'failed', code: 'unknown_host' });
    });
  });

  describe('follows a redirect', () => {
    it('and tells the new address where it is for good', async () => {
      web.pages.set('https://old.example/', sendingTo('https://pages.example/between', 301));
      web.pages.set('https://pages.example/between', sendingTo('/guide', 308));
      const { url, movedTo } = await reads({ url: 'https://old.example/' });
      assert.deepEqual({ url, movedTo }, { url: PAGE, movedTo: PAGE });
    });

    it('and keeps the old address where it is for now', async () => {
      web.pages.set('https://old.example/', sendingTo(PAGE, 302));
      const { url, movedTo } = await reads({ url: 'https://old.example/' });
      assert.deepEqual({ url, movedTo }, { url: PAGE, movedTo: undefined });
    });

    it('never to a place that could not be asked at first', async () => {
      web.names.set('inside.example', ['127.0.0.1']);
      const leads: readonly (readonly [to: string, code: string])[] = [
        ['https://inside.example/', 'private_address'],
        ['https://169.254.169.254/metadata', 'private_address'],
        ['http://pages.example/', 'not_https'],
        ['file:///etc/passwd', 'not_https'],
        ['https://pages.example:22/', 'bad_address'],
        ['https://other.example/', 'host_not_allowed'],
      ];
      for (const [to, code] of leads) {
        web.pages.set(PAGE, sendingTo(to));
        await isRefused(code, { hosts: ['pages.example', 'inside.example', '169.254.169.254'] });
      }
      assert.ok(web.peers.every(({ host }) => host === 'pages.example'));
    });

    it('of the same name, which is looked up and checked anew', async () => {
      const answers = [[PUBLIC_ADDRESS], ['127.0.0.1']];
      web.pages.set(PAGE, sendingTo('https://pages.example/next'));
      const rebinding = { ...web, resolve: () => Promise.resolve(answers.shift() ?? []) };

      const outcome = await openWeb({ ...rebinding, clock: () => NOW, agent: 'Cylch' })({
        url: PAGE,
        types: ['text/html'],
      });

      assert.deepEqual(outcome, { kind: 'refused', code: 'private_address' });
      assert.equal(web.peers.length, 1);
    });

    it('only so often', async () => {
      web.pages.set(PAGE, sendingTo(PAGE));
      await isRefused('too_many_redirects', { limits: { redirects: 3 } });
      assert.equal(web.requests.length, 4);
    });
  });

  describe('reads no more than is of use', () => {
    const limits = { bytes: 1000 };

    it('no other type', async () => {
      for (const type of ['application/zip', 'text/htmlx', '', 'image/svg+xml']) {
        web.pages.set(PAGE, saying('x', { 'content-type': type }));
        await isRefused('wrong_type');
      }
    });

    it('nothing that says it is too large', async () => {
      web.pages.set(PAGE, saying('x'.repeat(1001)));
      await isRefused('too_large', { limits });
      web.pages.set(PAGE, saying('x'.repeat(1000)));
      assert.equal((await reads({ limits })).bytes.length, 1000);
    });

    it('nothing that goes on without saying how long', async () => {
      web.pages.set(PAGE, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (response.write('x'.repeat(500)));
        };
        response.on('drain', more);
        more();
      });
      await isRefused('too_large', { limits });
    });

    it('nothing that unpacks to more', async () => {
      for (const [encoding, pack] of [
        ['gzip', gzipSync],
        ['br', brotliCompressSync],
      ] as const) {
        web.pages.set(PAGE, saying(pack(Buffer.alloc(20_000_000)), { 'content-encoding': encoding }));
        await isRefused('too_large', { limits: { bytes: 100_000 } });
        web.pages.set(PAGE, saying(pack('<p>Croeso</p>'), { 'content-encoding': encoding }));
        assert.equal((await reads({ limits })).text, '<p>Croeso</p>');
      }
    });

    it('nothing that is packed wrongly, twice or in another way', async () => {
      const twice = gzipSync(gzipSync('<p>Croeso</p>'));
      const packings: readonly (readonly [string, Buffer])[] = [
        ['gzip, gzip', twice],
        ['zstd', twice],
        ['gzip', Buffer.from('no gzip')],
        ['gzip', gzipSync('<p>Croeso i bawb</p>').subarray(0, 20)],
      ];
      for (const [encoding, bytes] of packings) {
        web.pages.set(PAGE, saying(bytes, { 'content-encoding': encoding }));
        assert.deepEqual(await read(), { kind: 'failed', code: 'broken' }, encoding);
      }
    });

    it('not for ever: one time for everything, from the look-up to the last byte', async () => {
      const limits = { ms: 60 };
      const never = new Promise<never>(() => undefined);
      const outcome = openWeb({ ...web, resolve: () => never, clock: () => NOW, agent: 'Cylch' })({
        url: PAGE,
        types: ['text/html'],
        limits,
      });
      assert.deepEqual(await outcome, { kind: 'failed', code: 'timeout' });
      web.pages.set(PAGE, () => undefined);
      assert.deepEqual(await read({ limits }), { kind: 'failed', code: 'timeout' });
      web.pages.set(PAGE, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('x');
      });
      assert.deepEqual(await read({ limits }), { kind: 'failed', code: 'timeout' });
    });

    it('nothing where the other side hangs up before it said a word', async () => {
      web.pages.set(PAGE, (_request, response) => response.destroy());
      assert.deepEqual(await read(), { kind: 'failed', code: 'broken' });
    });

    it('nothing that breaks off', async () => {
      web.pages.set(PAGE, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
        response.write('x', () => response.destroy());
      });
      assert.deepEqual(await read(), { kind: 'failed', code: 'broken' });
    });
  });

  describe('asks again politely', () => {
    const seen = { etag: '"one"', lastModified: 'Mon, 30 Nov 2026 08:00:00 GMT' };

    it('with what the page said of its state', async () => {
      web.pages.set(PAGE, saying('x', { etag: seen.etag, 'last-modified': seen.lastModified }));
      assert.deepEqual((await reads()).validators, seen);

      web.pages.set(PAGE, saying('', {}, 304));
      assert.deepEqual(await read({ seen }), { kind: 'unchanged', validators: seen });
      const { 'if-none-match': etag, 'if-modified-since': since } = web.requests[1]!.headers;
      assert.deepEqual({ etag, since }, { etag: seen.etag, since: seen.lastModified });
    });

    it('and takes no "unchanged" that it did not ask for', async () => {
      web.pages.set(PAGE, saying('', {}, 304));
      assert.deepEqual(await read(), { kind: 'failed', code: 'status', status: 304 });
    });

    it('when the other side asks it to, in seconds or by a date', async () => {
      web.pages.set(PAGE, saying('', { 'retry-after': '120' }, 503));
      assert.deepEqual(await read(), { kind: 'failed', code: 'busy', status: 503, retryAfterMs: 120_000 });
      web.pages.set(PAGE, saying('', { 'retry-after': 'Tue, 01 Dec 2026 10:01:00 GMT' }, 429));
      assert.deepEqual(await read(), { kind: 'failed', code: 'busy', status: 429, retryAfterMs: 60_000 });
      web.pages.set(PAGE, saying('', { 'retry-after': 'soon' }, 503));
      assert.deepEqual(await read(), { kind: 'failed', code: 'busy', status: 503 });
    });
  });

  it('tells apart what is gone, closed and broken', async () => {
    const codes = new Map([
      [404, 'gone'],
      [410, 'gone'],
      [401, 'forbidden'],
      [403, 'forbidden'],
      [451, 'forbidden'],
      [500, 'status'],
      [206, 'status'],
    ]);
    for (const [status, code] of codes) {
      web.pages.set(PAGE, saying('', {}, status));
      assert.deepEqual(await read(), { kind: 'failed', code, status });
    }
  });
});
