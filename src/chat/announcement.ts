import type { Edition } from '../language/edition.ts';
import type { Audience, Kind } from './audience.ts';
import type { Message } from './message.ts';

/**
 * Something to be told in channels. Plain data: a feature decides it, `delivery/` carries it.
 * The id is deterministic (`meetup-reminder:<meetup>:day`), so that deciding it twice tells it once.
 */
export interface Announcement {
  readonly id: string;
  readonly kind: Kind;
  readonly audience: Audience;
  /** Worded for each edition; a channel gets the one that its owner chose. */
  readonly editions: Readonly<Record<Edition, Message>>;
  /** After this moment (ISO 8601) it is of no use and is not sent any more. */
  readonly uselessAfter?: string;
}

/** What became of one announcement in one channel. */
export const OUTBOX_STATES = [
  'queued',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'cancelled',
  'recalled',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** What became of one announcement everywhere. */
export interface DeliveryReport {
  /** `waiting` before the audience is written out, `sending` while something is under way, then `finished`. */
  readonly state: 'waiting' | 'sending' | 'finished';
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** ISO 8601; `null` before it began or ended. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Every channel that was not reached for certain, with the reason as a code. */
  readonly troubles: readonly {
    readonly channelId: string;
    readonly state: OutboxState;
    readonly code: string;
  }[];
}
