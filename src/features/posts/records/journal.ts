import type { Clock } from '../../../lib/clock.ts';
import { newId } from '../../../lib/ids.ts';
import { listAll, type Database, type Document } from '../../../storage/collection.ts';

/** That a post is being changed: written first, so that no process misses a change whose writer died half way. */
interface JournalEntry extends Document {
  readonly postId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a process learns from the journal: which posts to read again. */
export interface Journal {
  note(postId: string): Promise<void>;
  /** The posts that may have changed since a look that began at `since`; each once. */
  since(since: Date): Promise<ReadonlySet<string>>;
  /** Removes what every process has read long ago. */
  forgetOld(): Promise<void>;
}

const HOUR_MS = 60 * 60_000;
/** A change may be written down this long after its entry, and clocks of two processes may differ by a part of it. */
const LATE_MS = 60_000;
const KEPT_HOURS = 3;
const FORGOTTEN_HOURS = 48;

/** The changes of one hour are listed together, so that looking costs the same whatever the history. */
const partitionAt = (ms: number): string => `changes-${new Date(ms).toISOString().slice(0, 13)}`;

export function openJournal(database: Database, clock: Clock): Journal {
  const entries = database.collection<JournalEntry>('post-changes');
  return {
    async note(postId) {
      const now = clock();
      const id = `${now.getTime()}-${newId()}`;
      await entries.create({ partition: partitionAt(now.getTime()), id, postId, at: now.toISOString() });
    },
    async since(since) {
      const from = since.getTime() - LATE_MS;
      const changed = new Set<string>();
      for (let ms = from; partitionAt(ms) <= partitionAt(clock().getTime() + LATE_MS); ms += HOUR_MS)
        for await (const { value } of listAll(entries, { partition: partitionAt(ms), limit: 1000 }))
          if (Date.parse(value.at) >= from) changed.add(value.postId);
      return changed;
    },
    async forgetOld() {
      const now = clock().getTime();
      for (let hours = KEPT_HOURS; hours <= FORGOTTEN_HOURS; hours += 1) {
        const partition = partitionAt(now - hours * HOUR_MS);
        for await (const { value } of listAll(entries, { partition, limit: 1000 }))
          await entries.remove(partition, value.id);
      }
    },
  };
}
