import type { Clock } from '../../../lib/clock.ts';
import type { OfferStore } from './offer-store.ts';
import type { OfferedAnswer } from './offered-answer.ts';

/** Resolves when the offer is written down. Offering the same id again changes nothing, whatever became of it. */
export type OfferVerifiedAnswer = (offered: OfferedAnswer) => Promise<void>;

export const offerTo =
  (offers: Pick<OfferStore, 'keep'>, clock: Clock, nudge: () => void): OfferVerifiedAnswer =>
  async (offered) => {
    await offers.keep(offered, clock());
    nudge();
  };
