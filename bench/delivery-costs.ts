/**
 * What one message costs on the bot's side: CPU, operations of storage and queue, and what those would cost in Azure; and
 * how much memory a large audience takes.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemClock } from '../src/lib/clock.ts';
import { openSqliteQueue } from '../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../src/storage/sqlite.ts';
import { plantChannels } from '../test/support/plant-channels.ts';
import { addressesIn } from '../test/support/teams/addresses.ts';
import { startSimulator } from '../test/support/teams/index.ts';
import { countingDatabase, countingQueue, nothingCounted, type Counted } from './delivery/counting-stores.ts';
import { withFolder } from './delivery/house-parts.ts';
import { openOurs, tellAll } from './delivery/ours.ts';
import { euroOf, ruOf } from './delivery/prices.ts';

const { values } = parseArgs({
  options: {
    channels: { type: 'string', default: '1000' },
    tenants: { type: 'string', default: '20' },
    audience: { type: 'string', default: '100000' },
  },
});
const channels = Number(values.channels);
const HUNDRED_THOUSAND = 100_000;

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
const each = (times: number): number => round(times / channels);

/** Sends to all of them, and counts. */
const measure = (): Promise<{ counted: Counted; cpuMs: number }> =>
  withFolder(async (file) => {
    const simulator = await startSimulator({ limiter: 'sliding', latency: { meanMs: 80, spread: 0.3 } });
    const database = openSqliteDatabase(file('documents.sqlite'));
    const queue = openSqliteQueue(file('queue.sqlite'), systemClock);
    const counted = nothingCounted();
    try {
      await plantChannels(
        database,
        addressesIn({ channels, tenants: Number(values.tenants) }, simulator.serviceUrl),
      );
      const delivery = openOurs({
        database: countingDatabase(database, counted),
        queue: countingQueue(queue, counted),
      });
      delivery.start([]);
      const before = process.cpuUsage();
      await tellAll(delivery);
      const { user, system } = process.cpuUsage(before);
      await delivery.stop();
      return { counted, cpuMs: (user + system) / 1000 };
    } finally {
      await queue.close();
      await database.close();
      await simulator.stop();
    }
  });

/** Lets a fresh process expand a large audience. */
const expand = (): Promise<unknown> =>
  withFolder(async (file) => {
    const database = openSqliteDatabase(file('documents.sqlite'));
    await plantChannels(
      database,
      addressesIn({ channels: Number(values.audience), tenants: 100 }, () => 'https://smba.example/emea/'),
    );
    await database.close();
    const main = fileURLToPath(new URL('delivery-memory.ts', import.meta.url));
    const child = fork(main, [path.dirname(file('any'))], { execArgv: ['--import', 'tsx'] });
    const [said] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => [{ endedWith: code as unknown }]),
    ])) as unknown[];
    return said;
  });

const { counted, cpuMs } = await measure();
const { storage, queue } = euroOf(counted);
const scale = HUNDRED_THOUSAND / channels;
console.log(
  JSON.stringify(
    {
      channels,
      tenants: Number(values.tenants),
      perMessage: {
        cpuMs: round(cpuMs / channels),
        storage: Object.fromEntries(
          Object.entries(counted.storage).map(([act, { times }]) => [act, each(times)]),
        ),
        queue: Object.fromEntries(Object.entries(counted.queue).map(([act, times]) => [act, each(times)])),
        requestUnits: each(ruOf(counted)),
      },
      euroFor100000: { storage: round(storage * scale), queue: round(queue * scale) },
      audience: await expand(),
    },
    undefined,
    2,
  ),
);
