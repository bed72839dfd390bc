import { openDelivery } from '../../../src/delivery/index.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { openLog } from '../../../src/lib/log.ts';
import { TeamsBotAdapter } from '../../../src/teams/adapter.ts';
import { openMessenger } from '../../../src/teams/outgoing/messenger.ts';
import { directoryIn } from '../plant-channels.ts';
import { loadStores, type Place } from './places.ts';

/**
 * Delivery alone as a process, with the real messenger, for tests that kill it often. It loads everything, says so, and
 * begins when it is told to: so a fresh one stands ready when another dies. It has no card templates, for what it
 * carries is text.
 */
const clock = systemClock;
const place = JSON.parse(process.argv[2] ?? '') as Place;
const openStores = await loadStores(place, { alone: true });
const fillCard = (): never => {
  throw new TypeError('There are no cards here.');
};
const messenger = openMessenger({
  ...{ adapter: new TeamsBotAdapter({ kind: 'local' }), clock },
  cards: { fillCard, dialogVerbs: new Set() },
});

function begin(): void {
  const { database, queue } = openStores(clock);
  const delivery = openDelivery({
    ...{ database, queue, clock, messenger, log: openLog('error'), directory: directoryIn(database) },
    ...{ tickMs: 1_000, idleMs: 100, sendTimeoutMs: 5_000 },
    // As in the house: whoever is alone with its files is the same one when it is started anew.
    ...(place.kind === 'sqlite' && { holder: 'local' }),
  });
  delivery.start([]);
}

process.stdin
  .setEncoding('utf8')
  .once('data', begin)
  .once('end', () => process.exit(0));
process.stdout.write('loaded\n');
