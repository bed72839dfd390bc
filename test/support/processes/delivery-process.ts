import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './places.ts';

/** A process that does nothing but deliver. It has loaded everything and waits. */
export interface DeliveryProcess {
  begin(): void;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Resolves when it is loaded. Fails when it ends before that. */
export async function loadDelivery(place: Place): Promise<DeliveryProcess> {
  const main = fileURLToPath(new URL('delivery-main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, JSON.stringify(place)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const gone = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said === 'loaded\n') resolve();
      else process.stderr.write(said);
    });
    void gone.then(([code]) => reject(new Error(`A process ended with ${String(code)}.`)));
  });
  return {
    begin: () => void child.stdin.write('begin\n'),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
