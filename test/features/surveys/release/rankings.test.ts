import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import type { ReleasedQuestion } from '../../../../src/features/surveys/release/released.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { Attacker, widthOf, type Sum } from './attacker.ts';
import { countPeople, type Asked } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;
const OPTIONS = ['p', 'q', 'r'];
const asked: Asked = { id: 'q', kind: 'ranking', options: OPTIONS };
const ORDERS = [
  ['p', 'q', 'r'],
  ['p', 'r', 'q'],
  ['q', 'p', 'r'],
  ['q', 'r', 'p'],
  ['r', 'p', 'q'],
  ['r', 'q', 'p'],
];
const nameOf = (order: readonly string[]): string => order.join('');

/** So many people for each order. */
const crowds = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })), {
  minLength: 6,
  maxLength: 6,
});

const whoPut = (test: (order: readonly string[]) => boolean): Sum =>
  Object.fromEntries(ORDERS.filter(test).map((order) => [nameOf(order), 1]));

const peopleOf = (crowd: readonly number[]) =>
  ORDERS.flatMap((order, at) =>
    Array.from({ length: crowd[at]! }, () => ({ group: 'a', chose: { q: order } })),
  );

/** Everything that is shown of a ranking, written down for an attacker. */
function told(question: ReleasedQuestion, off: number): { attacker: Attacker; shown: Sum[] } {
  const attacker = new Attacker();
  const near = (sum: Sum, count: number): Sum => {
    attacker.knows(sum, Math.max(0, count - off), count + off);
    return sum;
  };
  attacker.knows(
    whoPut(() => true),
    question.n!,
    question.n! + off,
  );
  const firsts = OPTIONS.map((a) =>
    near(
      whoPut(([first]) => first === a),
      question.cells[a]!,
    ),
  );
  const pairs = OPTIONS.flatMap((a) =>
    OPTIONS.filter((b) => b !== a).map((b) =>
      near(
        whoPut((order) => order.indexOf(a) < order.indexOf(b)),
        question.pairs[a]![b]!,
      ),
    ),
  );
  return { attacker, shown: [...firsts, ...pairs] };
}

/** Knows first choices and pairwise counts, and that behind each stands somebody with a whole order. */
function attackerOn(crowd: readonly number[], threshold: number) {
  const tally = countPeople([asked], peopleOf(crowd), []);
  const decided = decideRelease(tally, 'final', { threshold, interim: false, groups: [] });
  const question = decided.kind === 'release' ? decided.release.questions[0] : undefined;
  return typeof question?.n === 'number' ? told(question, MOST_OFF) : undefined;
}

describe('putting rankings together again', function () {
  this.timeout(180_000); // a thousand programs to solve, on whatever machine
  it('finds no exact count, neither of what is shown nor of any whole order', () => {
    let attacked = 0;
    fc.assert(
      fc.property(crowds, fc.nat(), fc.constantFrom(5, 10), (crowd, which, threshold) => {
        const found = attackerOn(crowd, threshold);
        fc.pre(found !== undefined);
        const targets = [...found.shown, ...ORDERS.map((order) => ({ [nameOf(order)]: 1 }))];
        attacked += 1;
        assert.ok(
          widthOf(found.attacker.rangeOf(targets[which % targets.length]!)) >= 2,
          JSON.stringify(crowd),
        );
      }),
      { numRuns: RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('succeeds on a plain tally, every time: it counts how many gave each whole order', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const tally = plainTally(countPeople([asked], peopleOf(crowd), []), 0);
        const { attacker } = told(tally.questions[0]!, 0);
        const at = crowd.findIndex((count) => count > 0);
        const range = attacker.rangeOf({ [nameOf(ORDERS[Math.max(0, at)]!)]: 1 });
        assert.deepEqual(range, { lowest: crowd[Math.max(0, at)]!, highest: crowd[Math.max(0, at)]! });
      }),
      { numRuns: RUNS },
    );
  });

  it('has no ballot to begin with: of a ranking only first choices and pairs are released', () => {
    const decided = decideRelease(countPeople([asked], peopleOf(ORDERS.map(() => 5)), []), 'final', {
      ...{ threshold: 10, interim: false, groups: [] },
    });

    const text = JSON.stringify(decided);
    assert.ok(decided.kind === 'release' && !text.includes('order') && !text.includes('places'));
  });
});
