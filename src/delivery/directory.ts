import type { Address } from '../chat/address.ts';
import type { Recipient } from '../chat/announcing/audience.ts';
import type { HowLong } from '../chat/ports/messenger.ts';

/** Who can be written to: what delivery asks of whoever keeps the channels. */
export interface Directory {
  /**
   * Every channel there is, reachable or not, without holding them all. A person's own chat is none: only whoever names
   * it by its id writes to it.
   */
  channels(): AsyncIterable<Recipient>;
  /** A channel or a personal chat as it is now: the latest address, and what its owner chose last. `undefined` when it left. */
  channel(id: string): Promise<Recipient | undefined>;
  /** What the channel at an address is called, in whatever thread of it. */
  channelIdOf(address: Address): string;
  /** The platform said that the bot cannot write there (403, 404). `code` is its reason. */
  becameUnreachable(channelId: string, code: string, howLong: HowLong): Promise<void>;
}
