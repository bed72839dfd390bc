import type { Edition } from '../language/edition.ts';
import type { Address } from './address.ts';
import type { Audience } from './announcing/audience.ts';

/** In what kind of conversation somebody speaks. */
export type Scope = 'personal' | 'group' | 'channel';

/** Who speaks to the bot in this turn, from where, and how they are to be answered. */
export interface Asker {
  /** The directory's object id of the member; never their name or address. */
  readonly memberId: string;
  readonly tenantId: string;
  /** The tenant of their own organisation, where the client tells it: a guest's is not that of the conversation. */
  readonly homeTenantId?: string;
  /**
   * For this turn's sentences. Never logged, and stored nowhere but with the reply of somebody who says that they will
   * come to a meetup: for its organisers, until 30 days after it.
   */
  readonly name?: string;
  readonly scope: Scope;
  readonly address: Address;
  /** The message that a button belongs to, or that the thread begins with, where there is one. */
  readonly messageId?: string;
  /** The first message of the thread in which they speak, where a channel has threads. */
  readonly thread?: string;
  /** The button stands in a dialog over the conversation, not in a message of it. */
  readonly inDialog?: true;
  /** The language of the message, else of the card, else the choice of the member or channel, else both. */
  readonly edition: Edition;
  readonly isManager: boolean;
  /** To whom they may write updates: managers to everyone, authors to whom a manager gave them, others to nobody. */
  readonly mayTell?: Audience;
}
