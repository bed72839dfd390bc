import { listAll, type Database } from '../../storage/collection.ts';
import { askerKey, DAYS_KEPT, settled, type Question, type ReplyTo } from './question.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PARTITION = 'questions';

/** The day before which nothing is kept any more, as ISO 8601. */
export const oldestKept = (now: Date): string => new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString();

/** The questions to the managers, as this room keeps them. */
export interface QuestionStore {
  keep(question: Question): Promise<void>;
  /** Oldest first, at most `limit`, and how many more there are. */
  open(limit: number): Promise<{ readonly items: readonly Question[]; readonly more: number }>;
  /** The question, if it is still open. */
  get(id: string): Promise<Question | undefined>;
  /** Settles an open question, once. Resolves to where a reply goes; `gone` when somebody was faster. */
  settle(
    id: string,
    state: 'answered' | 'closed',
  ): Promise<{ readonly asked: Question; readonly replyTo?: ReplyTo } | 'gone'>;
  by(tenantId: string, memberId: string): Promise<readonly Question[]>;
  erase(id: string): Promise<void>;
  /** Removes what has been kept long enough. */
  forgetOld(now: Date): Promise<void>;
}

export function openQuestions(database: Database): QuestionStore {
  const collection = database.collection<Question>('questions');
  const all = async (where: Partial<Record<'state' | 'askedBy', string>>): Promise<readonly Question[]> => {
    const found: Question[] = [];
    for await (const { value } of listAll(collection, { partition: PARTITION, where, orderBy: 'askedAt' })) {
      found.push(value);
    }
    return found;
  };
  return {
    async keep(question) {
      await collection.create(question);
    },
    async open(limit) {
      const found = await all({ state: 'open' });
      return { items: found.slice(0, limit), more: Math.max(0, found.length - limit) };
    },
    async get(id) {
      const stored = await collection.get(PARTITION, id);
      return stored?.value.state === 'open' ? stored.value : undefined;
    },
    async settle(id, state) {
      const stored = await collection.get(PARTITION, id);
      if (stored?.value.state !== 'open') return 'gone';
      const { value: asked, etag } = stored;
      if ((await collection.replace(settled(asked, state), etag)) === 'stale') return 'gone';
      return { asked, ...(asked.replyTo && { replyTo: asked.replyTo }) };
    },
    by: (tenantId, memberId) => all({ askedBy: askerKey(tenantId, memberId) }),
    async erase(id) {
      await collection.remove(PARTITION, id);
    },
    async forgetOld(now) {
      const { items } = await collection.list({ partition: PARTITION, orderBy: 'askedAt', limit: 50 });
      for (const { value } of items) {
        if (value.askedAt < oldestKept(now)) await collection.remove(PARTITION, value.id);
      }
    },
  };
}
