import type { Address } from '../../chat/address.ts';
import type { Audience, Kind, Reach, Recipient } from '../../chat/announcing/audience.ts';
import type { Tell } from '../../chat/announcing/note.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { TellManagers } from '../../chat/announcing/tell-managers.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Database } from '../../storage/collection.ts';
import type { FetchWeb } from '../../web/web.ts';
import type { Carrier, OfferedAnswer, ProposeToSteeringGroup } from './parts.ts';

/** What the house hands to posts. */
export interface PostsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Asks the tick to run soon, so that a new post goes out at once. */
  readonly nudge: () => void;
  /** How many channels an audience reaches at this moment. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** What the organisation of a tenant is called; `undefined` where nobody has said. */
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  /** Every channel, with what its owner chose. */
  readonly channels: () => AsyncIterable<Recipient>;
  readonly channelIdOf: (address: Address) => string;
  /** Whether somebody owns the channel at an address. */
  readonly ownsChannel: (address: Address, memberId: string) => Promise<boolean>;
  /** Changes and stops what was announced. */
  readonly delivery: Carrier;
  /** Tells a member something in their own chat. */
  readonly tell: Tell;
  /** Asks in a thread, where the outcome says how to go on. */
  readonly messenger: Pick<Messenger, 'send'>;
  /** In which language somebody is written to. */
  readonly editionOf: (memberId: string, address: Address) => Promise<Edition>;
  /** Tells every manager whose own chat is known. */
  readonly tellManagers: TellManagers;
  /** Whether what members write waits for a second pair of eyes before other organisations see it. */
  readonly needsReview: boolean;
  /** Reads the open web; without it there are no feeds. */
  readonly fetchWeb?: FetchWeb;
  /** Takes an accepted answer up for the guides, where a manager decides about it. */
  readonly offerVerifiedAnswer?: (offered: OfferedAnswer) => Promise<void>;
  readonly proposeToSteeringGroup: ProposeToSteeringGroup;
}
