import type { Edition } from '../../language/edition.ts';
import type { Address } from '../address.ts';
import type { Scope } from '../asker.ts';
import type { Audience } from '../announcing/audience.ts';
import type { Message } from '../message.ts';

/** A conversation that the bot is in, as the client describes it. */
export interface Place {
  readonly address: Address;
  readonly scope: Scope;
  readonly teamId?: string;
  readonly teamName?: string;
  /** Absent for the first channel of a team. */
  readonly channelName?: string;
}

/** Somebody, by their directory object id. The name is for a sentence, never for the store. */
export interface Person {
  readonly memberId: string;
  /** The tenant of their own organisation, where the client tells it: a guest's is not that of the conversation. */
  readonly homeTenantId?: string;
  readonly name?: string;
}

/** What a feature does when the bot comes and goes. Returns what is to be said there. */
export interface Presence {
  /** `by` is absent where the client does not say who did it. */
  added(place: Place, by: Person | undefined): Promise<readonly Message[]>;
  /** Somebody spoke there. Cheap: asked at every turn. */
  seen(place: Place, by: Person): Promise<readonly Message[]>;
  removed(place: Place): Promise<void>;
}

/** What dispatch must know of members before it asks a feature. */
export interface Membership {
  /** Whether organisations of this tenant may use the bot at all. */
  admits(tenantId: string): boolean;
  isManager(tenantId: string, memberId: string): Promise<boolean>;
  /** To whom an author may write updates; `undefined` for whoever is no author. Managers need not be authors. */
  authorsAudience(tenantId: string, memberId: string): Promise<Audience | undefined>;
  /** The member's own choice, else the channel's; `undefined` where nobody chose. */
  choiceOf(memberId: string, place: Pick<Place, 'address' | 'scope'>): Promise<Edition | undefined>;
}
