import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connectByTls, type Connect } from '../../src/web/connect.ts';
import { openWeb } from '../../src/web/index.ts';
import { CERTIFICATE, CERTIFICATE_KEY } from '../support/web/certificate.ts';
import { PUBLIC_ADDRESS } from '../support/web/open-stub-web.ts';

describe('Reading the open web, by TLS', () => {
  let server: Server;
  let names: unknown[];
  const port = () => (server.address() as AddressInfo).port;

  /** The real connector, on its way turned to this machine: the check of addresses knows nothing of it. */
  const here =
    (connect: Connect): Connect =>
    (peer, signal) =>
      connect({ ...peer, address: '127.0.0.1' }, signal);
  const read = (url: string, connect: Connect, ms = 5000) =>
    openWeb({
      clock: () => new Date('2026-12-01'),
      agent: 'Cylch',
      resolve: () => Promise.resolve([PUBLIC_ADDRESS]),
      connect: here(connect),
    })({
      url,
      types: ['text/plain'],
      limits: { ms },
    });

  before(async () => {
    server = createServer({ key: CERTIFICATE_KEY, cert: CERTIFICATE }, (request, response) => {
      names.push((request.socket as { servername?: unknown }).servername, request.headers.host);
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('Croeso');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    names = [];
  });
  after(() => server.close());

  it('asks for the host by its name, in the handshake and in the request', async () => {
    const outcome = await read('https://pages.example/', connectByTls({ port: port(), ca: CERTIFICATE }));
    assert.equal(outcome.kind, 'fetched');
    assert.deepEqual(names, ['pages.example', 'pages.example']);
  });

  it('reads nothing from a host that proves to be another', async () => {
    const outcome = await read('https://other.example/', connectByTls({ port: port(), ca: CERTIFICATE }));
    assert.deepEqual(outcome, { kind: 'failed', code: 'insecure' });
    assert.deepEqual(names, []);
  });

  it('reads nothing from a host for which no known authority vouches', async () => {
    assert.deepEqual(await read('https://pages.example/', connectByTls({ port: port() })), {
      kind: 'failed',
      code: 'insecure',
    });
    assert.deepEqual(names, []);
  });
});
