import assert from 'node:assert/strict';
import { summarise } from '../../../../src/features/surveys/results/figures/rating.ts';

describe('the summary of a rating', () => {
  it('has mean, median and the share of the two highest', () => {
    assert.deepEqual(summarise({ 1: 5, 2: 0, 3: 10, 4: 5, 5: 20 }, '1-5'), {
      ...{ mean: 3.875, median: 4.5, topTwo: 0.625, score: null },
    });
  });

  it('has the net score from 0 to 10: those who gave 9 and 10 less those who gave 0 to 6', () => {
    const cells = {
      ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [at, 0])),
      10: 10,
      9: 10,
      8: 5,
      3: 15,
    };

    assert.equal(summarise(cells, '0-10')?.score, 12.5);
  });

  it('is nothing where nothing is shown', () => {
    assert.equal(summarise({}, '1-5'), null);
  });
});
