import assert from 'node:assert/strict';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { recipients } from '../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WHO = 'tenant-1/member-1';

describe('The emergency stop', () => {
  it('halts every request of every process within a second, and loses nothing', async () => {
    const channels = recipients(120);
    const world = new DeliveryWorld(channels);
    const [one, two] = [world.open(), world.open()];
    await two.announce(anAnnouncement({ id: 'broadcast:0' }));
    await world.live(two, MINUTE);
    await two.announce(anAnnouncement());
    await world.workOnce(two);
    await world.workOnce(two);
    await one.stopAll(WHO);
    world.pass(1_000);
    const asked = world.messenger.requests.length;
    await two.edit('broadcast:0', { editions: { cy: {}, en: {}, both: { text: 'new' } } });
    await world.live(two, 5 * MINUTE);
    const askedWhileStopped = world.messenger.requests.length - asked;
    await world.open().resumeAll(WHO);
    await world.live(two, MINUTE);

    assert.equal(askedWhileStopped, 0);
    assert.ok(world.seen(channels).every((n) => n === 2));
    assert.deepEqual((await two.report('broadcast:0')).edited, 120);
  });

  it('ends as too late what became useless meanwhile', async () => {
    const world = new DeliveryWorld(recipients(2));
    const delivery = world.open();
    await delivery.stopAll(null);
    await delivery.announce(anAnnouncement({ uselessAfter: '2026-02-10T13:00:00Z' }));
    await world.live(delivery, 2 * HOUR);
    await delivery.resumeAll(null);
    await world.live(delivery, HOUR);

    const { reasons } = await delivery.report('broadcast:1');
    assert.deepEqual(reasons, [{ state: 'failed', code: 'too_late', channels: 2 }]);
  });

  it('keeps who stopped and resumed, and when, for the last fifty times, until their data are erased', async () => {
    const world = new DeliveryWorld();
    const delivery = world.open();
    await Promise.all([delivery.stopAll(WHO), delivery.stopAll(WHO)]);
    const stopped = await delivery.stopped();
    for (let n = 0; n < 30; n += 1) {
      await delivery.resumeAll(null);
      await delivery.stopAll(WHO);
    }
    await delivery.forgetWho(WHO);
    const after = await delivery.stopped();

    const at = '2026-02-10T12:00:00.000Z';
    assert.deepEqual(stopped, { isStopped: true, since: at, log: [{ what: 'stopped', by: WHO, at }] });
    assert.equal(after.isStopped, true);
    assert.equal(after.log.length, 50);
    assert.ok(after.log.every(({ by }) => by === null));
  });
});
