import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standings, type Standing } from '../../../../src/features/surveys/results/figures/ranking.ts';
import { countPeople } from '../release/counting.ts';

const OPTIONS = ['p', 'q', 'r', 's'];
const orders = fc.array(fc.shuffledSubarray(OPTIONS, { minLength: 1 }), { minLength: 1, maxLength: 30 });

/** The standings of ballots, by way of their pairwise counts. */
function standingsOf(ballots: readonly (readonly string[])[], options = OPTIONS): readonly Standing[] {
  const asked = [{ id: 'q', kind: 'ranking', options }] as const;
  const people = ballots.map((order) => ({ group: 'a', chose: { q: order } }));
  const tally = countPeople(asked, people, []).all.questions[0]!;
  return standings(tally.type === 'ranking' ? tally.pairs : {}, options, ballots.length);
}

const placesOf = (found: readonly Standing[]) => found.map(({ option, place }) => [option, place]);

describe('standings of a ranking', () => {
  it('give 100 to what everybody put first and 0 to what everybody put last', () => {
    const ballots = [
      ['q', 'r', 'p'],
      ['q', 'r', 'p'],
    ];

    assert.deepEqual(standingsOf(ballots, ['p', 'q', 'r']), [
      { option: 'q', score: 100, meanRank: 1, wins: 2, place: 1 },
      { option: 'r', score: 50, meanRank: 2, wins: 1, place: 2 },
      { option: 'p', score: 0, meanRank: 3, wins: 0, place: 3 },
    ]);
  });

  it('share what is left among options without a place', () => {
    const found = standingsOf([['q']], ['p', 'q', 'r']);

    assert.deepEqual(
      found.map(({ option, meanRank }) => [option, meanRank]),
      [
        ['q', 1],
        ['p', 2.5],
        ['r', 2.5],
      ],
    );
  });

  it('follow Schulze’s own example of 45 ballots', () => {
    const groups: [number, string][] = [
      [5, 'ACBED'],
      [5, 'ADECB'],
      [8, 'BEDAC'],
      [3, 'CABED'],
      [7, 'CAEBD'],
      [2, 'CBADE'],
      [7, 'DCEBA'],
      [8, 'EBADC'],
    ];
    const ballots = groups.flatMap(([count, order]) => Array.from({ length: count }, () => order.split('')));

    const found = standingsOf(ballots, 'ABCDE'.split(''));

    assert.deepEqual(
      new Map(found.map(({ option, place }) => [option, place])),
      new Map(
        [
          ...([
            ['E', 1],
            ['A', 2],
            ['C', 3],
            ['B', 4],
            ['D', 5],
          ] as const),
        ].sort(
          (a, b) =>
            found.findIndex(({ option }) => option === a[0]) -
            found.findIndex(({ option }) => option === b[0]),
        ),
      ),
    );
  });

  it('put an option that beats every other by itself first, pair by pair', () => {
    fc.assert(
      fc.property(orders, (ballots) => {
        const found = standingsOf(ballots);
        const winner = found.find(({ wins }) => wins === OPTIONS.length - 1);
        if (winner) assert.equal(winner.place, 1, JSON.stringify(placesOf(found)));
      }),
    );
  });

  it('give away the same sum of places, however few of them were told', () => {
    fc.assert(
      fc.property(orders, (ballots) => {
        const sum = standingsOf(ballots).reduce((total, { meanRank }) => total + meanRank, 0);
        assert.ok(Math.abs(sum - 10) < 1e-9);
      }),
    );
  });

  it('never let an option lose by being moved up', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(...OPTIONS), (ballots, option) => {
        const scoreIn = (some: readonly (readonly string[])[]) =>
          standingsOf(some).find((one) => one.option === option)!;
        const [first = [], ...rest] = ballots;
        const raised = [[option, ...first.filter((other) => other !== option)], ...rest];

        assert.ok(scoreIn(raised).score >= scoreIn(ballots).score - 1e-9);
        assert.ok(scoreIn(raised).place <= scoreIn(ballots).place);
      }),
    );
  });
});
