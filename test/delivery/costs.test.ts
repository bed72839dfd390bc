import assert from 'node:assert/strict';
import type { Recipient } from '../../src/chat/announcing/audience.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { countedDatabase, countedQueue, type Tally } from '../support/counting.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { aRecipient, recipients } from '../support/recipients.ts';

const CHANNELS = 500;

/** What one message costs on average when an update goes to these channels. */
async function costOf(channels: readonly Recipient[]) {
  const tally: Tally = new Map();
  const world = new DeliveryWorld(channels);
  const queue = countedQueue(world.queue, tally);
  const delivery = world.open({ database: countedDatabase(world.database, tally), queue });
  await delivery.announce(anAnnouncement());
  for (let n = 0; n < 200; n += 1) {
    await world.workOnce(delivery, queue);
    world.pass(100);
  }
  const eachOf = (acts: RegExp): number =>
    [...tally].reduce((sum, [act, times]) => sum + (acts.test(act) ? times : 0), 0) / channels.length;
  return {
    isSent: world.seen(channels).every((n) => n === 1),
    writes: eachOf(/\.(create|replace|remove)$/),
    reads: eachOf(/\.(get|list)$/),
    queue: eachOf(/^queue\.(push|done|putBack|keep|bury)$/),
  };
}

describe('What a message costs', () => {
  const audiences: [string, readonly Recipient[]][] = [
    ['of one organisation', recipients(CHANNELS)],
    [
      'of twenty',
      Array.from({ length: CHANNELS }, (_, n) => aRecipient({ id: `c${n}`, tenantId: `tenant-${n % 20}` })),
    ],
  ];
  for (const [name, channels] of audiences) {
    it(`to channels ${name}: four writes, two reads, and a fraction of an act of the queue`, async () => {
      const { isSent, writes, reads, queue } = await costOf(channels);

      assert.ok(isSent);
      assert.ok(writes < 4.2, `${writes} writes`);
      assert.ok(reads < 2.4, `${reads} reads`);
      assert.ok(queue < 0.3, `${queue} acts of the queue`);
    }).timeout(20_000);
  }
});
