import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/support/free-port.ts';
import { leanRoot } from '../../test/support/house.ts';
import type { Place } from '../../test/support/processes/places.ts';

export interface HouseConfig {
  readonly place: Place;
  readonly port: number;
  readonly folder: string;
  readonly root: string;
  /** Nobody else works from the same queue. */
  readonly alone: boolean;
}

/** The house in a process of its own. */
export interface BenchHouse {
  readonly url: string;
  readonly port: number;
  api(method: string, route: string, body?: unknown): Promise<Record<string, unknown>>;
  cpuSeconds(): Promise<number>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

interface HouseOptions {
  readonly port?: number;
  readonly alone?: boolean;
  /** A folder for a CPU profile of the house, which Chromium's tools open. */
  readonly profile?: string | undefined;
}

/** Opens the house at a place; on the same port again, where one was there before. */
export async function openBenchHouse(
  place: Place,
  folder: string,
  { port, alone = true, profile }: HouseOptions = {},
): Promise<BenchHouse> {
  const own = port ?? (await freePort());
  const config: HouseConfig = { place, port: own, folder, root: leanRoot(folder), alone };
  const child = fork(fileURLToPath(new URL('house-main.ts', import.meta.url)), [JSON.stringify(config)], {
    execArgv: ['--import', 'tsx', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])],
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const gone = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    gone.then(([code]) => Promise.reject(new Error(`The house ended with ${code}.`))),
  ]);
  const url = `http://127.0.0.1:${own}`;
  return {
    ...{ url, port: own },
    async api(method, route, body) {
      const response = await fetch(`${url}/api/v1${route}`, {
        method,
        headers: { authorization: 'Bearer key-of-the-benchmark', 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const said = (await response.json()) as Record<string, unknown>;
      if (!response.ok) throw new Error(`${method} ${route}: ${JSON.stringify(said)}`);
      return said;
    },
    async cpuSeconds() {
      const told = once(child, 'message');
      child.send('cpu');
      const [{ user, system }] = (await told) as [NodeJS.CpuUsage];
      return (user + system) / 1e6;
    },
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
