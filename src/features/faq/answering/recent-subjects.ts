import { randomBytes } from 'node:crypto';
import type { Address } from '../../../chat/address.ts';
import { signatureOf } from '../../../lib/signature.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';

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

/** What the names of conversations are made with: at the first use, the same in every process. */
interface Secret extends Document {
  readonly secret: string;
}

const SECRET = { partition: 'secrets', id: 'conversations' } as const;

export function openRecentSubjects(database: Database): RecentSubjects {
  const subjects = database.collection<RecentSubject>('answer-subjects');
  const secrets = database.collection<Secret>('answer-subjects');
  let known: string | undefined;
  async function secret(): Promise<string> {
    for (;;) {
      known ??= (await secrets.get(SECRET.partition, SECRET.id))?.value.secret;
      if (known !== undefined) return known;
      await secrets.create({ ...SECRET, secret: randomBytes(32).toString('base64url') });
    }
  }
  /**
   * A conversation under a name of its own, for its id leads to those who take part. Keyed: whoever knows the id of a
   * conversation cannot work its name out, and look here.
   */
  const keyOf = async ({ tenantId, conversationId }: Address) => ({
    partition: 'recent' as const,
    id: signatureOf(await secret(), tenantId, conversationId),
  });
  const oldest = (now: Date): string => new Date(now.getTime() - LEAST_KEPT_MS).toISOString();
  return {
    async of(address, now) {
      const { partition, id } = await keyOf(address);
      const stored = await subjects.get(partition, id);
      return stored && stored.value.at >= oldest(now) ? stored.value.ref : undefined;
    },
    async note(address, ref, now) {
      const key = await keyOf(address);
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
