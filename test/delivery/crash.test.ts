import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Feature } from '../../src/chat/feature.ts';
import type { SendOutcome } from '../../src/chat/ports/messenger.ts';
import type { Delivery } from '../../src/delivery/index.ts';
import { IN_FLIGHT_AT_CRASH, rowKey } from '../../src/delivery/sending/outbox-row.ts';
import { silentLog } from '../../src/lib/log.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { Life, mortal, mortalDatabase } from '../support/mortal.ts';
import { recipients } from '../support/recipients.ts';

const HOUR = 60 * 60_000;

/** Says what is due until it is told to have been written down, and forgets even that: it is asked every tick. */
const feature: Feature = {
  name: 'forgetful',
  async *due() {
    yield await Promise.resolve(anAnnouncement());
  },
};

/** A process whose every storage, queue, directory and messenger step may be its last. */
function openMortal(world: DeliveryWorld, life: Life) {
  const queue = mortal(world.queue, life, ['push', 'take', 'done', 'putBack', 'bury']);
  const delivery = world.open({
    queue,
    database: mortalDatabase(world.database, life),
    messenger: mortal(world.messenger, life, ['send', 'recall']),
    directory: mortal(world.directory, life, ['channel', 'becameUnreachable']),
  });
  return { queue, delivery };
}

/** Lets such a process tick and work until it dies, or until the audience is finished. */
async function liveAndDie(world: DeliveryWorld, life: Life): Promise<void> {
  const { queue, delivery } = openMortal(world, life);
  await delivery.tick([feature]).catch(() => undefined);
  for (let round = 0; round < 30 && !life.isOver; round += 1) {
    await world.workOnce(delivery, queue).catch(() => undefined);
    world.pass(1_000);
  }
}

const finish = async (world: DeliveryWorld): Promise<Delivery> => {
  const delivery = world.open();
  for (let n = 0; n < 24 && (await delivery.report('broadcast:1')).state !== 'finished'; n += 1) {
    await world.live(delivery, HOUR / 6, [feature]);
  }
  return delivery;
};

describe('A process that dies', () => {
  it('at any step of any kind, leaves an audience that the next one finishes, and nobody gets two', async () => {
    const whole = new Life();
    await liveAndDie(new DeliveryWorld(recipients(3)), whole);
    const outcomes = new Set<string>();

    for (let steps = 1; steps <= whole.taken; steps += 1) {
      const channels = recipients(3);
      const world = new DeliveryWorld(channels);
      await liveAndDie(world, new Life(steps));
      const inFlight = world.messenger.requests.length;
      const { counts, state, troubles } = await (await finish(world)).report('broadcast:1');

      const seen = world.seen(channels);
      assert.equal(state, 'finished', `step ${steps}`);
      assert.equal(counts.sent + counts.uncertain, 3, `step ${steps}`);
      assert.ok(
        seen.every((n) => n <= 1),
        `step ${steps}: nobody gets two`,
      );
      assert.ok(
        seen.filter((n) => n === 1).length >= counts.sent,
        `step ${steps}: what is called sent was seen`,
      );
      assert.ok(
        troubles.every(({ code }) => code === IN_FLIGHT_AT_CRASH),
        `step ${steps}`,
      );
      for (const { state } of troubles)
        outcomes.add(`${state} with ${inFlight > 0 ? 'requests' : 'no request'}`);
    }

    assert.ok(whole.taken > 50, `${whole.taken} steps`);
    assert.ok(outcomes.has('uncertain with requests'));
  }).timeout(60_000);

  it('again and again, beside others, under any answers of the platform, leaves nothing lost and nothing twice', async () => {
    const answer = fc.constantFrom<SendOutcome>(
      { kind: 'postponed', code: '429', retryAfterMs: 2_000 },
      { kind: 'postponed', code: '503' },
      { kind: 'refused', code: '400' },
      { kind: 'unreachable', code: '404', howLong: 'for now' },
      { kind: 'uncertain', code: '502' },
    );
    const scripts = fc.array(fc.array(answer, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const lives = fc.array(fc.integer({ min: 1, max: 160 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(scripts, lives, async (answers, steps) => {
        const channels = recipients(answers.length);
        const world = new DeliveryWorld(channels);
        answers.forEach((script, index) => world.messenger.script(`channel-${index + 1}`, ...script));
        // Two at a time live on the same storage and queue, and each dies at its own step.
        for (let n = 0; n < steps.length; n += 2) {
          await Promise.all(steps.slice(n, n + 2).map((most) => liveAndDie(world, new Life(most))));
        }
        const { counts, state, audience } = await (await finish(world)).report('broadcast:1');

        const seen = world.seen(channels);
        assert.equal(state, 'finished');
        assert.equal(counts.sent + counts.failed + counts.uncertain, audience!.channels);
        assert.ok(seen.every((n) => n <= 1));
        assert.ok(seen.filter((n) => n === 1).length >= counts.sent);
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});

describe('The sweep', () => {
  it('finds an announcement whose work was never pushed', async () => {
    const channels = recipients(2);
    const world = new DeliveryWorld(channels);
    const loses = { ...world.queue, push: () => Promise.reject(new RangeError('The queue is away.')) };
    await assert.rejects(world.open({ queue: loses }).announce(anAnnouncement()));
    await world.live(world.open(), HOUR);

    assert.deepEqual(world.seen(channels), [1, 1]);
  });

  it('says so when the rows of an announcement do not add up', async () => {
    const world = new DeliveryWorld(recipients(2));
    const said: object[] = [];
    const log = { ...silentLog, error: (facts: object) => void said.push(facts) };
    const delivery = world.open({ log });
    await delivery.announce(anAnnouncement());
    for (let n = 0; n < 5; n += 1) await world.workOnce(delivery);
    const { partition, id } = rowKey('broadcast:1', 'channel-2');
    await world.database.collection('outbox').remove(partition, id);
    await delivery.tick([]);
    await delivery.tick([]);

    assert.deepEqual(said, [{ announcementId: 'broadcast:1', messages: 1, channels: 2 }]);
  });

  it('pushes queued rows again whose work was lost', async () => {
    const channels = recipients(2);
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.workOnce(delivery);
    for (const lost of await world.queue.take(32, 1_000)) await world.queue.done(lost);
    await world.live(delivery, HOUR);

    assert.deepEqual(world.seen(channels), [1, 1]);
  });

  it('leaves an attempt alone that this process is still making, and believes the outcome that comes late', async () => {
    const channels = recipients(1);
    const world = new DeliveryWorld(channels);
    let answer: () => void = () => undefined;
    const slow = Object.create(world.messenger) as typeof world.messenger;
    slow.send = async (to, message) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return world.messenger.send(to, message);
    };
    const [one, two] = [world.open({ messenger: slow }), world.open()];
    await one.announce(anAnnouncement());
    await world.workOnce(one);
    const working = world.workOnce(one);
    while ((await one.report('broadcast:1')).counts.sending === 0) await new Promise(setImmediate);
    world.pass(2 * 60_000);
    await one.tick([]);
    const own = await one.report('broadcast:1');
    await two.tick([]);
    const others = await two.report('broadcast:1');
    answer();
    await working;

    assert.deepEqual([own.counts.sending, others.counts.uncertain], [1, 1]);
    assert.deepEqual((await two.report('broadcast:1')).troubles, []);
    assert.deepEqual(world.seen(channels), [1]);
  });
});
