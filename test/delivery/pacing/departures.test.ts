import assert from 'node:assert/strict';
import { openDepartures } from '../../../src/delivery/pacing/departures.ts';

/** A sleep that ends when the test says so, or when somebody cuts it short. */
function aSleep() {
  const asked: number[] = [];
  let wake = (): void => undefined;
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    asked.push(ms);
    return new Promise((resolve, reject) => {
      wake = resolve;
      signal?.addEventListener('abort', () => reject(new Error('cut short')));
    });
  };
  return { asked, sleep, wake: () => wake() };
}

/** Whether a promise has resolved once everybody else had a chance. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => (over = true));
  await new Promise(setImmediate);
  return over;
}

describe('Departures', () => {
  it('hold up nobody while no request leaves', async () => {
    const { sleep, asked } = aSleep();

    await openDepartures(sleep).pause(100);

    assert.deepEqual(asked, []);
  });

  it('have others wait until the last lane rests', async () => {
    const departures = openDepartures(aSleep().sleep);
    const [one, other] = [departures.ofLane(), departures.ofLane()];
    [one, other].forEach((leaving) => leaving(true));
    const pause = departures.pause(100);
    one(false);
    one(false);
    const early = await isOver(pause);
    other(false);

    assert.deepEqual([early, await isOver(pause)], [false, true]);
  });

  it('have nobody wait longer than they said', async () => {
    const { sleep, asked, wake } = aSleep();
    const departures = openDepartures(sleep);
    departures.ofLane()(true);
    const pause = departures.pause(100);
    const early = await isOver(pause);
    wake();

    assert.deepEqual([asked, early, await isOver(pause)], [[100], false, true]);
  });
});
