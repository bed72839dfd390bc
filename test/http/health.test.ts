import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { closeHouses, openHouse } from '../support/http-house.ts';

describe('health', () => {
  afterEach(closeHouses);

  it('says that the process lives, whatever else is out of reach', async () => {
    const house = await openHouse({ checks: { storage: () => Promise.reject(new RangeError('down')) } });

    const answer = await fetch(`${house.url}/healthz`);

    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'ok' }]);
  });

  it('is ready when storage and queue answer', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/readyz`);

    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { status: 'ok', checks: { storage: 'ok', queue: 'ok' } });
  });

  it('is not ready when one fails or does not answer in time, and says which', async () => {
    const house = await openHouse({
      checks: {
        storage: () => Promise.resolve(),
        queue: () => Promise.reject(new RangeError('down')),
        slow: () => new Promise(() => undefined),
      },
      checkLimitMs: 5,
    });

    const answer = await fetch(`${house.url}/readyz`);

    assert.equal(answer.status, 503);
    assert.deepEqual(await answer.json(), {
      status: 'failed',
      checks: { storage: 'ok', queue: 'failed', slow: 'failed' },
    });
    assert.deepEqual(
      house.lines.map(({ level, words }) => [level, words]),
      [['warn', 'Not ready']],
    );
  });
});
