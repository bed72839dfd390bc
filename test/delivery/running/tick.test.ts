import assert from 'node:assert/strict';
import type { Feature } from '../../../src/chat/feature.ts';
import { openRest } from '../../../src/delivery/rest.ts';
import { openTicker } from '../../../src/delivery/running/ticker.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { recipients } from '../../support/recipients.ts';

const settle = () => new Promise(setImmediate);

/** A feature that has one thing to tell, and remembers whether it was told that it is written down. */
function aFeature(name: string) {
  const told: string[] = [];
  const feature: Feature = {
    name,
    async *due() {
      yield await Promise.resolve(anAnnouncement({ id: `${name}:1` }));
      told.push(`${name}:1`);
    },
  };
  return { feature, told };
}

const broken: Feature = {
  name: 'broken',
  due: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('a fault')) }) }),
};

describe('The tick', () => {
  it('announces what is due, and says so to the feature only when it is written down', async () => {
    const world = new DeliveryWorld(recipients(1));
    const { feature, told } = aFeature('meetups');
    const away = { ...world.queue, push: () => Promise.reject(new Error('away')) };
    await world.open({ queue: away }).tick([feature]);
    const toldTooEarly = told.length;
    const delivery = world.open();
    await delivery.tick([feature]);

    assert.deepEqual([toldTooEarly, told], [0, ['meetups:1']]);
    assert.equal((await delivery.report('meetups:1')).state, 'waiting');
  });

  it('does not let the fault of one feature stop the others', async () => {
    const world = new DeliveryWorld(recipients(1));
    const { feature, told } = aFeature('posts');
    await world.open().tick([broken, feature]);

    assert.deepEqual(told, ['posts:1']);
  });

  it('is one at a time across processes, and free again when it is over or its process died', async () => {
    const world = new DeliveryWorld();
    let finish: () => void = () => undefined;
    const slow: Feature = {
      name: 'slow',
      async *due() {
        await new Promise<void>((resolve) => (finish = resolve));
        yield* [];
      },
    };
    const [one, two] = [world.open(), world.open()];
    const first = one.tick([slow]);
    await settle();
    const beside = await two.tick([]);
    world.pass(3 * 60_000);
    const afterDeath = await two.tick([]);
    finish();

    assert.deepEqual([beside, afterDeath, await first], [false, true, true]);
    assert.equal(await one.tick([]), true);
  });
});

describe('The ticker', () => {
  /** A ticker whose rests are recorded and last until woken. */
  function aTicker(results: boolean[] = []) {
    const rests: number[] = [];
    const rest = openRest((ms, signal) => {
      rests.push(ms);
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error())));
    });
    let ticks = 0;
    const tick = () => {
      ticks += 1;
      return Promise.resolve(results.shift() ?? true);
    };
    return { ticker: openTicker({ tick, everyMs: 15_000, rest, log: silentLog }), rests, ticks: () => ticks };
  }

  it('ticks at once and then every so often', async () => {
    const { ticker, rests, ticks } = aTicker();
    ticker.start();
    await settle();
    await ticker.stop();

    assert.deepEqual([ticks(), rests], [1, [15_000]]);
  });

  it('ticks soon when nudged, once for many nudges', async () => {
    const { ticker, ticks } = aTicker();
    ticker.start();
    await settle();
    for (let n = 0; n < 5; n += 1) ticker.nudge();
    await settle();
    await ticker.stop();

    assert.equal(ticks(), 2);
  });

  it('tries a nudge again soon that another process was in the way of', async () => {
    const { ticker, rests } = aTicker([true, false]);
    ticker.start();
    await settle();
    ticker.nudge();
    await settle();
    await ticker.stop();

    assert.deepEqual(rests, [15_000, 1_000]);
  });
});

describe('Delivery as a whole', () => {
  it('starts, is nudged, sends, does the features’ jobs, and stops, on the real clock', async () => {
    const channels = recipients(3);
    const world = new DeliveryWorld(channels);
    const delivery = world.open({ idleMs: 1, sleep: (_ms, signal) => nextTurn(signal) });
    const { feature } = aFeature('posts');
    let done = 0;
    delivery.start([{ ...feature, jobs: { 'posts.count': () => Promise.resolve(void (done += 1)) } }]);
    await world.queue.push({ kind: 'posts.count', payload: {} });
    delivery.nudge();
    delivery.wake();
    while ((await delivery.report('posts:1')).state !== 'finished' || done === 0) await settle();
    await delivery.stop();

    assert.deepEqual([world.seen(channels), done], [[1, 1, 1], 1]);
  });
});

/** A rest of one turn of the event loop. */
const nextTurn = (signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('woken')));
    setImmediate(resolve);
  });
