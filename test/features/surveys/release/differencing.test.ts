import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { attackerOn, choosing, people, widthOf } from './attacker.ts';
import { alike, countPeople, scenes, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;

const idsOf = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);
const smallGroups = (scene: Scene): string[] =>
  idsOf(scene).filter(
    (id) => scene.people.filter(({ group }) => group === id).length < scene.governed.threshold,
  );

describe('taking the groups that are shown from the total', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('tells the size of no group under the threshold to less than the threshold', () => {
    let attacked = 0;
    fc.assert(
      fc.property(scenes(), fc.nat(), (scene, which) => {
        const groups = idsOf(scene);
        const tally = countPeople(scene.asked, scene.people, groups);
        const decided = decideRelease(tally, 'final', scene.governed);
        const small = smallGroups(scene);
        const target = small[which % Math.max(1, small.length)];
        fc.pre(decided.kind === 'release' && target !== undefined);
        const { threshold } = scene.governed;
        const published = { release: decided.release, asked: scene.asked, groups, threshold, off: MOST_OFF };
        const range = attackerOn(published).rangeOf({ [people(target)]: 1 });
        const truth = scene.people.filter(({ group }) => group === target).length;
        attacked += 1;
        assert.ok(range.lowest <= truth && truth <= range.highest, 'the attacker computes with what is true');
        assert.ok(widthOf(range) >= threshold, JSON.stringify({ target, range, release: decided.release }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('tells it, on a plain tally, of whoever is left over', () => {
    const asked = [{ id: 'q', kind: 'one', options: ['p', 'q'] }] as const;
    const crowd = [...alike(12, 'a', { q: ['p'] }), ...alike(8, 'a', { q: ['q'] })];
    const scene = [...crowd, ...alike(3, 'b', { q: ['q'] })];
    const tally = countPeople(asked, scene, ['a', 'b']);

    const release = plainTally(tally, 10);

    const attacker = attackerOn({ release, asked, groups: ['a', 'b'], threshold: 0, off: 0 });
    assert.deepEqual(attacker.rangeOf({ [people('b')]: 1 }), { lowest: 3, highest: 3 });
    assert.deepEqual(attacker.rangeOf({ [choosing('q', 'b', 'q')]: 1 }), { lowest: 3, highest: 3 });
  });

  it('succeeds on a plain tally wherever one small group is left over', () => {
    let attacked = 0;
    let told = 0;
    fc.assert(
      fc.property(scenes({ optional: false }), (scene) => {
        const small = smallGroups(scene);
        if (small.length !== 1 || small.length === idsOf(scene).length) return;
        const release = plainTally(
          countPeople(scene.asked, scene.people, idsOf(scene)),
          scene.governed.threshold,
        );
        const published = { release, asked: scene.asked, groups: idsOf(scene), threshold: 0, off: 0 };
        attacked += 1;
        if (widthOf(attackerOn(published).rangeOf({ [people(small[0]!)]: 1 })) === 0) told += 1;
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked > 100);
    assert.equal(told, attacked);
  });

  it('never leaves fewer than two groups, nor less than the threshold of people, hidden beside shown ones', () => {
    fc.assert(
      fc.property(scenes(), (scene) => {
        const decided = decideRelease(
          countPeople(scene.asked, scene.people, idsOf(scene)),
          'final',
          scene.governed,
        );
        if (decided.kind !== 'release') return;
        for (const { question, groups } of decided.release.questions) {
          const hidden = idsOf(scene).filter((id) => !(id in groups));
          if (hidden.length === 0 || hidden.length === idsOf(scene).length) continue;
          const inside = scene.people.filter(
            ({ group, chose }) => hidden.includes(group) && chose[question]?.length,
          );
          assert.ok(hidden.length >= 2 && inside.length >= scene.governed.threshold);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
