import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Announcement, Words } from '../chat/announcement.ts';
import type { Audience, Kind, Reach } from '../chat/audience.ts';
import type { Feature } from '../chat/feature.ts';
import type { Messenger } from '../chat/messenger.ts';
import { parse } from '../chat/parse.ts';
import type { Clock, Sleep } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import type { WorkQueue } from '../queue/work-queue.ts';
import type { Database } from '../storage/collection.ts';
import { announce } from './announce.ts';
import { amendRow } from './amend-row.ts';
import { catchUp } from './catch-up.ts';
import { cancel, edit, recall } from './change-of-mind.ts';
import type { Directory } from './directory.ts';
import { expandAudience } from './expand-audience.ts';
import { openLanes } from './lanes.ts';
import { openLatestRecords } from './latest-record.ts';
import { openStores, type Parts } from './parts.ts';
import { reachOf, type From } from './reach-of.ts';
import { report, type AudienceReport } from './report.ts';
import { openRest } from './rest.ts';
import { runTick } from './run-tick.ts';
import { doPiece } from './do-piece.ts';
import { sendRow } from './send-row.ts';
import { openTenantLeases } from './tenant-leases.ts';
import { openTicker } from './ticker.ts';
import {
  AMEND,
  announcementWork,
  CATCH_UP,
  EXPAND,
  pieceOfWork,
  SEND,
  toAmendPiece,
  toSendPiece,
} from './work.ts';
import { openWorker, type Jobs } from './worker.ts';

export type { Directory } from './directory.ts';
export type { AudienceReport } from './report.ts';

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
  /** Stops what was not sent yet. An id that was never announced is a no-op. */
  cancel(announcementId: string): Promise<void>;
  /** Stops what was not sent yet and takes back what was. */
  recall(announcementId: string): Promise<void>;
  /**
   * Gives it other words: what was sent is edited, in the edition in which it was sent, and what is still to come has
   * them. The newest words win. What was recalled stays as it is.
   */
  edit(announcementId: string, words: Words): Promise<void>;
  reachOf(audience: Audience, kind: Kind, from?: From): Promise<Reach>;
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

const nodeSleep: Sleep = (ms, signal) => sleepFor(ms, undefined, signal && { signal });
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60_000;

/** Opens delivery. It does nothing by itself before `start`. */
export function openDelivery(deps: DeliveryDeps): Delivery {
  const { queue, directory, clock, log, messenger, sleep = nodeSleep } = deps;
  const worker = openWorker({
    queue,
    log,
    rest: openRest(sleep),
    sleep,
    hands: deps.hands ?? 64,
    idleMs: deps.idleMs,
  });
  const stores = openStores(deps.database);
  const { holder = newId() } = deps;
  const leases = openTenantLeases(stores.leases, holder, clock);
  const parts: Parts = {
    stores,
    directory,
    messenger,
    clock,
    sleep,
    log,
    records: openLatestRecords(stores.announcements, clock),
    lanes: openLanes(leases, clock, sleep),
    holder,
    inHand: new Set(),
    sendTimeoutMs: deps.sendTimeoutMs ?? 60_000,
    async push(work, delayMs = 0) {
      await queue.push(work, Math.min(SEVEN_DAYS_MS, Math.max(0, Math.ceil(delayMs))));
      worker.wake();
    },
  };
  const jobs: Jobs = {
    [EXPAND]: (payload) => expandAudience(parts, parse(announcementWork, payload).announcementId),
    [CATCH_UP]: (payload) => catchUp(parts, parse(announcementWork, payload).announcementId),
    async [SEND](payload) {
      const piece = parse(pieceOfWork, payload);
      const record = await parts.records.of(piece.announcementId);
      const step = sendRow.bind(null, parts);
      const { urgency = 'normal' } = record?.announcement ?? {};
      if (record) await doPiece(parts, piece, { step, toWork: toSendPiece, urgency });
    },
    [AMEND]: (payload) =>
      doPiece(parts, parse(pieceOfWork, payload), {
        step: amendRow.bind(null, parts),
        toWork: toAmendPiece,
        urgency: 'normal',
      }),
  };
  const tick = (features: readonly Feature[]) => runTick(parts, features, holder);
  let features: readonly Feature[] = [];
  const ticker = openTicker({ tick: () => tick(features), everyMs: deps.tickMs, rest: openRest(sleep), log });

  return {
    announce: (announcement) => announce(parts, announcement),
    report: (announcementId) => report(parts.stores, announcementId),
    cancel: (announcementId) => cancel(parts, announcementId),
    recall: (announcementId) => recall(parts, announcementId),
    edit: (announcementId, words) => edit(parts, announcementId, words),
    reachOf: (audience, kind, from) => reachOf(directory, audience, kind, from),
    nudge: () => ticker.nudge(),
    wake: () => worker.wake(),
    jobs,
    tick,
    start(those) {
      features = those;
      worker.start(Object.assign({}, ...those.map((feature) => feature.jobs), jobs) as Jobs);
      ticker.start();
    },
    async stop() {
      await Promise.all([ticker.stop(), worker.stop()]);
      await leases.releaseAll().catch((err: unknown) => log.warn({ err }, 'Leases were not released'));
    },
  };
}
