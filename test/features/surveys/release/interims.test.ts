import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import type { Release } from '../../../../src/features/surveys/release/released.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { attackerOn, choosing, over, people, widthOf } from './attacker.ts';
import { alike, countPeople, scenes, type Asked, type Person, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;
const idsOf = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);

/** People in the order in which they answer, as a survey of one question and no groups. */
interface Days {
  readonly scene: Scene;
  /** After how many people each day ends. */
  readonly ends: readonly number[];
}

const days: fc.Arbitrary<Days> = fc
  .record({
    scene: scenes({ interim: true, groups: { min: 2, max: 3 }, questions: 1 }),
    order: fc.infiniteStream(fc.nat(10_000)),
    perDay: fc.integer({ min: 4, max: 30 }),
  })
  .map(({ scene, order, perDay }) => {
    const shuffled = scene.people
      .map((person) => ({ person, at: order.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ person }) => person);
    const ends = Array.from({ length: Math.ceil(shuffled.length / perDay) }, (_, day) =>
      Math.min(shuffled.length, (day + 1) * perDay),
    );
    return { scene: { ...scene, people: shuffled }, ends };
  });

/** Every release of a survey that is looked at day after day, and what its ballots were. */
function releasesOf({ scene, ends }: Days): { release: Release; answered: number }[] {
  const ledger: { release: Release; answered: number }[] = [];
  const look = (answered: number, stage: Release['stage']): void => {
    const tally = countPeople(scene.asked, scene.people.slice(0, answered), idsOf(scene));
    const seen = ledger.map(({ release }) => release);
    const decided = decideRelease(tally, stage, scene.governed, seen);
    if (decided.kind === 'release') ledger.push({ release: decided.release, answered });
  };
  for (const end of ends) look(end, 'interim');
  look(scene.people.length, 'final');
  return ledger;
}

describe('taking an earlier release from a later one', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('spans more than the threshold of people, in truth and so far as anybody can tell, and no exact count', () => {
    let steps = 0;
    fc.assert(
      fc.property(days, fc.nat(), (survey, which) => {
        const { scene } = survey;
        const groups = idsOf(scene);
        const releases = releasesOf(survey);
        const at = 1 + (which % Math.max(1, releases.length - 1));
        const [earlier, later] = [releases[at - 1], releases[at]];
        fc.pre(earlier !== undefined && later !== undefined);
        const shared = { asked: scene.asked, groups, threshold: scene.governed.threshold, off: MOST_OFF };
        const attacker = attackerOn(
          { ...shared, release: earlier.release, partsOf: (group) => [`${group}0`] },
          { ...shared, release: later.release, partsOf: (group) => [`${group}0`, `${group}1`] },
        );
        const asked = scene.asked[which % scene.asked.length]!;
        const option = asked.options[which % asked.options.length]!;
        const late = attacker.lowestOf(over(groups, (group) => people(`${group}1`)));
        const chose = attacker.rangeOf(over(groups, (group) => choosing(asked.id, `${group}1`, option)));
        steps += 1;
        assert.ok(late > scene.governed.threshold);
        assert.ok(later.answered - earlier.answered > scene.governed.threshold);
        assert.ok(widthOf(chose) >= 2, JSON.stringify({ chose, asked, option, earlier, later }));
        const small = groups.find(
          (id) => scene.people.filter(({ group }) => group === id).length < scene.governed.threshold,
        );
        if (later.release.stage !== 'final' || small === undefined) return;
        const size = attacker.rangeOf(over([`${small}0`, `${small}1`], people));
        assert.ok(widthOf(size) >= scene.governed.threshold, JSON.stringify({ size, small, later }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(steps >= RUNS, `only ${steps} steps`);
  });

  it('never goes back behind what was seen, nor on after the final release', () => {
    fc.assert(
      fc.property(days, (survey) => {
        const releases = releasesOf(survey).map(({ release }) => release);
        for (const [at, { questions }] of releases.entries()) {
          for (const { question, cells } of questions) {
            const before = releases[at - 1]?.questions.find((one) => one.question === question)?.cells ?? {};
            for (const [option, count] of Object.entries(before)) {
              assert.ok((cells[option] ?? Infinity) >= (count ?? 0));
            }
          }
        }
        const finals = releases.filter(({ stage }) => stage === 'final');
        const again = decideRelease(
          countPeople(survey.scene.asked, survey.scene.people, idsOf(survey.scene)),
          'final',
          survey.scene.governed,
          releases,
        );
        if (finals.length > 0) assert.notEqual(again.kind, 'release');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('one late ballot', () => {
  const asked: Asked[] = [{ id: 'q', kind: 'one', options: ['p', 'q'] }];
  const early: Person[] = [...alike(22, 'a', { q: ['p'] }), ...alike(12, 'a', { q: ['q'] })];
  const governed = { threshold: 10, interim: true, groups: [] };
  const late = alike(1, 'a', { q: ['q'] });

  it('changes nothing that can be seen', () => {
    fc.assert(
      fc.property(days, (survey) => {
        const { scene } = survey;
        const [last, ...others] = [...scene.people].reverse();
        if (!last) return;
        const count = (some: readonly Person[]) => countPeople(scene.asked, some, idsOf(scene));
        const before = decideRelease(count(others), 'interim', scene.governed);
        if (before.kind !== 'release') return;
        const after = decideRelease(count(scene.people), 'final', scene.governed, [before.release]);
        assert.deepEqual(after, { kind: 'too-few-new' });
      }),
      { numRuns: RUNS },
    );
  });

  it('is told by a plain tally that is looked at before and after', () => {
    const [before, after] = [early, [...early, ...late]].map((some) =>
      plainTally(countPeople(asked, some, ['a']), 10),
    );

    const attacker = attackerOn(
      { release: before!, asked, groups: ['a'], threshold: 0, off: 0, partsOf: () => ['a0'] },
      { release: after!, asked, groups: ['a'], threshold: 0, off: 0, partsOf: () => ['a0', 'a1'] },
    );

    assert.deepEqual(attacker.rangeOf({ [choosing('q', 'a1', 'q')]: 1 }), { lowest: 1, highest: 1 });
    assert.equal(governed.interim, true);
  });
});
