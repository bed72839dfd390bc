import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Behaviour } from './connector.ts';
import type { Counts, Said } from './control.ts';
import type { FaultName } from './faults.ts';
import type { Asked } from './record.ts';

/** The simulator in a process of its own, so that it takes no time from what is measured or killed beside it. */
export interface SimulatorProcess {
  /** The service URL of an organisation. */
  serviceUrl(tenantId: string): string;
  counts(): Promise<Counts>;
  asked(): Promise<readonly Asked[]>;
  heard(): Promise<readonly Said[]>;
  /** For so long, everything of one organisation, or of all, meets this fault. */
  breakDown(outage: { tenantId?: string | undefined; fault: FaultName; forMs: number }): Promise<void>;
  /** Forgets all that it saw, and behaves like this from now on. */
  restart(behaviour: Partial<Behaviour>): Promise<void>;
  stop(): Promise<void>;
}

export async function startSimulator(behaviour: Partial<Behaviour> = {}): Promise<SimulatorProcess> {
  const main = fileURLToPath(new URL('simulator-main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, JSON.stringify(behaviour)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const listening = /listens on (\S+)\n/.exec(said)?.[1];
      if (listening !== undefined) resolve(listening);
    });
    void ended.then(([code]) => reject(new Error(`The simulator ended with ${String(code)}.`)));
  });

  async function control<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${url}/control/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to ${path}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  return {
    serviceUrl: (tenantId) => `${url}/emea/${encodeURIComponent(tenantId)}`,
    counts: () => control('GET', 'counts'),
    asked: () => control('GET', 'asked'),
    heard: () => control('GET', 'heard'),
    breakDown: (outage) => control('POST', 'outages', outage),
    restart: (next) => control('POST', 'restart', next),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
