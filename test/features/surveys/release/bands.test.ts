import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { attackerOn, choosing, widthOf, type Sum } from './attacker.ts';
import { countPeople, scenes, type Asked, type Person, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;
const RATINGS = Array.from({ length: 11 }, (_, rating) => String(rating));
const BANDS = [RATINGS.slice(0, 7), RATINGS.slice(7, 9), RATINGS.slice(9)];
const LONG: Asked = { id: 'q0', kind: 'one', options: RATINGS };

/** How many of some groups gave one of these ratings. */
const sumOver = (groups: readonly string[], ratings: readonly string[], factor = 1): Sum =>
  Object.fromEntries(
    ratings.flatMap((rating) => groups.map((group) => [choosing('q0', group, rating), factor] as const)),
  );

/** People of some groups who rate from 0 to 10, most of them alike. */
const ratings: fc.Arbitrary<Scene> = fc
  .tuple(
    scenes({ questions: 1, optional: false, groups: { min: 2, max: 4 } }),
    fc.infiniteStream(fc.constantFrom(0, 5, 6, 7, 7, 8, 8, 8, 9, 9, 10)),
  )
  .map(([scene, stream]) => ({
    ...scene,
    asked: [LONG],
    people: scene.people.map(({ group }) => ({
      group,
      chose: { q0: [String(stream.next().value)] },
    })),
  }));

describe('the bands of ratings from 0 to 10', function () {
  this.timeout(120_000); // a thousand programs to solve, on whatever machine
  const groupsIn = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);

  it('tell no count of a rating, of a band, or of the score, neither of everybody nor of a group', () => {
    let attacked = 0;
    fc.assert(
      fc.property(ratings, fc.nat(), fc.nat(), (scene, which, where) => {
        const groups = groupsIn(scene);
        const decided = decideRelease(countPeople([LONG], scene.people, groups), 'final', scene.governed);
        const question = decided.kind === 'release' ? decided.release.questions[0] : undefined;
        if (decided.kind !== 'release' || typeof question?.n !== 'number') return;
        const { threshold } = scene.governed;
        const attacker = attackerOn({
          ...{ release: decided.release, asked: [LONG], groups, threshold, off: MOST_OFF },
        });
        // The bands were rounded first: each of their sums is nearer to the truth than those of their ratings.
        for (const band of BANDS) {
          const shown = band.reduce((sum, rating) => sum + (question.cells[rating] ?? 0), 0);
          attacker.knows(sumOver(groups, band), Math.max(0, shown - MOST_OFF), shown + MOST_OFF);
        }
        const some = where % 2 === 0 ? groups : [groups[where % groups.length]!];
        const score = { ...sumOver(some, BANDS[2]!), ...sumOver(some, BANDS[0]!, -1) };
        const targets = [...RATINGS.map((rating) => [rating]), ...BANDS].map((ratings) =>
          sumOver(some, ratings),
        );
        const range = attacker.rangeOf([...targets, score][which % (targets.length + 1)]!);
        attacked += 1;
        assert.ok(widthOf(range) >= 2, JSON.stringify({ range, which, some, release: decided.release }));
      }),
      { numRuns: 2 * RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('are told to one by a plain tally', () => {
    fc.assert(
      fc.property(ratings, (scene) => {
        if (scene.people.length === 0) return;
        const groups = groupsIn(scene);
        const release = plainTally(countPeople([LONG], scene.people, groups), scene.governed.threshold);
        const attacker = attackerOn({ release, asked: [LONG], groups, threshold: 0, off: 0 });
        const high = sumOver(groups, BANDS[2]!);
        assert.equal(widthOf(attacker.rangeOf(high)), 0);
      }),
      { numRuns: RUNS },
    );
  });

  it('are not shown where nearly everybody is in one of them, though they did not all give the same rating', () => {
    const inBand = (nines: number, tens: number, others: number) =>
      [
        ...Array.from({ length: nines }, () => '9'),
        ...Array.from({ length: tens }, () => '10'),
        ...Array.from({ length: others }, () => '3'),
      ].map((rating): Person => ({ group: 'a', chose: { q0: [rating] } }));
    const shownOf = (crowd: readonly Person[]) => {
      const decided = decideRelease(countPeople([LONG], crowd, []), 'final', {
        ...{ threshold: 10, interim: false, groups: [] },
      });
      return decided.kind === 'release' ? decided.release.questions[0]?.n : null;
    };

    assert.equal(shownOf(inBand(20, 20, 1)), null);
    assert.equal(shownOf(inBand(20, 20, 10)), 50);
  });
});
