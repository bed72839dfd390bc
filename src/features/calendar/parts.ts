import type { NamesById } from '../../chat/announcing/audience-lines.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import type { Scheduled, ToldAlready } from '../../chat/announcing/scheduled.ts';
import type { Clock } from '../../lib/clock.ts';

/** What this room works with. */
export interface Parts {
  readonly clock: Clock;
  /** What every feature will do by itself from one moment up to another, in no particular order. */
  readonly scheduled: (from: Date, to: Date) => AsyncIterable<Scheduled>;
  /** What channels were told on a local day already. */
  readonly toldOn: (day: string) => AsyncIterable<ToldAlready>;
  readonly channels: () => AsyncIterable<Recipient>;
  /** What organisations are called. */
  readonly organisations: () => Promise<NamesById>;
  /** More messages than this to one channel on one day are too many. */
  readonly dailyLimit: number;
}
