import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { leanRoot, PRODUCTION, type ApiAnswer } from '../house.ts';
import type { Place } from './places.ts';

export interface HouseConfig {
  readonly place: Place;
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** One of several houses that share a cloud. */
export interface CloudHouse {
  api(method: string, route: string, body?: unknown): Promise<ApiAnswer>;
  /** Its clock goes ahead by so much. */
  pass(ms: number): void;
  /** Sends a signal; resolves to the exit code, `null` when it was killed. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Opens the house as in production at this place. `folder` is for what it only reads. */
export async function openCloudHouse(place: Place, folder: string): Promise<CloudHouse> {
  const port = String(await freePort());
  const environment = {
    ...PRODUCTION,
    PORT: port,
    PUBLIC_URL: 'https://bot.example',
    TICK_SECONDS: '1',
    LOG_LEVEL: 'error',
  };
  const config: HouseConfig = { place, root: leanRoot(folder), environment };
  const main = fileURLToPath(new URL('house-main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, JSON.stringify(config)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const gone = once(child, 'exit').then(([code]) => code as number | null);
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said.endsWith('open\n')) resolve();
      else process.stderr.write(said);
    });
    void gone.then((code) => reject(new Error(`A house ended with ${code}.`)));
  });
  return {
    async api(method, route, body) {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1${route}`, {
        method,
        headers: { authorization: `Bearer ${PRODUCTION.API_KEY}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    pass: (ms) => void child.stdin.write(`${ms}\n`),
    end(signal) {
      child.kill(signal);
      return gone;
    },
  };
}
