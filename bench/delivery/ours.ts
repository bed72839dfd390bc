import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../src/chat/address.ts';
import type { Announcement } from '../../src/chat/announcement.ts';
import type { AudienceReport } from '../../src/chat/delivery-report.ts';
import { openDelivery, type Delivery } from '../../src/delivery/index.ts';
import { channelIdOf } from '../../src/features/community/channel.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { openTeams } from '../../src/teams/index.ts';
import { fillCard } from '../../test/support/fill-card.ts';
import { directoryIn, plantChannels } from '../../test/support/plant-channels.ts';
import { faultLog, withFolder } from './house-parts.ts';
import { MESSAGE } from './plan.ts';

const ANNOUNCEMENT: Announcement = {
  id: 'broadcast:bench',
  kind: 'broadcasts',
  audience: { all: true },
  editions: { cy: MESSAGE, en: MESSAGE, both: MESSAGE },
};

/** How far it came in its own opinion. */
export interface Told {
  readonly finishedAt: Date;
  /** The conversations of which it says that it does not know. */
  readonly uncertain: readonly string[];
}

/** Looks now and then, so that looking costs next to nothing: the report itself says when it was finished. */
async function finished(delivery: Delivery): Promise<AudienceReport> {
  for (;;) {
    const report = await delivery.report(ANNOUNCEMENT.id);
    if (report.state === 'finished') return report;
    await sleep(1_000);
  }
}

/** Our own delivery as it runs embedded: the real adapter, sqlite for storage and for the queue, on disk. */
export const ours = (addresses: readonly Address[], begin: () => void): Promise<Told> =>
  withFolder(async (file) => {
    const database = openSqliteDatabase(file('documents.sqlite'));
    const queue = openSqliteQueue(file('queue.sqlite'), systemClock);
    await plantChannels(database, addresses);
    const directory = directoryIn(database);
    const teams = openTeams({ identity: { kind: 'local' }, fillCard, clock: systemClock, log: faultLog });
    const delivery = openDelivery({
      ...{ database, queue, directory, clock: systemClock, log: faultLog },
      ...{ messenger: teams.messenger(() => new Set()), tickMs: 15_000, idleMs: 200 },
    });
    delivery.start([]);
    begin();
    await delivery.announce(ANNOUNCEMENT);
    const { finishedAt, troubles } = await finished(delivery);
    await delivery.stop();
    await queue.close();
    await database.close();
    const unknown = new Set(
      troubles.filter(({ state }) => state === 'uncertain').map(({ channelId }) => channelId),
    );
    return {
      finishedAt: new Date(finishedAt ?? 0),
      uncertain: addresses
        .filter((address) => unknown.has(channelIdOf(address)))
        .map(({ conversationId }) => conversationId),
    };
  });
