import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Database } from '../../../storage/collection.ts';
import type { Board } from '../board/pin-card.ts';
import type { QuestionStore } from '../people/question-store.ts';
import type { RoomPart } from '../room-part.ts';
import { showVerified, verifiedFirst } from './answer-verified.ts';
import { forgetOffers, lookAfterVerified, noteOverdue } from './look-after.ts';
import { offerActs } from './offer-acts.ts';
import { openOffers } from './offer-store.ts';
import { offerTo } from './offer.ts';
import { verifiedPage } from './page.ts';
import { keptByManager } from './personal-data.ts';
import { verifiedActs } from './verified-acts.ts';
import { verifiedRoutes } from './verified-routes.ts';
import { openVerifiedShelf } from './verified-shelf.ts';
import { openVerifiedStore } from './verified-store.ts';

export interface VerifiedDeps {
  readonly database: Database;
  readonly questions: QuestionStore;
  readonly board: Board;
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly nudge: () => void;
  /** Hears of reviews that are due where whoever keeps an answer cannot. */
  readonly tellManagers: TellManagers;
}

/** Verified answers: what wins over the guides, how managers keep them, and what the house does by itself. */
export function openVerified({ database, ...deps }: VerifiedDeps) {
  const { clock, nudge } = deps;
  const verified = openVerifiedStore(database);
  const offers = openOffers(database);
  const parts = { ...deps, verified, offers, verifiedShelf: openVerifiedShelf(verified, clock) };
  const acts = verifiedActs(parts);
  const onOffers = offerActs(parts, acts.forOffers);
  return {
    commands: acts.commands,
    dialogs: { ...acts.dialogs, ...onOffers.dialogs },
    actions: { ...acts.actions, ...onOffers.actions, 'faq.show-verified': showVerified(parts) },
    first: verifiedFirst(parts),
    routes: verifiedRoutes(parts),
    pages: [verifiedPage(verified, clock)],
    personalData: keptByManager(verified),
    offer: offerTo(offers, clock, nudge),
    everyTime: [() => lookAfterVerified(parts)],
    hourly: [(now: Date) => noteOverdue(parts, now), (now: Date) => forgetOffers(parts, now)],
  } satisfies RoomPart & Record<string, unknown>;
}
