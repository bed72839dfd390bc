import { readSettings } from '../../../src/config/read-settings.ts';
import { openLog } from '../../../src/lib/log.ts';
import { start } from '../../../src/start.ts';
import { openTokenIssuer } from '../token-issuer.ts';
import type { HouseConfig } from './cloud-house.ts';
import { loadStores } from './places.ts';

/**
 * The house as in production, on the emulators, as a process of its own. Its clock goes ahead when it is told to: what
 * production waits a minute for, a test need not.
 */
const { place, root, environment } = JSON.parse(process.argv[2] ?? '') as HouseConfig;
let ahead = 0;
const clock = () => new Date(Date.now() + ahead);
const read = readSettings(environment, 'production');
if (read.kind === 'wrong') throw new Error(read.mistakes.join('\n'));
const issuer = await openTokenIssuer();
const house = await start({
  ...{ mode: 'production', settings: read.settings, localManagers: [], root, clock, log: openLog('error') },
  ...{ adapter: issuer.adapter, stores: (await loadStores(place))(clock) },
});

process.stdin.setEncoding('utf8').on('data', (ms: string) => void (ahead += Number(ms)));
process.stdin.once('end', () => process.exit(1));
process.once('SIGTERM', () => {
  void house
    .stop()
    .then(() => issuer.close())
    .then(() => process.exit(0));
});
process.stdout.write('open\n');
