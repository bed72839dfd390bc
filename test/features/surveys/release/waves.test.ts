import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SurveyTally } from '../../../../src/features/surveys/counting/tally.ts';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import type { Release } from '../../../../src/features/surveys/release/released.ts';
import { MOST_OFF } from '../../../../src/features/surveys/release/rounding.ts';
import { reportOf, type Report } from '../../../../src/features/surveys/results/report.ts';
import { noResults } from '../../../../src/features/surveys/results/stored-results.ts';
import { trendsOf } from '../../../../src/features/surveys/results/trend/trend.ts';
import { aChoice, aSurvey } from '../../../support/survey-world.ts';
import { attackerOn, choosing, people, widthOf } from './attacker.ts';
import { countPeople, type Asked, type Person } from './counting.ts';
import { plainTally } from './plain-tally.ts';

const RUNS = 1000;
const GROUPS = ['a'];
const ASKED: Asked = { id: 'choice', kind: 'one', options: ['a', 'b', 'c'] };

/** Everybody in the order in which they joined; wave by wave, how many of them had. Nobody leaves, nobody thinks again. */
interface Joining {
  readonly crowd: readonly Person[];
  readonly waves: readonly number[];
  readonly threshold: number;
}

const joining: fc.Arbitrary<Joining> = fc
  .record({
    crowd: fc.array(fc.constantFrom('a', 'a', 'b', 'c'), { minLength: 20, maxLength: 120 }),
    cuts: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 3, maxLength: 5 }),
    threshold: fc.constantFrom(5, 10),
  })
  .map(({ crowd, cuts, threshold }) => ({
    crowd: crowd.map((option): Person => ({ group: 'a', chose: { choice: [option] } })),
    waves: cuts.map((cut) => Math.min(cut, crowd.length)),
    threshold,
  }));

const tallyOf = (crowd: readonly Person[]): SurveyTally => countPeople([ASKED], crowd, []);

/** A closed wave of the series, with what was released of it. */
function waveOf(number: number, release: Release | undefined, threshold: number): Report {
  const survey = aSurvey({
    ...{ id: `wave-${number}`, questions: [aChoice()], state: 'closed', closedAt: '2026-06-01T12:00:00Z' },
    wave: { series: 'series', number, changed: [] },
    rules: { threshold, textThreshold: 10, interim: false },
  });
  const told = release ? [{ at: survey.createdAt, release }] : [];
  return reportOf(survey, { ...noResults(survey.id), told, outcome: 'told' }, []);
}

/** Two waves that stand beside each other, the smaller first, as an attacker reads them. */
interface Pair {
  readonly releases: readonly [Release, Release];
  readonly sizes: readonly [number, number];
}

/** Every pair of waves that the comparison shows. */
function pairsShown({ crowd, waves, threshold }: Joining): readonly Pair[] {
  const decided = waves.map((size) => {
    const outcome = decideRelease(tallyOf(crowd.slice(0, size)), 'final', {
      ...{ threshold, interim: false, groups: [] },
    });
    return outcome.kind === 'release' ? outcome.release : undefined;
  });
  const trend = trendsOf(decided.map((release, at) => waveOf(at + 1, release, threshold)))[0];
  const shown = (trend?.points ?? [])
    .filter(({ figures }) => figures !== null)
    .map(({ wave }) => ({ size: waves[wave - 1]!, release: decided[wave - 1]! }))
    .sort((one, other) => one.size - other.size);
  return shown.flatMap((one, at) =>
    shown.slice(at + 1).map((other): Pair => ({
      releases: [one.release, other.release],
      sizes: [one.size, other.size],
    })),
  );
}

/** Knows that those of the earlier wave are among those of the later one, and answered as before. */
const whoKnows = (releases: readonly [Release, Release], threshold: number, off: number) => {
  const shared = { asked: [ASKED], groups: GROUPS, threshold, off };
  return attackerOn(
    { ...shared, release: releases[0], partsOf: () => ['a0'] },
    { ...shared, release: releases[1], partsOf: () => ['a0', 'a1'] },
  );
};

describe('taking one wave from another that is shown beside it', function () {
  this.timeout(120_000); // a thousand programs to solve, on whatever machine

  it('spans the threshold of people for certain, and tells no exact count of those who joined', () => {
    let attacked = 0;
    fc.assert(
      fc.property(joining, fc.nat(), (series, which) => {
        const pairs = pairsShown(series);
        const pair = pairs[which % Math.max(1, pairs.length)];
        if (!pair) return;
        const attacker = whoKnows(pair.releases, series.threshold, MOST_OFF);
        const joined = attacker.rangeOf({ [people('a1')]: 1 });
        const option = ASKED.options[which % ASKED.options.length]!;
        const chose = attacker.rangeOf({ [choosing('choice', 'a1', option)]: 1 });
        const truth = pair.sizes[1] - pair.sizes[0];
        attacked += 1;
        assert.ok(
          joined.lowest <= truth && truth <= joined.highest,
          'the attacker computes with what is true',
        );
        assert.ok(joined.lowest >= series.threshold, JSON.stringify({ joined, series, pair }));
        assert.ok(widthOf(chose) >= 2, JSON.stringify({ chose, option, pair }));
      }),
      { numRuns: 4 * RUNS },
    );
    assert.ok(attacked >= RUNS, `only ${attacked} attacks`);
  });

  it('tells, on a plain tally, what those few answered who joined in between', () => {
    let told = 0;
    fc.assert(
      fc.property(joining, fc.integer({ min: 1, max: 4 }), ({ crowd, threshold }, late) => {
        const early = crowd.slice(0, crowd.length - late);
        const releases = [
          plainTally(tallyOf(early), threshold),
          plainTally(tallyOf(crowd), threshold),
        ] as const;
        const attacker = whoKnows(releases, 0, 0);
        const truth = crowd.slice(early.length).filter(({ chose }) => chose.choice?.[0] === 'b').length;
        const range = attacker.rangeOf({ [choosing('choice', 'a1', 'b')]: 1 });
        if (range.lowest === truth && range.highest === truth) told += 1;
      }),
      { numRuns: RUNS },
    );
    assert.equal(told, RUNS);
  });
});
