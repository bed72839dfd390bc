import assert from 'node:assert/strict';
import { announcementKey } from '../../src/delivery/announcement-record.ts';
import type { Delivery } from '../../src/delivery/index.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { Life, mortal, mortalDatabase } from '../support/mortal.ts';
import { recipients } from '../support/recipients.ts';

const DAY = 24 * 60 * 60_000;
const DAYS = ['2026-02-10', '2026-02-11', '2026-02-12'] as const;

/** A process on this world of which every read, write and push may be the last. */
const openMortal = (world: DeliveryWorld, life: Life): Delivery =>
  world.open({
    queue: mortal(world.queue, life, ['push']),
    database: mortalDatabase(world.database, life),
  });

/** The days on which channels count as told of it. */
async function daysTold(delivery: Delivery, id: string): Promise<readonly string[]> {
  const days: string[] = [];
  for (const day of DAYS) for await (const told of delivery.toldOn(day)) if (told.id === id) days.push(day);
  return days;
}

describe('An announcement', () => {
  it('counts on one day, the one on which it was written down, whenever its writer dies and says it again', async () => {
    const whole = new Life();
    await openMortal(new DeliveryWorld(recipients(1)), whole).announce(anAnnouncement());
    const counted = new Set<string>();

    for (let steps = 1; steps <= whole.taken; steps += 1) {
      const channels = recipients(1);
      const world = new DeliveryWorld(channels);
      await openMortal(world, new Life(steps))
        .announce(anAnnouncement())
        .catch(() => undefined);
      const { partition, id } = announcementKey('broadcast:1');
      const wasStored = (await world.database.collection('announcements').get(partition, id)) !== undefined;
      world.pass(DAY);
      const second = world.open();
      await second.announce(anAnnouncement());
      world.pass(DAY);
      await second.announce(anAnnouncement());

      assert.deepEqual(await daysTold(second, 'broadcast:1'), [wasStored ? DAYS[0] : DAYS[1]], `${steps}`);
      counted.add(String(wasStored));
      await world.live(second, DAY / 24);
      assert.deepEqual(world.seen(channels), [1]);
    }

    assert.deepEqual([...counted].sort(), ['false', 'true']);
  });
});
