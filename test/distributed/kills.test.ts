import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { IN_FLIGHT_AT_CRASH } from '../../src/delivery/sending/outbox-row.ts';
import { newFolder } from '../support/house.ts';
import { startCloud, type Cloud } from '../support/processes/cloud.ts';
import { sendAmongKills, type KillRun } from '../support/processes/kill-runs.ts';
import { brokenPromises } from '../support/processes/outbox.ts';
import { addressesIn } from '../support/teams/addresses.ts';
import { startSimulator, type SimulatorProcess } from '../support/teams/index.ts';

const KILLS = 20;
const SEED = 20261123;

describe('Processes that are killed twenty times', function () {
  this.timeout(600_000);
  let teams: SimulatorProcess;
  let cloud: Cloud;
  const folder = newFolder();

  before(async () => {
    [teams, cloud] = await Promise.all([startSimulator(), startCloud()]);
  });
  beforeEach(() => teams.restart({ limiter: 'sliding', latency: { meanMs: 80, spread: 0.3 }, seed: SEED }));
  after(async () => {
    await Promise.all([teams.stop(), cloud.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  function keptItsWord({ fates, inFlight, report }: KillRun): void {
    const uncertain = fates.filter(({ state }) => state === 'uncertain');

    assert.deepEqual(brokenPromises(fates), []);
    assert.ok(
      uncertain.every(({ code, rowId }) => code === IN_FLIGHT_AT_CRASH && inFlight.has(rowId)),
      'uncertain is only what was in flight when somebody died',
    );
    assert.equal(report.counts.sent + report.counts.uncertain, fates.length);
    assert.equal(report.audience?.channels, fates.length);
  }

  it('leave nothing lost and nothing twice: one process on sqlite', async () => {
    const addresses = addressesIn({ channels: 400, tenants: 2 }, teams.serviceUrl);
    const place = { kind: 'sqlite', folder } as const;

    keptItsWord(await sendAmongKills({ place, addresses, processes: 1, kills: KILLS, seed: SEED }, teams));
  });

  it('leave nothing lost and nothing twice: three processes on Cosmos DB and Storage Queues', async () => {
    const addresses = addressesIn({ channels: 180, tenants: 6 }, teams.serviceUrl);
    const { place } = cloud;

    keptItsWord(await sendAmongKills({ place, addresses, processes: 3, kills: KILLS, seed: SEED }, teams));
  });
});
