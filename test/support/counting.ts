import type { WorkQueue } from '../../src/queue/work-queue.ts';
import type { Database } from '../../src/storage/collection.ts';

/** How often each act of storage and queue was asked for. */
export type Tally = Map<string, number>;

type Method = (...values: unknown[]) => unknown;

/** The same object, with every call counted under its name. */
function counted<T extends object>(thing: T, tally: Tally, prefix: string): T {
  return new Proxy(thing, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      const method = found.bind(target) as Method;
      return (...values: unknown[]) => {
        const key = `${prefix}${String(name)}`;
        tally.set(key, (tally.get(key) ?? 0) + 1);
        return method(...values);
      };
    },
  });
}

/** A database that counts reads, writes and pages of lists: `outbox.get`, `leases.replace` … */
export const countedDatabase = (database: Database, tally: Tally): Database => ({
  ...database,
  collection: (name) => counted(database.collection(name), tally, `${name}.`),
});

/** A queue that counts: `queue.push`, `queue.take` … */
export const countedQueue = (queue: WorkQueue, tally: Tally): WorkQueue => counted(queue, tally, 'queue.');
