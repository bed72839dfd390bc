import type { Bilingual } from '../../language/bilingual.ts';
import type { Asker } from '../asker.ts';
import type { Audience, Kind } from './audience.ts';

/** A member's own chat with the bot, by the id that an audience may name, and where the member works. */
export interface OwnChat {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: Bilingual; readonly sector?: string };
}

/** The chats of those who installed the bot for themselves. */
export interface OwnChats {
  /**
   * Those of the organisations and sectors that an audience names, without those who do not want this kind. A person
   * follows no topics: where the audience names some, nobody is in it.
   */
  addressed(audience: Audience, kind: Kind): AsyncIterable<OwnChat>;
  /** Whether somebody has this kind in their own chat; `undefined` where the bot is not installed there. */
  wants(asker: Pick<Asker, 'tenantId' | 'memberId'>, kind: Kind): Promise<boolean | undefined>;
  /** What they choose, until they choose again. */
  choose(asker: Pick<Asker, 'tenantId' | 'memberId'>, kind: Kind, wants: boolean): Promise<void>;
}
