import type { Server } from 'restify';
import type { Log } from '../lib/log.ts';
import { foreseen } from './failures.ts';
import { sendJson } from './send.ts';

/** What the house cannot work without, by name. A check rejects when its thing cannot be reached. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** How long a check may take, in ms: who has not answered by then is not ready. */
export const CHECK_LIMIT_MS = 2000;

interface Readiness {
  readonly status: 'ok' | 'failed';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** Resolves to whether `check` succeeded within `limitMs`. */
async function passes(check: () => Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, limitMs, false)));
  const done = Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    );
  const passed = await Promise.race([done, late]);
  clearTimeout(timer);
  return passed;
}

/** Runs all checks at once. Why one failed is for its own room to log: an outage is asked about every few seconds. */
async function readinessOf(checks: Checks, limitMs: number): Promise<Readiness> {
  const names = Object.keys(checks);
  const passed = await Promise.all(Object.values(checks).map((check) => passes(check, limitMs)));
  return {
    status: passed.every(Boolean) ? 'ok' : 'failed',
    checks: Object.fromEntries(names.map((name, index) => [name, passed[index] ? 'ok' : 'failed'])),
  };
}

/** Mounts what the platform asks: does the process live, and can it work. */
export function mountHealth(server: Server, checks: Checks, limitMs: number, log: Log): void {
  server.get('/healthz', (_req, res, next) => {
    sendJson(res, 200, { status: 'ok' });
    next();
  });
  server.get(
    '/readyz',
    foreseen(log, async (_req, res) => {
      const readiness = await readinessOf(checks, limitMs);
      if (readiness.status === 'failed') log.warn(readiness, 'Not ready');
      sendJson(res, readiness.status === 'ok' ? 200 : 503, readiness);
    }),
  );
}
