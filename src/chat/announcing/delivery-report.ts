import type { Edition } from '../../language/edition.ts';
import type { DeliveryReport, OutboxState } from './announcement.ts';
import type { Reach } from './audience.ts';

/** How a manager ends the doubt about a message: sends it once more, knows that it arrived, or leaves it at that. */
export const WAYS_OUT = ['resend', 'arrived', 'leave'] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** So many channels are in a state for the same reason. */
export interface Reason {
  readonly state: OutboxState;
  readonly code: string;
  readonly channels: number;
}

/** How far an announcement would come, were what failed sent again now. */
export interface AgainReach {
  readonly channels: number;
  readonly organisations: number;
  /** Channels in which it failed for a reason that stands. */
  readonly left: number;
}

/** What became of an announcement in one organisation. */
export interface Coverage {
  readonly organisation: string;
  readonly channels: number;
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  /** Queued, or being sent. */
  readonly waiting: number;
}

/** Work that failed too often and was set aside for an operator. */
export interface BuriedWork {
  readonly kind: string;
  readonly reason: string;
  readonly at: string;
}

/** Everything that is known of an announcement without naming its channels. */
export interface AudienceReport extends DeliveryReport {
  /** How far it reached when its rows were written; `null` before. */
  readonly audience: Reach | null;
  readonly reasons: readonly Reason[];
  /** Messages that were edited after they were sent. */
  readonly edited: number;
  /** Messages that are still to be edited or recalled. */
  readonly toAmend: number;
  /** Messages that could not be edited or recalled, and why. */
  readonly notAmended: readonly Omit<Reason, 'state'>[];
  /** Messages that were sent once more in doubt, and may have arrived twice. */
  readonly resent: number;
  /** Of `uncertain`: those that a manager looked at and left at that. */
  readonly left: number;
  /** Of `failed`: those whose reason may have passed by now, as far as the rows tell. */
  readonly retriable: number;
  readonly coverage: readonly Coverage[];
  readonly buried: readonly BuriedWork[];
}

/** How far an announcement has come, in numbers alone. */
export type DeliveryProgress = Pick<DeliveryReport, 'state' | 'counts' | 'startedAt' | 'finishedAt'>;

/** What became of an announcement in one channel. Times are ISO 8601; `null`: not yet, or never. */
export interface ReportRow {
  readonly channelId: string;
  readonly organisation: string;
  readonly state: OutboxState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly edition: Edition | null;
  readonly queuedAt: string;
  readonly lastAttemptAt: string | null;
  readonly finishedAt: string | null;
  readonly editedAt: string | null;
  /** Why its message could not be edited or recalled. */
  readonly notAmended: string | null;
  readonly mayHaveArrivedTwice: boolean;
}
