import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';

/**
 * Below every range from which systems take the ports of outgoing connections (Linux from 32768, IANA from 49152, some
 * sandboxes from 16000). A port out of such a range may be lost to a connection of another test before it is used.
 */
const FIRST = 10_000;
const LAST = 15_999;

/** Files that run side by side take every so many-th port each, so that no two of them choose the same one. */
const LANES = 8;
const lane = Number(process.env.MOCHA_WORKER_ID ?? 0) % LANES;

const given = new Set<number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port of this machine that nobody listens on; the same is never given twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST / LANES, (LAST + 1) / LANES) * LANES + lane;
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}
