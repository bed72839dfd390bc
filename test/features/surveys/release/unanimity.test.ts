import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { answering, attackerOn, choosing, over, type Sum } from './attacker.ts';
import { alike, countPeople, scenes, type Asked, type Scene } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;
const idsOf = ({ governed }: Scene): string[] => governed.groups.map(({ id }) => id);

/** How many of some groups did not choose an option, as a sum. */
const others = (question: string, groups: readonly string[], option: string): Sum => ({
  ...over(groups, (group) => answering(question, group)),
  ...Object.fromEntries(groups.map((group) => [choosing(question, group, option), -1])),
});

describe('groups of one mind', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('can never be told: everybody, any shown group, and all hidden ones together may always have dissenters', () => {
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
        const told = decided.release.questions.filter(({ n }) => n !== null);
        const question = told[which % Math.max(1, told.length)];
        fc.pre(question !== undefined);
        const asked = scene.asked.find(({ id }) => id === question.question)!;
        const shown = Object.keys(question.groups);
        const hidden = groups.filter((id) => !shown.includes(id));
        const sets = [
          groups,
          ...shown.map((id) => [id]),
          ...(shown.length > 0 && hidden.length > 0 ? [hidden] : []),
        ];
        const set = sets[which % sets.length]!;
        const option = asked.options[which % asked.options.length]!;
        const { threshold } = scene.governed;
        const published = { release: decided.release, asked: scene.asked, groups, threshold, off: MOST_OFF };
        const dissent = attackerOn(published).rangeOf(others(asked.id, set, option));
        attacked += 1;
        assert.ok(dissent.highest > MOST_OFF, JSON.stringify({ dissent, set, option, question }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('hide the question where at most four answered otherwise', () => {
    const asked: Asked[] = [{ id: 'q', kind: 'one', options: ['p', 'q', 'r'] }];
    const governed = { threshold: 10, interim: false, groups: [] };
    const cellsWith = (dissenters: number) => {
      const people = [...alike(45 - dissenters, 'a', { q: ['p'] }), ...alike(dissenters, 'a', { q: ['q'] })];
      const decided = decideRelease(countPeople(asked, people, []), 'final', governed);
      assert.ok(decided.kind === 'release');
      return decided.release.questions[0];
    };

    assert.equal(cellsWith(0)?.n, null);
    assert.equal(cellsWith(2)?.n, null);
    assert.deepEqual(cellsWith(5)?.cells, { p: 40, q: 5, r: 0 });
  });

  it('are told by a plain tally', () => {
    const asked: Asked[] = [{ id: 'q', kind: 'one', options: ['p', 'q'] }];
    const people = [
      ...alike(12, 'a', { q: ['p'] }),
      ...alike(20, 'b', { q: ['q'] }),
      ...alike(20, 'b', { q: ['p'] }),
    ];
    const release = plainTally(countPeople(asked, people, ['a', 'b']), 10);

    const attacker = attackerOn({ release, asked, groups: ['a', 'b'], threshold: 0, off: 0 });

    assert.deepEqual(attacker.rangeOf(others('q', ['a'], 'p')), { lowest: 0, highest: 0 });
  });

  it('hide what nearly everybody chose together with another option, where several may be chosen', () => {
    const asked: Asked[] = [{ id: 'q', kind: 'several', options: ['p', 'q', 'r'] }];
    const people = [...alike(25, 'a', { q: ['p', 'q'] }), ...alike(15, 'a', { q: ['p', 'r'] })];
    const decided = decideRelease(countPeople(asked, people, []), 'final', {
      threshold: 10,
      interim: false,
      groups: [],
    });

    assert.ok(decided.kind === 'release');
    assert.deepEqual(decided.release.questions[0]?.cells, {
      p: null,
      q: null,
      r: 15,
    });
  });
});

describe('cells in which nobody is', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('look like cells in which a few are', () => {
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
        const zeros = decided.release.questions.flatMap(({ question, cells, groups: shown }) => [
          ...Object.entries(cells).flatMap(([option, count]) =>
            count === 0 ? [over(groups, (group) => choosing(question, group, option))] : [],
          ),
          ...Object.entries(shown).flatMap(([group, table]) =>
            Object.entries(table.cells).flatMap(([option, count]) =>
              count === 0 ? [{ [choosing(question, group, option)]: 1 }] : [],
            ),
          ),
        ]);
        const zero = zeros[which % Math.max(1, zeros.length)];
        fc.pre(zero !== undefined);
        const { threshold } = scene.governed;
        const published = { release: decided.release, asked: scene.asked, groups, threshold, off: MOST_OFF };
        const { lowest, highest } = attackerOn(published).rangeOf(zero);
        attacked += 1;
        assert.ok(highest - lowest >= 2 && highest >= 2, JSON.stringify({ lowest, highest }));
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });
});
