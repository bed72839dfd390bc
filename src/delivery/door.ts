import type { Address } from '../chat/address.ts';
import type { Announcement, Foreseen, Words } from '../chat/announcing/announcement.ts';
import type { Audience, Kind, Reach, Recipient } from '../chat/announcing/audience.ts';
import type {
  AgainReach,
  AudienceReport,
  DeliveryProgress,
  ReportRow,
  WayOut,
} from '../chat/announcing/delivery-report.ts';
import type { StopState } from '../chat/announcing/emergency-stop.ts';
import type { Feature } from '../chat/feature.ts';
import type { Live } from '../chat/announcing/live.ts';
import type { ToldAlready } from '../chat/announcing/scheduled.ts';
import type { Messenger } from '../chat/ports/messenger.ts';
import type { Clock, Sleep } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { WorkQueue } from '../queue/work-queue.ts';
import type { Database } from '../storage/collection.ts';
import type { Directory } from './directory.ts';
import type { From } from './audience/reach-of.ts';
import type { Jobs } from './running/worker.ts';
import type { Waiting } from './reporting/waiting.ts';

export interface DeliveryDeps {
  readonly database: Database;
  readonly queue: WorkQueue;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly log: Log;
  /** How often features are asked what is due, and what is under way is swept. */
  readonly tickMs: number;
  /** How often an idle worker looks into the queue. */
  readonly idleMs: number;
  /** How many pieces of work are in hand at once; 64 unless told. */
  readonly hands?: number;
  /** After this time without an outcome an attempt counts as lost. Longer than the messenger ever takes; 60 s. */
  readonly sendTimeoutMs?: number;
  /** Who this process is among those that share the storage; nobody else unless told. Started anew, it is the same. */
  readonly holder?: string;
  /** Node's timers unless told. */
  readonly sleep?: Sleep;
}

/** Carries announcements to channels: each to each channel once, come what may. */
export interface Delivery {
  /** Writes an announcement down for good; channels get it soon. The same id again is a no-op. */
  announce(announcement: Announcement): Promise<void>;
  report(announcementId: string): Promise<AudienceReport>;
  /** The numbers of the report alone, a second old or so: for whoever watches. */
  progress(announcementId: string): Promise<DeliveryProgress>;
  /** Whether every message has found its end: known at once, however many there are. */
  isOver(announcementId: string): Promise<boolean>;
  /** The report channel by channel, however many there are. */
  rows(announcementId: string): AsyncIterable<ReportRow>;
  /** Stops what was not sent yet. An id that was never announced is a no-op. */
  cancel(announcementId: string): Promise<void>;
  /** Stops what was not sent yet and takes back what was. */
  recall(announcementId: string): Promise<void>;
  /**
   * Gives it other words: what was sent is edited, in the edition in which it was sent, and what is still to come has
   * them. The newest words win. What was recalled stays as it is.
   */
  edit(announcementId: string, words: Words): Promise<void>;
  /** Ends the doubt about a message in one channel, or about all of an announcement. A second click changes nothing. */
  decide(announcementId: string, channelId: string, way: WayOut): Promise<void>;
  /**
   * Queues again what failed for a reason that can have passed, unless it was stopped: with the words that it has by now,
   * and in every channel at most once a click. Nothing that may have arrived is sent again.
   */
  sendAgain(announcementId: string): Promise<void>;
  /** How many channels that would reach. Sends nothing. */
  foreseeAgain(announcementId: string): Promise<AgainReach>;
  /**
   * Which announcement a message in a channel was, among the last thirty that the channel had. Where: the channel's id,
   * or an address in any of its threads.
   */
  whatIs(where: string | Address, messageId: string): Promise<string | undefined>;
  /** What was announced on a day in Europe/London, whatever became of it. */
  toldOn(day: string): AsyncIterable<ToldAlready>;
  /** Messages that were posted and follow what they count. */
  readonly live: Live;
  /** Halts every request within a second, in all processes, until `resumeAll`. `by`: `tenant/member`, or the API. */
  stopAll(by: string | null): Promise<void>;
  resumeAll(by: string | null): Promise<void>;
  stopped(): Promise<StopState>;
  /** How much is announced and not at its end: what an emergency stop holds. */
  waiting(): Promise<Waiting>;
  /** Takes a member, `tenant/member`, out of the log of who stopped and resumed. */
  forgetWho(by: string): Promise<void>;
  reachOf(audience: Audience, kind: Kind, from?: From): Promise<Reach>;
  /** What would become of an announcement in a channel, were it announced now. Sends nothing. */
  foresee(announcement: Announcement, channel: Recipient): Promise<Foreseen>;
  /** Asks the features soon what is due. */
  nudge(): void;
  /** Looks into the queue now: for whoever pushed work to it. */
  wake(): void;
  /** Delivery's own work, by kind. */
  readonly jobs: Jobs;
  /** One tick at once, for scripts and tests. `false`: another process is at it. */
  tick(features: readonly Feature[]): Promise<boolean>;
  /** Begins to tick and to work, for itself and for the features' jobs. */
  start(features: readonly Feature[]): void;
  /** Takes no more work; resolves when the tick and the jobs in hand are done. */
  stop(): Promise<void>;
}
