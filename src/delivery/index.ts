import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Feature } from '../chat/feature.ts';
import type { Sleep } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { announce } from './announce.ts';
import { cancel, edit, recall } from './changing/change-of-mind.ts';
import { foreseeAgain, sendAgain } from './changing/send-again.ts';
import { noteBuried } from './reporting/buried-work.ts';
import type { Delivery, DeliveryDeps } from './door.ts';
import { openEmergencyStop } from './emergency-stop.ts';
import { isOver } from './reporting/is-over.ts';
import { endDoubt } from './sending/end-doubt.ts';
import { jobsOf } from './running/jobs.ts';
import { foresee } from './audience/foresee.ts';
import { openLanes } from './pacing/lanes.ts';
import { openLive } from './live/live.ts';
import { openLatestRecords } from './latest-record.ts';
import { openStores, type Parts } from './parts.ts';
import { reachOf } from './audience/reach-of.ts';
import { openRecentProgress } from './reporting/recent-progress.ts';
import { progressOf, report, rowsOf } from './reporting/report.ts';
import { openRest } from './rest.ts';
import { runTick } from './running/run-tick.ts';
import { openTenantLeases } from './pacing/tenant-leases.ts';
import { openTicker } from './running/ticker.ts';
import { toldOn } from './reporting/told-on.ts';
import { waiting } from './reporting/waiting.ts';
import { whatIs } from './reporting/what-is.ts';
import { openWorker, type Jobs } from './running/worker.ts';

export type { Delivery, DeliveryDeps } from './door.ts';
export type { Directory } from './directory.ts';

const nodeSleep: Sleep = (ms, signal) => sleepFor(ms, undefined, signal && { signal });
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60_000;

/** Opens delivery. It does nothing by itself before `start`. */
export function openDelivery(deps: DeliveryDeps): Delivery {
  const { queue, directory, clock, log, messenger, sleep = nodeSleep } = deps;
  const stores = openStores(deps.database);
  const worker = openWorker({
    queue,
    log,
    onBuried: (work, reason) => noteBuried({ buried: stores.buried, clock }, work, reason),
    rest: openRest(sleep),
    sleep,
    hands: deps.hands ?? 64,
    idleMs: deps.idleMs,
  });
  const { holder = newId() } = deps;
  const leases = openTenantLeases(stores.leases, holder, clock);
  const emergencyStop = openEmergencyStop(stores.stops, clock);
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
    emergencyStop,
    inHand: new Set(),
    sendTimeoutMs: deps.sendTimeoutMs ?? 60_000,
    async push(work, delayMs = 0) {
      await queue.push(work, Math.min(SEVEN_DAYS_MS, Math.max(0, Math.ceil(delayMs))));
      worker.wake();
    },
  };
  const progress = openRecentProgress((id) => progressOf(stores, id), clock);
  const jobs = jobsOf(parts);
  const tick = (features: readonly Feature[]) => runTick(parts, features, holder);
  let features: readonly Feature[] = [];
  const ticker = openTicker({ tick: () => tick(features), everyMs: deps.tickMs, rest: openRest(sleep), log });

  return {
    announce: (announcement) => announce(parts, announcement),
    report: (announcementId) => report(stores, announcementId),
    progress: (announcementId) => progress.of(announcementId),
    isOver: (announcementId) => isOver(stores, announcementId),
    rows: (announcementId) => rowsOf(stores, announcementId),
    cancel: (announcementId) => cancel(parts, announcementId),
    recall: (announcementId) => recall(parts, announcementId),
    edit: (announcementId, words) => edit(parts, announcementId, words),
    decide: (announcementId, channelId, way) => endDoubt(parts, announcementId, channelId, way),
    sendAgain: (announcementId) => sendAgain(parts, announcementId),
    foreseeAgain: (announcementId) => foreseeAgain(parts, announcementId),
    whatIs: (where, messageId) => whatIs(parts, where, messageId),
    toldOn: (day) => toldOn(stores, day),
    live: openLive(parts),
    stopAll: (by) => emergencyStop.stopAll(by),
    resumeAll: (by) => emergencyStop.resumeAll(by),
    stopped: () => emergencyStop.stopped(),
    waiting: () => waiting(parts, progress.of),
    forgetWho: (by) => emergencyStop.forgetWho(by),
    foresee: (announcement, channel) => foresee(parts, announcement, channel),
    reachOf: (audience, kind, from) => reachOf(parts, audience, kind, from),
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
