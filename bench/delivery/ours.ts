import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../src/chat/address.ts';
import type { Announcement } from '../../src/chat/announcing/announcement.ts';
import { openDelivery, type Delivery } from '../../src/delivery/index.ts';
import { channelIdOf } from '../../src/features/community/channels/channel.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Stores } from '../../src/open-ports.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { openTeams } from '../../src/teams/index.ts';
import { fillCard } from '../../test/support/fill-card.ts';
import { directoryIn, plantChannels } from '../../test/support/plant-channels.ts';
import { faultLog, withFolder } from './house-parts.ts';
import { MESSAGE } from './plan.ts';

export const ANNOUNCEMENT: Announcement = {
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

/** Our own delivery on these stores, with the real adapter. */
export function openOurs({ database, queue }: Stores): Delivery {
  const teams = openTeams({ identity: { kind: 'local' }, fillCard, clock: systemClock, log: faultLog });
  return openDelivery({
    ...{ database, queue, clock: systemClock, log: faultLog, directory: directoryIn(database) },
    ...{ messenger: teams.messenger(() => new Set()), tickMs: 15_000, idleMs: 200 },
  });
}

/** Announces, and waits for the end. It looks now and then, for looking costs; when it ended stands in the rows. */
export async function tellAll(delivery: Delivery): Promise<Told> {
  await delivery.announce(ANNOUNCEMENT);
  for (;;) {
    const { state, finishedAt } = await delivery.progress(ANNOUNCEMENT.id);
    if (state === 'finished' && finishedAt !== null)
      return { finishedAt: new Date(finishedAt), uncertain: await uncertainIn(delivery) };
    await sleep(1_000);
  }
}

async function uncertainIn(delivery: Delivery): Promise<string[]> {
  const channelIds: string[] = [];
  for await (const { state, channelId, mayHaveArrivedTwice } of delivery.rows(ANNOUNCEMENT.id))
    if (state === 'uncertain' || mayHaveArrivedTwice) channelIds.push(channelId);
  return channelIds;
}

/** As it runs embedded: sqlite for storage and for the queue, on disk. */
export const ours = (addresses: readonly Address[], begin: () => void): Promise<Told> =>
  withFolder(async (file) => {
    const database = openSqliteDatabase(file('documents.sqlite'));
    const queue = openSqliteQueue(file('queue.sqlite'), systemClock);
    await plantChannels(database, addresses);
    const delivery = openOurs({ database, queue });
    delivery.start([]);
    begin();
    const { finishedAt, uncertain } = await tellAll(delivery);
    await delivery.stop();
    await queue.close();
    await database.close();
    const unknown = new Set(uncertain);
    const inDoubt = addresses.filter((address) => unknown.has(channelIdOf(address)));
    return { finishedAt, uncertain: inDoubt.map(({ conversationId }) => conversationId) };
  });
