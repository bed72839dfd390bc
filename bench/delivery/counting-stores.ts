import type { Collection, Database, Document } from '../../src/storage/collection.ts';
import type { WorkQueue } from '../../src/queue/work-queue.ts';

/** One kind of operation: how often, and how many bytes of documents in all. */
export interface Operations {
  times: number;
  bytes: number;
}

export type Act = 'get' | 'create' | 'replace' | 'remove' | 'list';

/** What was asked of a storage and of a queue. */
export interface Counted {
  readonly storage: Record<Act, Operations>;
  readonly queue: Record<'push' | 'take' | 'done' | 'putBack' | 'keep', number>;
}

export const nothingCounted = (): Counted => ({
  storage: {
    get: { times: 0, bytes: 0 },
    create: { times: 0, bytes: 0 },
    replace: { times: 0, bytes: 0 },
    remove: { times: 0, bytes: 0 },
    list: { times: 0, bytes: 0 },
  },
  queue: { push: 0, take: 0, done: 0, putBack: 0, keep: 0 },
});

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

/** A storage that counts what is asked of it. */
export function countingDatabase(database: Database, { storage }: Counted): Database {
  const note = (act: Act, value: unknown): void => {
    storage[act].times += 1;
    storage[act].bytes += bytesOf(value);
  };
  function counting<T extends Document>(collection: Collection<T>): Collection<T> {
    return {
      async get(partition, id) {
        const found = await collection.get(partition, id);
        note('get', found?.value);
        return found;
      },
      create(value) {
        note('create', value);
        return collection.create(value);
      },
      replace(value, etag) {
        note('replace', value);
        return collection.replace(value, etag);
      },
      remove(partition, id, etag) {
        note('remove', undefined);
        return collection.remove(partition, id, etag);
      },
      async list(query) {
        const page = await collection.list(query);
        note('list', page.items);
        return page;
      },
    };
  }
  return { ...database, collection: (name) => counting(database.collection(name)) };
}

/** A queue that counts what is asked of it. */
export function countingQueue(queue: WorkQueue, { queue: counted }: Counted): WorkQueue {
  const note = <A extends unknown[], R>(act: keyof Counted['queue'], run: (...args: A) => R) => {
    return (...args: A): R => {
      counted[act] += 1;
      return run(...args);
    };
  };
  return {
    ...queue,
    push: note('push', queue.push),
    take: note('take', queue.take),
    done: note('done', queue.done),
    putBack: note('putBack', queue.putBack),
    keep: note('keep', queue.keep),
  };
}
