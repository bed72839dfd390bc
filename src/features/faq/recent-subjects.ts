import { createHash } from 'node:crypto';
import type { Address } from '../../chat/address.ts';
import { change, type Database, type Document } from '../../storage/collection.ts';

/** What was last answered in a conversation: a section of a guide, and nothing that anybody typed. */
interface RecentSubject extends Document {
  readonly partition: 'recent';
  /** `business-case#risks` */
  readonly ref: string;
  /** ISO 8601. */
  readonly at: string;
}

/** For so long a question can go on from the one before. */
const MINUTES_KEPT = 30;
const LEAST_KEPT_MS = MINUTES_KEPT * 60_000;

/** What conversations were last about, so that `and after deployment?` can be understood. */
export interface RecentSubjects {
  /** The section that was last answered from in a conversation, unless that is too long ago. */
  of(address: Address, now: Date): Promise<string | undefined>;
  note(address: Address, ref: string, now: Date): Promise<void>;
  /** Removes what has been kept long enough. */
  forgetOld(now: Date): Promise<void>;
}

/** A conversation under a name of its own, for its id leads to those who take part. */
const keyOf = ({ tenantId, conversationId }: Address) => ({
  partition: 'recent' as const,
  id: createHash('sha256').update(`${tenantId} ${conversationId}`).digest('base64url'),
});

export function openRecentSubjects(database: Database): RecentSubjects {
  const subjects = database.collection<RecentSubject>('answer-subjects');
  const oldest = (now: Date): string => new Date(now.getTime() - LEAST_KEPT_MS).toISOString();
  return {
    async of(address, now) {
      const { partition, id } = keyOf(address);
      const stored = await subjects.get(partition, id);
      return stored && stored.value.at >= oldest(now) ? stored.value.ref : undefined;
    },
    async note(address, ref, now) {
      const key = keyOf(address);
      await change(subjects, key, () => ({ ...key, ref, at: now.toISOString() }));
    },
    async forgetOld(now) {
      const { items } = await subjects.list({ partition: 'recent', orderBy: 'at', limit: 1000 });
      for (const { value, etag } of items) {
        if (value.at < oldest(now)) await subjects.remove('recent', value.id, etag);
      }
    },
  };
}
