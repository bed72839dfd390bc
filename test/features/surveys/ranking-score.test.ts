import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standings } from '../../../src/features/surveys/ranking-score.ts';

const OPTIONS = ['p', 'q', 'r', 's', 't'];
const anOrder = fc.shuffledSubarray(OPTIONS);
const orders = fc.array(anOrder, { minLength: 1, maxLength: 30 });

describe('ranking score', () => {
  it('gives 100 to what everybody put first and 0 to what everybody put last', () => {
    const found = standings(
      ['p', 'q', 'r'],
      [
        ['q', 'r', 'p'],
        ['q', 'r', 'p'],
      ],
    );

    assert.deepEqual(found, [
      { option: 'q', score: 100, meanRank: 1, firstChoices: 2 },
      { option: 'r', score: 50, meanRank: 2, firstChoices: 0 },
      { option: 'p', score: 0, meanRank: 3, firstChoices: 0 },
    ]);
  });

  it('shares the places that were not told equally', () => {
    const found = standings(['p', 'q', 'r'], [['q']]);

    assert.deepEqual(
      found.map(({ option, meanRank }) => [option, meanRank]),
      [
        ['q', 1],
        ['p', 2.5],
        ['r', 2.5],
      ],
    );
  });

  it('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(orders, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = given
          .map((order) => ({ order, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ order }) => order);

        assert.deepEqual(standings(OPTIONS, shuffled), standings(OPTIONS, given));
      }),
    );
  });

  it('gives away the same sum of places, however few of them were told', () => {
    fc.assert(
      fc.property(orders, (given) => {
        const sum = standings(OPTIONS, given).reduce((total, { meanRank }) => total + meanRank, 0);

        assert.ok(Math.abs(sum - 15) < 1e-9);
      }),
    );
  });

  it('never lets an option lose by being moved up', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(...OPTIONS), (given, option) => {
        const scoreIn = (some: string[][]) =>
          standings(OPTIONS, some).find((one) => one.option === option)!.score;
        const [first = [], ...rest] = given;
        const raised = [option, ...first.filter((other) => other !== option)];

        assert.ok(scoreIn([raised, ...rest]) >= scoreIn(given) - 1e-9);
      }),
    );
  });
});
