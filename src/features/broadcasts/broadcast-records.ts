import { change, listAll, type Database } from '../../storage/collection.ts';
import { BROADCASTS, type Broadcast } from './broadcast.ts';
import { broadcastAlreadySent, broadcastNotFound } from './errors.ts';
import { isInvolved } from './people.ts';

/** A page of updates, and whether there are older ones. */
export interface Latest {
  readonly items: readonly Broadcast[];
  readonly hasOlder: boolean;
}

/** The updates that are kept: one document each. What was sent is kept for good. */
export interface BroadcastRecords {
  find(id: string): Promise<Broadcast | undefined>;
  /** Throws `broadcast_not_found`. */
  get(id: string): Promise<Broadcast>;
  /** Writes what `decide` makes of the update, which may not be there yet; `undefined` leaves it as it is. */
  save(id: string, decide: (old: Broadcast | undefined) => Broadcast | undefined): Promise<void>;
  /** Changes an update; `decide` may throw, or return `undefined` to leave it. Throws `broadcast_not_found`. */
  change(id: string, decide: (old: Broadcast) => Broadcast | undefined): Promise<Broadcast>;
  /** Removes a draft; what is not there is gone already. Throws `broadcast_already_sent`. */
  discard(id: string): Promise<void>;
  /** Removes a draft of other words once they stand in their update. */
  drop(id: string): Promise<void>;
  /** The latest first, from the one after so many on; those that one person began where `createdBy` is given. */
  latest(page: { from: number; limit: number; createdBy?: string }): Promise<Latest>;
  /** Those of whose state delivery has not heard yet. */
  pending(): AsyncIterable<Broadcast>;
  /** Those in which a person had a hand. Looks through all: asked only for that person's data. */
  involving(author: string): AsyncIterable<Broadcast>;
}

export function openBroadcastRecords(database: Database): BroadcastRecords {
  const broadcasts = database.collection<Broadcast>('broadcasts');
  const keyOf = (id: string) => ({ partition: BROADCASTS, id });
  const find = async (id: string) => (await broadcasts.get(BROADCASTS, id))?.value;

  return {
    find,
    async get(id) {
      const broadcast = await find(id);
      if (!broadcast) throw broadcastNotFound({});
      return broadcast;
    },
    async save(id, decide) {
      await change(broadcasts, keyOf(id), decide);
    },
    async change(id, decide) {
      const changed = await change(broadcasts, keyOf(id), (old) => {
        if (!old) throw broadcastNotFound({});
        return decide(old);
      });
      if (!changed) throw broadcastNotFound({});
      return changed;
    },
    async discard(id) {
      // Under the etag it was read with, so that a draft that is sent meanwhile is not removed.
      for (let stored = await broadcasts.get(BROADCASTS, id); stored;) {
        if (stored.value.state !== 'draft') throw broadcastAlreadySent({});
        if ((await broadcasts.remove(BROADCASTS, id, stored.etag)) !== 'stale') return;
        stored = await broadcasts.get(BROADCASTS, id);
      }
    },
    async drop(id) {
      await broadcasts.remove(BROADCASTS, id);
    },
    async latest({ from, limit, createdBy }) {
      const newestFirst = { partition: BROADCASTS, orderBy: 'createdAt', descending: true } as const;
      const where = createdBy === undefined ? {} : { where: { createdBy } };
      const items: Broadcast[] = [];
      let passed = 0;
      for await (const { value } of listAll(broadcasts, { ...newestFirst, ...where })) {
        if (items.length === limit) return { items, hasOlder: true };
        if (passed < from) passed += 1;
        else items.push(value);
      }
      return { items, hasOlder: false };
    },
    async *pending() {
      const waiting = { partition: BROADCASTS, where: { isPending: true } } as const;
      for await (const { value } of listAll(broadcasts, waiting)) yield value;
    },
    async *involving(author) {
      for await (const { value } of listAll(broadcasts, { partition: BROADCASTS }))
        if (isInvolved(value, author)) yield value;
    },
  };
}
