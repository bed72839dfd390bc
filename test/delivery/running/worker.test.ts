import assert from 'node:assert/strict';
import { parse } from '../../../src/chat/input/parse.ts';
import { openRest } from '../../../src/delivery/rest.ts';
import { doWork, openWorker, type Jobs } from '../../../src/delivery/running/worker.ts';
import { announcementWork } from '../../../src/delivery/work.ts';
import type { Sleep } from '../../../src/lib/clock.ts';
import type { Log } from '../../../src/lib/log.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { openSqliteQueue } from '../../../src/queue/sqlite.ts';
import type { Taken, WorkQueue } from '../../../src/queue/work-queue.ts';

/** A queue, its clock, and what was set aside with which reason. */
function aQueue() {
  let now = Date.parse('2026-02-10T12:00:00Z');
  const inner = openSqliteQueue(':memory:', () => new Date(now));
  const buried: string[] = [];
  const queue: WorkQueue = {
    ...inner,
    bury(taken, reason) {
      buried.push(reason);
      return inner.bury(taken, reason);
    },
  };
  return { queue, buried, pass: (ms: number) => void (now += ms) };
}

/** Takes one piece and does it. `false`: there was none. */
async function once(queue: WorkQueue, jobs: Jobs, log: Log = silentLog): Promise<boolean> {
  const [taken] = await queue.take(1, 60_000);
  if (taken) await doWork({ queue, log }, jobs, taken);
  return taken !== undefined;
}

/** A sleep that lasts until it is cut short. */
const forEver: Sleep = (_ms, signal) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error())));

/** A rest that lasts until somebody wakes it. */
const neverending = () => openRest(forEver);

const settle = () => new Promise(setImmediate);

describe('Doing work', () => {
  it('hands the payload to the job of its kind, once', async () => {
    const { queue, pass } = aQueue();
    const done: unknown[] = [];
    const jobs: Jobs = { 'faq.learn': (payload) => Promise.resolve(void done.push(payload)) };
    await queue.push({ kind: 'faq.learn', payload: { guide: 'g' } });
    await once(queue, jobs);
    pass(3_600_000);

    assert.equal(await once(queue, jobs), false);
    assert.deepEqual(done, [{ guide: 'g' }]);
  });

  it('sets work aside that nobody knows how to do, even if its kind is the name of something every object has', async () => {
    const { queue, buried } = aQueue();
    await queue.push({ kind: 'no.such', payload: {} });
    await queue.push({ kind: 'constructor', payload: {} });
    await once(queue, {});
    await once(queue, {});

    assert.deepEqual(buried, ['unknown_kind', 'unknown_kind']);
  });

  it('tries failed work again later, and sets it aside with the reason after twelve attempts', async () => {
    const { queue, buried, pass } = aQueue();
    let attempts = 0;
    const jobs: Jobs = {
      'a.job': () => {
        attempts += 1;
        return Promise.reject(new Error('storage is away'));
      },
    };
    await queue.push({ kind: 'a.job', payload: {} });
    await once(queue, jobs);
    const again = await once(queue, jobs);
    for (let n = 0; n < 50; n += 1) {
      pass(5 * 60_000);
      await once(queue, jobs);
    }

    assert.equal(again, false, 'not at once');
    assert.deepEqual([attempts, buried], [12, ['storage is away']]);
  });

  it('sets work aside over which the process died too often, without doing it again', async () => {
    const { queue, buried, pass } = aQueue();
    await queue.push({ kind: 'a.job', payload: {} });
    for (let n = 0; n < 12; n += 1) {
      await queue.take(1, 60_000);
      pass(60_000);
    }
    await once(queue, { 'a.job': () => assert.fail('done again') });

    assert.deepEqual(buried, ['too_many_attempts']);
  });

  it('sets work aside at once whose payload is not of the agreed form', async () => {
    const { queue, buried } = aQueue();
    await queue.push({ kind: 'a.job', payload: { announcementId: 7 } });
    await once(queue, {
      'a.job': (payload) => Promise.reject(new TypeError(parse(announcementWork, payload).announcementId)),
    });

    assert.equal(buried.length, 1);
    assert.match(buried[0]!, /announcementId/);
  });
});

