import { change, listAll, type Collection, type Database } from '../../../storage/collection.ts';
import { changeQuestion, withdrawn, type Act, type Refusal } from './change-question.ts';
import { askerKey, DAYS_KEPT, type Question } from './question.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PARTITION = 'questions';

/** The moment before which nothing is kept any more, as ISO 8601. */
export const oldestKept = (now: Date): string => new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString();

/** What an act of a manager came to. */
export type Acted = { readonly kind: 'done'; readonly question: Question } | { readonly kind: Refusal };

/** The questions to the managers, as this room keeps them. */
export interface QuestionStore {
  readonly collection: Collection<Question>;
  /** Writes a question down; the same id again changes nothing. */
  keep(question: Question): Promise<void>;
  get(id: string): Promise<Question | undefined>;
  /** What waits for a manager, oldest first, at most `limit`, and how many more there are. */
  waiting(limit: number): Promise<{ readonly items: readonly Question[]; readonly more: number }>;
  /** What something of is to be posted, shown or told. */
  behind(): AsyncIterable<Question>;
  inState(state: Question['state']): AsyncIterable<Question>;
  /** Those of which managers have not been told, oldest first. */
  untold(): AsyncIterable<Question>;
  /** Notes that managers have been told. */
  markTold(id: string): Promise<void>;
  /** Does an act if it still can be done. Of two who try at once, one is told who was faster. */
  act(id: string, act: Act, by: string, now: Date): Promise<Acted>;
  change(id: string, decide: (old: Question) => Question | undefined): Promise<Question | undefined>;
  by(tenantId: string, memberId: string): Promise<readonly Question[]>;
  takenBy(tenantId: string, memberId: string): Promise<readonly Question[]>;
  withdraw(id: string, now: Date): Promise<void>;
  /** The oldest of all that are kept. */
  oldest(): Promise<readonly Question[]>;
  remove(id: string): Promise<void>;
}

export function openQuestions(database: Database): QuestionStore {
  const collection = database.collection<Question>('questions');
  async function* all(
    where: Partial<Record<'isBehind' | 'state' | 'askedBy' | 'takenBy' | 'told', string | boolean>>,
  ) {
    for await (const { value } of listAll(collection, { partition: PARTITION, where, orderBy: 'askedAt' }))
      yield value;
  }
  async function allOf(where: Parameters<typeof all>[0]): Promise<readonly Question[]> {
    const found: Question[] = [];
    for await (const question of all(where)) found.push(question);
    return found;
  }
  const store: QuestionStore = {
    collection,
    async keep(question) {
      await collection.create(question);
    },
    get: async (id) => (await collection.get(PARTITION, id))?.value,
    async waiting(limit) {
      const found = [...(await allOf({ state: 'open' })), ...(await allOf({ state: 'taken' }))].sort(
        (a, b) => (a.askedAt < b.askedAt ? -1 : 1),
      );
      return { items: found.slice(0, limit), more: Math.max(0, found.length - limit) };
    },
    behind: () => all({ isBehind: true }),
    inState: (state) => all({ state }),
    untold: () => all({ told: 'no' }),
    async markTold(id) {
      await store.change(id, (old) => (old.told === 'yes' ? undefined : { ...old, told: 'yes' }));
    },
    async act(id, act, by, now) {
      let refusal: Refusal = 'gone';
      const isDone = { it: false };
      const question = await store.change(id, (old) => {
        const decision = changeQuestion(old, act, by, now);
        isDone.it = decision.kind === 'changed';
        if (decision.kind !== 'changed') {
          refusal = decision.kind;
          return undefined;
        }
        return decision.question === old ? undefined : decision.question;
      });
      return isDone.it && question ? { kind: 'done', question } : { kind: refusal };
    },
    change: (id, decide) => change(collection, { partition: PARTITION, id }, (old) => old && decide(old)),
    by: (tenantId, memberId) => allOf({ askedBy: askerKey(tenantId, memberId) }),
    takenBy: (tenantId, memberId) => allOf({ takenBy: askerKey(tenantId, memberId) }),
    async withdraw(id, now) {
      await store.change(id, (old) => withdrawn(old, now));
    },
    async oldest() {
      const { items } = await collection.list({ partition: PARTITION, orderBy: 'askedAt', limit: 50 });
      return items.map(({ value }) => value);
    },
    async remove(id) {
      await collection.remove(PARTITION, id);
    },
  };
  return store;
}
