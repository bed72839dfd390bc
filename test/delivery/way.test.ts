import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openWay } from '../../src/delivery/way.ts';

describe('The way to the platform', () => {
  it('puts an arrival between leaving and the answer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000)), (times) => {
        const way = openWay();
        for (const took of times) {
          const arrived = way.arrivedBy(1_000, 1_000 + took);
          assert.ok(arrived >= 1_000 && arrived <= 1_000 + took);
        }
      }),
    );
  });

  it('learns what is quick, and counts a request later by what it took longer than that', () => {
    const way = openWay();
    const first = way.arrivedBy(0, 60);
    for (let n = 0; n < 500; n += 1) way.arrivedBy(0, n % 5 === 0 ? 60 : 100);

    const [quick, slow] = [way.arrivedBy(0, 60), way.arrivedBy(0, 160)];

    assert.equal(first, 60);
    assert.ok(quick < 15, `${quick}`);
    assert.ok(slow - quick > 85 && slow - quick <= 100, `${quick} and ${slow}`);
  });
});
