import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { systemClock } from '../../src/lib/clock.ts';
import type { Stores } from '../../src/open-ports.ts';
import { eventually } from '../support/eventually.ts';
import { newFolder } from '../support/house.ts';
import { plantChannels } from '../support/plant-channels.ts';
import { startCloud, type Cloud } from '../support/processes/cloud.ts';
import { openCloudHouse, type CloudHouse } from '../support/processes/cloud-house.ts';
import { brokenPromises, fatesOf, rowsOf } from '../support/processes/outbox.ts';
import { loadStores } from '../support/processes/places.ts';
import { addressesIn } from '../support/teams/addresses.ts';
import { startSimulator, type SimulatorProcess } from '../support/teams/index.ts';
import { busiest } from '../support/teams/record.ts';

const CHANNELS = 1_000;
const TENANTS = 20;
/** In the middle: so many channels have it when somebody dies. */
const MIDDLE = 300;
/** After it, an attempt of which nobody saw the end counts as lost. */
const LOST_MS = 61_000;

describe('Three houses on one Cosmos database and one set of Storage Queues', function () {
  this.timeout(600_000);
  const folder = newFolder();
  let teams: SimulatorProcess;
  let cloud: Cloud;
  let stores: Stores;
  const houses: CloudHouse[] = [];
  const addresses = () => addressesIn({ channels: CHANNELS, tenants: TENANTS }, teams.serviceUrl);

  before(async () => {
    [teams, cloud] = await Promise.all([startSimulator(), startCloud()]);
    stores = (await loadStores(cloud.place))(systemClock);
    await plantChannels(stores.database, addresses());
    for (let n = 0; n < 3; n += 1) houses.push(await openCloudHouse(cloud.place, folder));
  });
  beforeEach(() => teams.restart({ limiter: 'sliding', latency: { meanMs: 80, spread: 0.3 }, seed: 3 }));
  after(async () => {
    await Promise.all(houses.map((house) => house.end('SIGKILL')));
    await stores.database.close();
    await Promise.all([teams.stop(), cloud.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Sends an update through the API of a house. */
  async function send(house: CloudHouse, title: string): Promise<string> {
    const both = (text: string) => ({ cy: text, en: text });
    const draft = { title: both(title), body: both('Text'), audience: { all: true } };
    const { body } = await house.api('POST', '/broadcasts', draft);
    const id = String(body.id);
    const { status } = await house.api('POST', `/broadcasts/${id}/send`);
    assert.equal(status, 200);
    return id;
  }

  const reached = (many: number) =>
    eventually(`${many} messages`, async () => (await teams.counts()).accepted >= many || undefined);

  interface Report {
    readonly state: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly reach: { readonly channels: number };
  }
  const reportOf = async (house: CloudHouse, id: string): Promise<Report> =>
    (await house.api('GET', `/broadcasts/${id}/report`)).body as unknown as Report;
  const finished = (house: CloudHouse, id: string): Promise<Report> =>
    eventually(
      `the end of ${id}`,
      async () => {
        const report = await reportOf(house, id);
        return report.state === 'finished' ? report : undefined;
      },
      { limitMs: 240_000, everyMs: 1_000 },
    );

  it('tell a thousand channels of twenty organisations, though one house is killed in the middle', async () => {
    const [first, condemned] = houses as [CloudHouse, CloudHouse];
    const id = await send(first, 'Y cyfarfod nesaf');
    await reached(MIDDLE);
    await condemned.end('SIGKILL');
    const inFlight = new Set(
      (await rowsOf(stores.database, `broadcast:${id}`, 'sending')).map((row) => row.id),
    );
    houses[1] = await openCloudHouse(cloud.place, folder);
    await eventually(
      'nothing but what was lost',
      async () => {
        const { counts } = await reportOf(first, id);
        return counts.queued === 0 ? counts : undefined;
      },
      { limitMs: 240_000, everyMs: 1_000 },
    );
    for (const house of houses) house.pass(LOST_MS);
    const { counts, reach } = await finished(first, id);
    const [rows, heard, asked] = await Promise.all([
      rowsOf(stores.database, `broadcast:${id}`),
      teams.heard(),
      teams.asked(),
    ]);

    const fates = fatesOf(addresses(), rows, heard);
    const uncertain = fates.filter(({ state }) => state === 'uncertain');
    assert.deepEqual(brokenPromises(fates), []);
    assert.ok(uncertain.every(({ rowId }) => inFlight.has(rowId)));
    assert.equal(reach.channels, CHANNELS);
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      CHANNELS,
    );
    assert.deepEqual([counts.uncertain, counts.sent], [uncertain.length, CHANNELS - uncertain.length]);
    for (const { tenantId } of addresses().slice(0, TENANTS)) {
      const moments = asked.filter((one) => one.tenantId === tenantId).map(({ at }) => at);
      assert.ok(busiest(moments, 1_000) <= 100, 'no more than a second of two houses at once');
    }
  });

  it('leave nothing uncertain when two of them are told to end in the middle', async () => {
    const [first, second, third] = houses as [CloudHouse, CloudHouse, CloudHouse];
    const id = await send(first, 'Yr ail gyfarfod');
    await reached(MIDDLE);
    const codes = await Promise.all([first.end('SIGTERM'), second.end('SIGTERM')]);
    const { counts } = await finished(third, id);

    const fates = fatesOf(addresses(), await rowsOf(stores.database, `broadcast:${id}`), await teams.heard());
    assert.deepEqual(codes, [0, 0]);
    assert.deepEqual([counts.sent, counts.uncertain], [CHANNELS, 0]);
    assert.deepEqual(brokenPromises(fates), []);
  });

  it('set aside what can never be done, with the reason, where an operator finds it', async () => {
    await stores.queue.push({ kind: 'nobody.knows', payload: { of: 'it' } });
    await cloud.putForeignMessage('not of this house');
    const letters = await eventually('two dead letters', async () => {
      const found = await cloud.deadLetters();
      return found.length >= 2 ? found : undefined;
    });

    const own = letters.find((letter) => letter !== 'not of this house') ?? '';
    assert.ok(letters.includes('not of this house'));
    assert.deepEqual(JSON.parse(Buffer.from(own, 'base64').toString()), {
      ...{ kind: 'nobody.knows', payload: { of: 'it' }, attempt: 1, reason: 'unknown_kind' },
    });
  });
});
