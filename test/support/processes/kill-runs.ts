import type { Address } from '../../../src/chat/address.ts';
import type { AudienceReport } from '../../../src/chat/announcing/delivery-report.ts';
import { openDelivery } from '../../../src/delivery/index.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { anAnnouncement } from '../announcements.ts';
import { eventually } from '../eventually.ts';
import { directoryIn, plantChannels } from '../plant-channels.ts';
import { RecordingMessenger } from '../recording-messenger.ts';
import { chanceOf } from '../teams/chance.ts';
import type { SimulatorProcess } from '../teams/index.ts';
import { fatesOf, rowsOf, type Fate } from './outbox.ts';
import { loadStores, type Place } from './places.ts';
import { openTroupe } from './troupe.ts';

export interface KillPlan {
  readonly place: Place;
  readonly addresses: readonly Address[];
  readonly processes: number;
  readonly kills: number;
  readonly seed: number;
}

/** What came of a run in which processes were killed. */
export interface KillRun {
  readonly fates: readonly Fate[];
  /** The rows that were in flight at a kill, as the storage had them right after it. */
  readonly inFlight: ReadonlySet<string>;
  readonly report: AudienceReport;
}

const ID = 'broadcast:1';

/**
 * So many different numbers of accepted messages, in order: at each of them somebody dies. None comes late, for a row
 * whose process died before the request left is never sent.
 */
function momentsOf({ kills, addresses, seed }: KillPlan): number[] {
  const moments = new Set<number>();
  for (let n = 0; moments.size < kills; n += 1)
    moments.add(1 + Math.floor(0.6 * addresses.length * chanceOf('moment', seed, n)));
  return [...moments].sort((a, b) => a - b);
}

/** Sends to all of them while processes die with SIGKILL and others take over, until nothing is under way. */
export async function sendAmongKills(plan: KillPlan, teams: SimulatorProcess): Promise<KillRun> {
  const { place, addresses, processes, seed } = plan;
  const clock = systemClock;
  const { database, queue } = (await loadStores(place))(clock);
  // It never works itself: it announces, and reads what became of it.
  const manager = openDelivery({
    ...{ database, queue, clock, log: silentLog, directory: directoryIn(database) },
    ...{ messenger: new RecordingMessenger(), tickMs: 60_000, idleMs: 1_000 },
  });
  const troupe = openTroupe(place, processes);
  const inFlight = new Set<string>();
  try {
    await plantChannels(database, addresses);
    await troupe.begin();
    await manager.announce(anAnnouncement({ id: ID }));
    for (const moment of momentsOf(plan)) {
      const isReached = async () => (await teams.counts()).accepted >= moment || undefined;
      await eventually(`message ${moment}`, isReached, { everyMs: 5 });
      const victim = Math.floor(processes * chanceOf('victim', seed, moment));
      await troupe.kill(victim);
      for (const { id } of await rowsOf(database, ID, 'sending')) inFlight.add(id);
      troupe.replace(victim);
    }
    const isOver = async () => {
      const report = await manager.report(ID);
      return report.state === 'finished' ? report : undefined;
    };
    const report = await eventually('the end of it', isOver, { everyMs: 500 });
    const [rows, heard] = await Promise.all([rowsOf(database, ID), teams.heard()]);
    return { fates: fatesOf(addresses, rows, heard), inFlight, report };
  } finally {
    await troupe.end();
    await queue.close();
    await database.close();
  }
}
