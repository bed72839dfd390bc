import assert from 'node:assert/strict';
import type { Feature } from '../../src/chat/feature.ts';
import { openDelivery, type Delivery } from '../../src/delivery/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Stores } from '../../src/open-ports.ts';
import { eventually } from '../support/eventually.ts';
import { directoryIn } from '../support/plant-channels.ts';
import { startCloud, type Cloud } from '../support/processes/cloud.ts';
import { loadStores } from '../support/processes/places.ts';
import { RecordingMessenger } from '../support/recording-messenger.ts';

describe('The tick, on one Cosmos database', function () {
  this.timeout(120_000);
  let cloud: Cloud;
  const opened: Stores[] = [];

  before(async () => void (cloud = await startCloud()));
  after(async () => {
    await Promise.all(opened.map(({ database }) => database.close()));
    await cloud.stop();
  });

  async function aProcess(): Promise<Delivery> {
    const stores = (await loadStores(cloud.place))(systemClock);
    opened.push(stores);
    return openDelivery({
      ...{ ...stores, clock: systemClock, log: silentLog, directory: directoryIn(stores.database) },
      ...{ messenger: new RecordingMessenger(), tickMs: 60_000, idleMs: 1_000 },
    });
  }

  it('is made by one process at a time, and by the next one as soon as that is done', async () => {
    const processes = await Promise.all([aProcess(), aProcess(), aProcess()]);
    let asked = 0;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const feature: Feature = {
      name: 'slow',
      async *due() {
        asked += 1;
        await held;
        yield* [];
      },
    };

    const answers: boolean[] = [];
    const ticks = processes.map(async (delivery) => void answers.push(await delivery.tick([feature])));
    await eventually('two refusals', () => Promise.resolve(answers.length >= 2 || undefined));
    assert.deepEqual([answers, asked], [[false, false], 1]);
    goOn();
    await Promise.all(ticks);
    assert.deepEqual(answers, [false, false, true]);

    assert.equal(await processes[0].tick([feature]), true);
    assert.equal(asked, 2);
  });
});
