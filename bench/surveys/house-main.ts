import { readSettings } from '../../src/config/read-settings.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { sendConsoleToLog } from '../../src/lib/console-to-log.ts';
import { openLog } from '../../src/lib/log.ts';
import { start } from '../../src/start.ts';
import { loadStores } from '../../test/support/processes/places.ts';
import type { HouseConfig } from './house.ts';

/** The whole house as a process of its own: restify, the Bot Framework's adapter, its storage, its worker. */
const { place, port, folder, root, alone } = JSON.parse(process.argv[2] ?? '') as HouseConfig;
const log = openLog('error');
sendConsoleToLog(log);
const read = readSettings(
  {
    ...{ PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
    ...{ API_KEY: 'key-of-the-benchmark', BALLOT_SECRET: 'secret-of-the-benchmark' },
  },
  'local',
);
if (read.kind === 'wrong') throw new Error(read.mistakes.join('\n'));
const house = await start({
  ...{ mode: 'local', settings: read.settings, localManagers: [], root, clock: systemClock, log },
  stores: (await loadStores(place, { alone }))(systemClock),
});
process.once('SIGTERM', () => void house.stop().then(() => process.exit(0)));
// A bench that fails leaves nobody behind.
process.once('disconnect', () => process.exit(1));
process.on('message', () => process.send?.(process.cpuUsage()));
process.send?.('open');
