import type { Address } from '../address.ts';
import type { Message } from '../message.ts';
import type { Placed } from '../ports/messenger.ts';

/**
 * Something to be told in one conversation, worded already: news for a member, for a manager, or in a thread. Plain data: a
 * feature decides it, `delivery/` carries it, as surely as an announcement.
 */
export interface Note extends Placed {
  /** What it tells, and whom: deterministic, so that deciding it twice tells it once. */
  readonly id: string;
  readonly to: Address;
  readonly message: Message;
  /**
   * What is to be done with a request of which nobody knows whether it was accepted. `resendOnce`: it is sent once more,
   * where missing it is worse than reading it twice; `leave`: it is not.
   */
  readonly ifUncertain: 'resendOnce' | 'leave';
  /** What is told instead where it cannot be delivered for certain. */
  readonly otherwise?: readonly Note[];
}

/** Writes a note down for good: it is told soon, whatever dies. The same id again, for some days, is a no-op. */
export type Tell = (note: Note) => Promise<void>;
