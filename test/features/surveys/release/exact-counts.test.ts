import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import type { Release } from '../../../../src/features/surveys/release/released.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { attackerOn, choosing, over, people, widthOf, type Sum } from './attacker.ts';
import { countPeople, scenes, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;

/** Every count that a release shows, as the sum of people that it is. */
function shownCounts({ release, groups }: { release: Release; groups: readonly string[] }): Sum[] {
  const cells = release.questions.flatMap(({ question, cells, groups: shown }) => [
    ...Object.entries(cells).flatMap(([option, count]) =>
      count === null ? [] : [over(groups, (group) => choosing(question, group, option))],
    ),
    ...Object.entries(shown).flatMap(([group, table]) =>
      Object.keys(table.cells).map((option) => ({ [choosing(question, group, option)]: 1 })),
    ),
  ]);
  return [over(groups, people), ...cells];
}

const idsOf = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);

describe('computing exact counts from what is shown', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('leaves every shown count at least three possible values, whatever else is shown', () => {
    let attacked = 0;
    fc.assert(
      fc.property(scenes(), fc.nat(), (scene, which) => {
        const groups = idsOf(scene);
        const decided = decideRelease(
          countPeople(scene.asked, scene.people, groups),
          'final',
          scene.governed,
        );
        fc.pre(decided.kind === 'release');
        const { threshold } = scene.governed;
        const published = { release: decided.release, asked: scene.asked, groups, threshold, off: MOST_OFF };
        const counts = shownCounts(published);
        const target = counts[which % counts.length]!;
        const range = attackerOn(published).rangeOf(target);
        attacked += 1;
        assert.ok(widthOf(range) >= 2, JSON.stringify({ target, range, release: decided.release }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('succeeds on a plain tally, every time', () => {
    fc.assert(
      fc.property(scenes(), fc.nat(), (scene, which) => {
        fc.pre(scene.people.length > 0);
        const groups = idsOf(scene);
        const release = plainTally(countPeople(scene.asked, scene.people, groups), 1);
        const published = { release, asked: scene.asked, groups, threshold: 0, off: 0 };
        const counts = shownCounts(published);
        const range = attackerOn(published).rangeOf(counts[which % counts.length]!);
        assert.equal(widthOf(range), 0);
      }),
      { numRuns: RUNS },
    );
  });
});
