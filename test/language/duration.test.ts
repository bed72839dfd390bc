import assert from 'node:assert/strict';
import { formatDuration } from '../../src/language/duration.ts';

describe('how long something took', () => {
  it('is said as each language counts', () => {
    const taken = [0, 1_400, 62_000, 125_000, 3_600_000];

    assert.deepEqual(
      taken.map((ms) => formatDuration('cy', ms)),
      ['0 eiliad', '1 eiliad', '1 munud 2 eiliad', '2 funud 5 eiliad', '60 munud 0 eiliad'],
    );
    assert.deepEqual(
      taken.map((ms) => formatDuration('en', ms)),
      ['0 seconds', '1 second', '1 minute 2 seconds', '2 minutes 5 seconds', '60 minutes 0 seconds'],
    );
  });

  it('is no less than nothing, where clocks differ', () => {
    assert.equal(formatDuration('both', -5_000), '0 eiliad / 0 seconds');
  });
});
