import { idOf } from '../../../lib/ids.ts';
import type { Database, Document } from '../../../storage/collection.ts';
import type { OfferedAnswer } from './offer.ts';

/** An offered answer, as it waits for a manager. */
export interface Offer extends Document, Omit<OfferedAnswer, 'id'> {
  readonly partition: 'offers';
  /** ISO 8601. */
  readonly offeredAt: string;
  readonly state: 'open' | 'accepted' | 'declined';
}

/** What the community offered, as this room keeps it. */
export interface OfferStore {
  keep(offered: OfferedAnswer, now: Date): Promise<void>;
}

export function openOffers(database: Database): OfferStore {
  const offers = database.collection<Offer>('offered-answers');
  return {
    async keep({ id, language, question, answer, source }, now) {
      await offers.create({
        ...{ partition: 'offers', id: idOf('offer', id), language, question, answer, source },
        ...{ offeredAt: now.toISOString(), state: 'open' },
      });
    },
  };
}
