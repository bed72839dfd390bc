import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openWay } from '../../../src/delivery/pacing/way.ts';

describe('The way to the platform', () => {
  it('counts a request from a moment between leaving and the answer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000)), (times) => {
        const way = openWay();
        for (const took of times) {
          const counted = way.countedFrom(1_000, 1_000 + took);
          assert.ok(counted >= 1_000 && counted <= 1_000 + took);
        }
      }),
    );
  });

  it('counts the first requests from their answers', () => {
    assert.equal(openWay().countedFrom(0, 60), 60);
  });

  it('counts who leaves together alike, and later only who took longer than a slow way', () => {
    const way = openWay();
    for (let n = 0; n < 1_000; n += 1) way.countedFrom(0, 60 + (n % 41));

    const [quick, usual, late] = [60, 80, 400].map((took) => way.countedFrom(0, took));

    assert.ok(Math.abs(quick! - usual!) < 2, `${quick} and ${usual}`);
    assert.ok(usual! > 10 && usual! < 25, `${usual}`);
    assert.ok(late! - usual! > 285 && late! - usual! <= 320, `${usual} and ${late}`);
  });
});
