import type { Language } from '../../../language/bilingual.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { OfferStore } from './offer-store.ts';

/** An answer that the community gave and whoever asked accepted: the managers may make it a verified one. */
export interface OfferedAnswer {
  /** The same for the same answer, however often it is offered. */
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly answer: string;
  /** Where it was given. */
  readonly source: { readonly title: string; readonly url: string };
}

/** Resolves when the offer is written down. Offering the same id again changes nothing, whatever became of it. */
export type OfferVerifiedAnswer = (offered: OfferedAnswer) => Promise<void>;

export const offerTo =
  (offers: Pick<OfferStore, 'keep'>, clock: Clock, nudge: () => void): OfferVerifiedAnswer =>
  async (offered) => {
    await offers.keep(offered, clock());
    nudge();
  };