describe('Work that takes long', () => {
  /** A job that ends when it is told to, and sleeps that do. */
  async function aLongJob() {
    const { queue, pass } = aQueue();
    await queue.push({ kind: 'a.job', payload: {} });
    const [taken] = await queue.take(1, 30_000);
    const wake: (() => void)[] = [];
    let finish: () => void = () => undefined;
    const sleep: Sleep = (ms, signal) =>
      new Promise((resolve, reject) => {
        wake.push(() => {
          pass(ms);
          resolve();
        });
        signal?.addEventListener('abort', () => reject(new Error()));
      });
    const jobs: Jobs = { 'a.job': () => new Promise<void>((resolve) => (finish = resolve)) };
    const doing = doWork({ queue, log: silentLog, sleep }, jobs, taken!);
    const tenSeconds = async () => {
      wake.shift()?.();
      await settle();
    };
    return { queue, pass, tenSeconds, doing, finish: () => finish() };
  }

  it('stays hidden from others for as long as it is being done', async () => {
    const { queue, tenSeconds, doing, finish } = await aLongJob();
    for (let n = 0; n < 6; n += 1) await tenSeconds();
    const others = await queue.take(1, 1_000);
    finish();
    await doing;

    assert.deepEqual(others, []);
  });

  it('is seen by others half a minute after its process died', async () => {
    const { queue, pass, tenSeconds } = await aLongJob();
    await tenSeconds();
    pass(30_000);

    assert.equal((await queue.take(1, 1_000)).length, 1);
  });
});

describe('The worker', () => {
  it('sleeps while there is nothing, and wakes up when work comes', async () => {
    const { queue } = aQueue();
    const rest = neverending();
    const worker = openWorker({ queue, log: silentLog, rest, sleep: forEver, hands: 4, idleMs: 200 });
    let done = 0;
    worker.start({ 'a.job': () => Promise.resolve(void (done += 1)) });
    await settle();
    await queue.push({ kind: 'a.job', payload: {} });
    await settle();
    const before = done;
    worker.wake();
    await settle();
    await worker.stop();

    assert.deepEqual([before, done], [0, 1]);
  });

  it('has no more in hand than it has hands, and stops when the last one is done', async () => {
    const { queue } = aQueue();
    const finish: (() => void)[] = [];
    let most = 0;
    let inHand = 0;
    const jobs: Jobs = {
      async 'a.job'() {
        most = Math.max(most, (inHand += 1));
        await new Promise<void>((resolve) => finish.push(resolve));
        inHand -= 1;
      },
    };
    for (let n = 0; n < 5; n += 1) await queue.push({ kind: 'a.job', payload: {} });
    const worker = openWorker({
      queue,
      log: silentLog,
      rest: neverending(),
      sleep: forEver,
      hands: 2,
      idleMs: 200,
    });
    worker.start(jobs);
    await settle();
    finish.shift()?.();
    await settle();
    let isStopped = false;
    const stopping = worker.stop().then(() => (isStopped = true));
    await settle();
    const early = isStopped;
    for (let n = 0; n < 5; n += 1) {
      finish.shift()?.();
      await settle();
    }
    await stopping;

    assert.deepEqual([most, early, inHand], [2, false, 0]);
  });

  it('outlives a queue that is away for a while', async () => {
    const { queue } = aQueue();
    let isAway = true;
    const shaky: WorkQueue = {
      ...queue,
      take: (count, ms): Promise<readonly Taken[]> =>
        isAway ? Promise.reject(new Error('away')) : queue.take(count, ms),
    };
    let done = 0;
    const worker = openWorker({
      queue: shaky,
      log: silentLog,
      rest: neverending(),
      sleep: forEver,
      hands: 2,
      idleMs: 200,
    });
    worker.start({ 'a.job': () => Promise.resolve(void (done += 1)) });
    await queue.push({ kind: 'a.job', payload: {} });
    await settle();
    isAway = false;
    worker.wake();
    await settle();
    await worker.stop();

    assert.equal(done, 1);
  });
});
