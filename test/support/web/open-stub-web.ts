import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Connect, Peer } from '../../../src/web/connect.ts';
import type { Resolve } from '../../../src/web/target.ts';

/** How a page of the stub answers. */
export type StubPage = (request: IncomingMessage, response: ServerResponse) => void;

/** A page with a text in it. */
export const saying =
  (text: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): StubPage =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(text);
  };

export const sendingTo = (location: string, status = 302): StubPage => saying('', { location }, status);

export const PUBLIC_ADDRESS = '93.184.215.14';

/**
 * A web of a few pages on one local server. It stands in for what lies beyond our two arguments, the resolver and the
 * connector; everything between them is the real thing. Names lead to a public address unless `names` says otherwise.
 */
export interface StubWeb {
  readonly pages: Map<string, StubPage>;
  readonly names: Map<string, readonly string[]>;
  /** Where the house connected to, in order. */
  readonly peers: Peer[];
  /** What was asked, as the server saw it. */
  readonly requests: IncomingMessage[];
  readonly resolve: Resolve;
  readonly connect: Connect;
  /** The addresses at which nobody answers. */
  readonly silent: Set<string>;
  close(): Promise<void>;
}

export async function openStubWeb(): Promise<StubWeb> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    web.requests.push(request);
    const page = web.pages.get(`https://${request.headers.host ?? ''}${request.url ?? ''}`);
    if (page) page(request, response);
    else saying('Not here', {}, 404)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const web: StubWeb = {
    pages: new Map(),
    names: new Map(),
    peers: [],
    requests: [],
    silent: new Set(),
    resolve: (host) => Promise.resolve(web.names.get(host) ?? [PUBLIC_ADDRESS]),
    connect: (peer) => {
      web.peers.push(peer);
      if (web.silent.has(peer.address)) return Promise.reject(new Error('Nobody is there.'));
      return new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
        sockets.add(socket);
      });
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return web;
}
