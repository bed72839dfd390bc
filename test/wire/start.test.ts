import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { rmSync } from 'node:fs';
import { readSettings } from '../../src/config/read-settings.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openEmbeddedStores, type Stores } from '../../src/open-ports.ts';
import { start } from '../../src/start.ts';
import { freePort } from '../support/free-port.ts';
import { newFolder, ROOT } from '../support/house.ts';

/** Stores that know which of them were closed. */
function watched({ database, queue }: Stores): { stores: Stores; closed: string[] } {
  const closed: string[] = [];
  const closing = (name: string, close: () => Promise<void>) => async () => {
    closed.push(name);
    await close();
  };
  return {
    closed,
    stores: {
      database: { ...database, close: closing('database', () => database.close()) },
      queue: { ...queue, close: closing('queue', () => queue.close()) },
    },
  };
}

describe('wire: a house that cannot start', () => {
  it('says why, and leaves nothing open', async () => {
    const folder = newFolder();
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const read = readSettings({ DATA_DIR: folder, PORT: String(port) }, 'local');
    assert.equal(read.kind, 'read');
    const { stores, closed } = watched(openEmbeddedStores(read.settings, systemClock));

    const started = start({
      ...{ mode: 'local', settings: read.settings, stores, localManagers: [], root: ROOT },
      ...{ clock: systemClock, log: silentLog },
    });

    await assert.rejects(started, { code: 'port_taken' });
    assert.deepEqual(closed, ['queue', 'database']);
    other.close();
    rmSync(folder, { recursive: true });
  });
});
