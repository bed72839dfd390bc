import type { Address } from '../address.ts';
import type { Editions } from './announcement.ts';
import type { Message } from '../message.ts';

/** What is to be shown on something that was posted and changes: an announcement in all its channels, or one message. */
export type Shown =
  | { readonly key: string; readonly announcementId: string; readonly editions: Editions }
  | {
      readonly key: string;
      readonly address: Address;
      readonly messageId: string;
      readonly message: Message;
    };

/** Messages that follow what they count. */
export interface Live {
  /**
   * Has it shown soon. Of what comes meanwhile only the newest is shown; what stands there already changes nothing.
   * Resolves when it is written down: it will be shown, whatever dies.
   */
  refresh(shown: Shown): Promise<void>;
  /** Has it shown as the last: whatever comes under the same key afterwards is ignored. */
  close(shown: Shown): Promise<void>;
}

/** For a house in which posted messages stay as they are. */
export const STILL: Live = { refresh: () => Promise.resolve(), close: () => Promise.resolve() };
