import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiAnswer } from './house.ts';
import { ROOT } from './house.ts';

/** How a process ended, and what it said until then. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The house as a process of its own, as `npm start` runs it, alone. */
export interface HouseProcess {
  readonly url: string;
  api(method: string, route: string, body?: unknown): Promise<ApiAnswer>;
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<Ended>;
}

export type Environment = Readonly<Record<string, string>>;

const living = new Set<() => Promise<unknown>>();

/** Ends whatever a failed test left running. */
export const endProcesses = async (): Promise<void> => {
  await Promise.all([...living].map((end) => end()));
};

function launch(args: readonly string[], environment: Environment) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What a child covers is compiled otherwise than here, and would spoil the figures of this process.
    env: { PATH, HOME, NODE_V8_COVERAGE: '', ...environment },
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (said[stream] += chunk));
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    living.delete(killed);
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, ...said };
  });
  // A killed process leaves its pipes to children of the loader for a while, so its end is not theirs.
  const killed = async () => {
    const exited = once(child, 'exit');
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await exited;
    living.delete(killed);
    return { code: child.exitCode, signal: child.signalCode, ...said };
  };
  living.add(killed);
  return { child, said, ended, killed };
}

/** Runs the house and waits for its end: for starts that are to fail. */
export const runToEnd = (args: readonly string[], environment: Environment): Promise<Ended> =>
  launch(args, environment).ended;

/** Starts the house in local mode without the Playground, and waits until it listens. */
export async function startProcess(
  folder: string,
  environment: Environment & { readonly PORT: string },
): Promise<HouseProcess> {
  const running = launch(['--local'], { DATA_DIR: folder, NO_PLAYGROUND: '1', ...environment });
  const url = `http://127.0.0.1:${environment.PORT}`;
  let isOver = false;
  const over = running.ended.then((ended) => {
    isOver = true;
    throw new Error(`It did not start: ${JSON.stringify(ended)}`);
  });
  const ready = async (): Promise<void> => {
    while (!isOver) {
      const answer = await fetch(`${url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.race([over, ready()]);
  over.catch(() => undefined);
  const key = readFileSync(path.join(folder, 'api-key'), 'utf8').trim();
  return {
    url,
    async api(method, route, body) {
      const response = await fetch(`${url}/api/v1${route}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    end(signal) {
      if (signal === 'SIGKILL') return running.killed();
      running.child.kill(signal);
      return running.ended;
    },
  };
}
