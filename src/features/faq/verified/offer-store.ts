import { idOf } from '../../../lib/ids.ts';
import { change, listAll, type Collection, type Database } from '../../../storage/collection.ts';
import { UNPINNED, type Pinned } from '../board/pinned.ts';
import type { OfferedAnswer } from './offered-answer.ts';

/** An offered answer, as it waits for a manager. */
export interface Offer extends Pinned, Omit<OfferedAnswer, 'id'> {
  readonly partition: 'offers';
  /** ISO 8601. */
  readonly offeredAt: string;
  readonly state: 'open' | 'accepted' | 'declined';
  /** The verified answer that it became. */
  readonly keptAs?: string;
}

/** Days that an offer is kept, whatever became of it. */
const DAYS_KEPT = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the community offered, as this room keeps it. */
export interface OfferStore {
  readonly collection: Collection<Offer>;
  keep(offered: OfferedAnswer, now: Date): Promise<void>;
  get(id: string): Promise<Offer | undefined>;
  /** Those that wait for a manager, oldest first. */
  open(): Promise<readonly Offer[]>;
  behind(): Promise<readonly Offer[]>;
  change(id: string, decide: (old: Offer) => Offer | undefined): Promise<Offer | undefined>;
  /** Those that have been kept long enough. */
  old(now: Date): Promise<readonly Offer[]>;
  remove(id: string): Promise<void>;
}

export function openOffers(database: Database): OfferStore {
  const collection = database.collection<Offer>('offered-answers');
  async function all(
    where: Partial<Record<'isBehind' | 'state', string | boolean>>,
  ): Promise<readonly Offer[]> {
    const found: Offer[] = [];
    const query = { partition: 'offers', where, orderBy: 'offeredAt' } as const;
    for await (const { value } of listAll(collection, query)) found.push(value);
    return found;
  }
  return {
    collection,
    async keep({ id, language, question, answer, source }, now) {
      await collection.create({
        ...{ ...UNPINNED, partition: 'offers', id: idOf('offer', id), language, question, answer, source },
        ...{ offeredAt: now.toISOString(), state: 'open' },
      });
    },
    get: async (id) => (await collection.get('offers', id))?.value,
    open: () => all({ state: 'open' }),
    behind: () => all({ isBehind: true }),
    change: (id, decide) => change(collection, { partition: 'offers', id }, (old) => old && decide(old)),
    async old(now) {
      const oldest = new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString();
      const { items } = await collection.list({ partition: 'offers', orderBy: 'offeredAt', limit: 50 });
      return items.map(({ value }) => value).filter(({ offeredAt }) => offeredAt < oldest);
    },
    async remove(id) {
      await collection.remove('offers', id);
    },
  };
}
