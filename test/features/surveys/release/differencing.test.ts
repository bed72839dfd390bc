import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { attackerOn, people, widthOf } from './attacker.ts';
import { alike, countPeople, scenes, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;

const idsOf = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);
const smallGroups = (scene: Scene): string[] =>
  idsOf(scene).filter(
    (id) => scene.people.filter(({ group }) => group === id).length < scene.governed.threshold,
  );

describe('taking the groups that are shown from the total', () => {
  it('tells the size of no group under the threshold to less than the threshold', () => {
    let attacked = 0;
    fc.assert(
      fc.property(scenes(), fc.nat(), (scene, which) => {
        const groups = idsOf(scene);
        const tally = countPeople(scene.asked, scene.people, groups);
        const decided = decideRelease(tally, 'final', scene.governed);
        const small = smallGroups(scene);
        const target = small[which % Math.max(1, small.length)];
        if (decided.kind !== 'release' || target === undefined) return;
        const { threshold } = scene.governed;
        const published = { release: decided.release, asked: scene.asked, groups, threshold, off: MOST_OFF };
        const range = attackerOn(published).rangeOf({ [people(target)]: 1 });
        attacked += 1;
        assert.ok(widthOf(range) >= threshold, JSON.stringify({ target, range, release: decided.release }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked > RUNS / 4, `only ${attacked} attacks`);
  });
});
