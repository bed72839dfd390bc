import assert from 'node:assert/strict';
import type { Lease } from '../../../src/delivery/lease.ts';
import { openTenantLeases } from '../../../src/delivery/pacing/tenant-leases.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const START = Date.parse('2026-02-10T12:00:00Z');

/** Processes on one storage, with a time that the test lets pass. */
function processes() {
  let now = START;
  const leases = openSqliteDatabase(':memory:').collection<Lease>('leases');
  return {
    open: (holder: string) => openTenantLeases(leases, holder, () => new Date(now)),
    pass: (ms: number) => void (now += ms),
  };
}

describe('The lease of a tenant', () => {
  it('belongs to one process at a time, and each tenant may have another', async () => {
    const { open } = processes();
    const [one, two] = [open('one'), open('two')];

    assert.equal(await one.wait('a'), 0);
    assert.ok((await two.wait('a')) > 0);
    assert.equal(await two.wait('b'), 0);
    assert.ok((await one.wait('b')) > 0);
  });

  it('stays with whoever has work, and changes hands with more than a second of silence when its holder died', async () => {
    const { open, pass } = processes();
    const [one, two] = [open('one'), open('two')];
    for (let n = 0; n < 20; n += 1) {
      assert.equal(await one.wait('a'), 0);
      assert.ok((await two.wait('a')) > 0);
      pass(1_000);
    }

    pass(6_000);
    const silence = await two.wait('a');
    pass(silence);

    assert.equal(silence, 0, 'more than a second has passed already');
    assert.ok((await one.wait('a')) > 0);
  });

  it('changes hands at once when it is released, after that silence', async () => {
    const { open, pass } = processes();
    const [one, two] = [open('one'), open('two')];
    await one.wait('a');
    await one.releaseAll();

    assert.equal(await two.wait('a'), 1_100);
    pass(1_100);
    assert.equal(await two.wait('a'), 0);
  });

  it('is not used in its last moments by a process that could not renew it', async () => {
    const { open, pass } = processes();
    const [one, two] = [open('one'), open('two')];
    await one.wait('a');
    pass(6_001);
    await two.wait('a');

    assert.ok((await one.wait('a')) > 0);
  });

  it('goes to a fresh process that knocks, until each has its share', async () => {
    const { open, pass } = processes();
    const [one, two] = [open('one'), open('two')];
    const tenants = Array.from({ length: 10 }, (_, n) => `tenant-${n}`);
    const heldBy = async (leases: typeof one) => {
      const waits = await Promise.all(tenants.map((tenant) => leases.wait(tenant)));
      return waits.filter((ms) => ms === 0).length;
    };
    const alone = await heldBy(one);
    for (let n = 0; n < 30; n += 1) {
      await heldBy(one);
      await heldBy(two);
      pass(1_000);
    }
    const [ones, twos] = [await heldBy(one), await heldBy(two)];

    assert.equal(alone, 10);
    assert.equal(ones + twos, 10);
    assert.ok(Math.abs(ones - twos) <= 2, `${ones} and ${twos}`);
  });

  it('is taken up at once by the same process, started anew', async () => {
    const { open } = processes();
    await open('local').wait('a');

    assert.equal(await open('local').wait('a'), 0);
  });
});

describe('Two processes on one storage', () => {
  it('finish an audience together, and never write to one tenant within the same second', async () => {
    const channels = ['a', 'b', 'c', 'd'].flatMap((tenantId) =>
      recipients(60).map(({ id }) => aRecipient({ id: `${tenantId}-${id}`, tenantId })),
    );
    const world = new DeliveryWorld(channels);
    const requests: { process: number; tenant: string; at: number }[] = [];
    const open = (process: number) => {
      const messenger = Object.create(world.messenger) as typeof world.messenger;
      messenger.send = (to, message) => {
        requests.push({ process, tenant: to.tenantId, at: world.clock().getTime() });
        return world.messenger.send(to, message);
      };
      return world.open({ messenger });
    };
    const [one, two] = [open(1), open(2)];
    await one.announce(anAnnouncement());
    for (let n = 0; n < 400; n += 1) {
      await world.workOnce(one);
      await world.workOnce(two);
      world.pass(100);
    }

    assert.equal((await one.report('broadcast:1')).counts.sent, 240);
    assert.ok(world.seen(channels).every((n) => n === 1));
    for (const a of requests)
      for (const b of requests)
        if (a.tenant === b.tenant && a.process !== b.process)
          assert.ok(Math.abs(a.at - b.at) >= 1_000, `${a.tenant}: ${a.at} and ${b.at}`);
  });
});
