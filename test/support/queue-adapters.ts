import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { QueueClient } from '@azure/storage-queue';
import Libsql from 'libsql';
import { openAzureQueue } from '../../src/queue/azure-storage.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import type { WorkQueue } from '../../src/queue/work-queue.ts';
import { startAzurite } from './azurite.ts';

/** What an operator finds among the buried work. */
export interface Buried {
  readonly kind: string;
  readonly payload: unknown;
  readonly attempt: number;
  readonly reason: string;
}

/** One empty queue, and what a test needs around it. */
export interface OpenedQueue {
  readonly queue: WorkQueue;
  /** Lets a second pass, or a little more: by the clock where there is one, by sleeping where there is none. */
  aSecondPasses(): Promise<void>;
  buried(): Promise<readonly Buried[]>;
}

/** An adapter of the queue port. */
export interface QueueAdapter {
  open(): Promise<OpenedQueue>;
  close(): Promise<void>;
}

/** Both adapters of the queue port: every contract test runs on each. */
export const queueAdapters: Readonly<Record<string, () => Promise<QueueAdapter>>> = {
  sqlite: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cylch-'));
    const opened: WorkQueue[] = [];
    return {
      open: () => {
        let now = Date.parse('2026-10-01T09:00:00.000Z');
        const file = join(folder, `queue-${opened.length}.db`);
        const queue = openSqliteQueue(file, () => new Date(now));
        opened.push(queue);
        return Promise.resolve({
          queue,
          aSecondPasses: () => Promise.resolve(void (now += 1_001)),
          buried: () => Promise.resolve(buriedInSqlite(file)),
        });
      },
      close: async () => {
        for (const queue of opened) await queue.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },

  'Azure Storage Queue': async () => {
    const azurite = await startAzurite();
    let opened = 0;
    return {
      open: async () => {
        const place = await azurite.makeQueue(`queue-${(opened += 1)}`);
        const dead = new QueueClient(`${place.endpoint}/${place.queue}-dead`, place.credential);
        return {
          queue: openAzureQueue(place),
          aSecondPasses: () => sleep(1_050),
          buried: async () => {
            const { peekedMessageItems } = await dead.peekMessages({ numberOfMessages: 32 });
            return peekedMessageItems.map(
              ({ messageText }) => JSON.parse(Buffer.from(messageText, 'base64').toString()) as Buried,
            );
          },
        };
      },
      close: () => azurite.stop(),
    };
  },
};

function buriedInSqlite(file: string): Buried[] {
  const db = new Libsql(file);
  const rows = db.prepare('SELECT body, attempt, reason FROM buried').all() as (Buried & { body: string })[];
  db.close();
  return rows.map(({ body, attempt, reason }) => ({
    ...(JSON.parse(body) as Pick<Buried, 'kind' | 'payload'>),
    attempt,
    reason,
  }));
}
