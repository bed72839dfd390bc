import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Address } from '../../src/chat/address.ts';
import type { ContenderName } from './contenders.ts';

/** What a contender's own process can say of it. */
export interface Performance {
  readonly makespanMs: number;
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
  /** The conversations of which it says that it does not know. */
  readonly uncertain: readonly string[];
}

/** Lets a contender send to these addresses, in a process of its own. */
export async function runContender(name: ContenderName, addresses: readonly Address[]): Promise<Performance> {
  const main = fileURLToPath(new URL('../delivery-contender.ts', import.meta.url));
  const child = fork(main, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    return await new Promise<Performance>((resolve, reject) => {
      child.once('message', (performance) => resolve(performance as Performance));
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}.`)));
      child.send({ name, addresses });
    });
  } finally {
    child.kill();
  }
}
