import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { QueueServiceClient, StorageSharedKeyCredential } from '@azure/storage-queue';
import type { AzureQueuePlace } from '../../src/queue/azure-storage.ts';

/** Azurite's one account, the same on every machine: written in its documentation, no secret. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A queue of an Azurite that somebody started, perhaps in another process. */
export const azuriteQueue = (endpoint: string, queue: string): AzureQueuePlace => ({
  endpoint,
  queue,
  credential: new StorageSharedKeyCredential(ACCOUNT, KEY),
});

/** Storage queues in a child process. */
export interface Azurite {
  /** Makes a queue and its dead-letter queue, as infra/ does in Azure, and says where they are. */
  makeQueue(name: string): Promise<AzureQueuePlace>;
  stop(): Promise<void>;
}

/** Starts Azurite's queue service on a free port of 127.0.0.1, with everything in memory. Takes 2 to 5 s. */
export async function startAzurite(): Promise<Azurite> {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/queue/main.js');
  const flags =
    '--queuePort 0 --queueHost 127.0.0.1 --skipApiVersionCheck --disableTelemetry --inMemoryPersistence --silent';
  const child = spawn(process.execPath, [main, ...flags.split(' ')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);

  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const listening = /listens on (http:\S+)/.exec(said)?.[1];
      if (listening) resolve(listening);
    });
    child.once('exit', (code) => reject(new Error(`Azurite ended with ${code}: ${said}`)));
  });

  const endpoint = `${url}/${ACCOUNT}`;
  const service = new QueueServiceClient(endpoint, new StorageSharedKeyCredential(ACCOUNT, KEY));
  return {
    async makeQueue(name) {
      await service.createQueue(name);
      await service.createQueue(`${name}-dead`);
      return azuriteQueue(endpoint, name);
    },
    async stop() {
      process.off('exit', killChild);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
