import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { reportOf, type Report } from '../../../../src/features/surveys/results/report.ts';
import { noResults } from '../../../../src/features/surveys/results/stored-results.ts';
import { trendBody } from '../../../../src/features/surveys/results/trend/trend-body.ts';
import { trendsOf } from '../../../../src/features/surveys/results/trend/trend.ts';
import { aChoice, aSurvey } from '../../../support/survey-world.ts';
import { alike, countPeople, type Person } from '../release/counting.ts';

const governed = { threshold: 10, interim: false, groups: [] };

/** A closed wave in which these people answered. */
function aWave(number: number, people: readonly Person[], changed: readonly string[] = []): Report {
  const survey = aSurvey({
    ...{
      id: `wave-${number}`,
      questions: [aChoice()],
      state: 'closed',
      closedAt: `2026-0${number}-01T12:00:00Z`,
    },
    wave: { series: 'series', number, changed },
  });
  const asked = [{ id: 'choice', kind: 'one', options: ['a', 'b', 'c'] }] as const;
  const decided = decideRelease(countPeople(asked, people, []), 'final', governed);
  const told = decided.kind === 'release' ? [{ at: survey.createdAt, release: decided.release }] : [];
  return reportOf(survey, { ...noResults(survey.id), told, outcome: 'told' }, []);
}

const people = (a: number, b: number): Person[] => [
  ...alike(a, 'g', { choice: ['a'] }),
  ...alike(b, 'g', { choice: ['b'] }),
];
const comparisons = (...waves: Report[]) => trendsOf(waves)[0]?.points.map(({ comparison }) => comparison);

describe('waves of a series', () => {
  it('are compared where both have enough answers and differ by as many', () => {
    assert.deepEqual(comparisons(aWave(1, people(20, 10)), aWave(2, people(30, 15))), ['first', 'compared']);
  });

  it('are not compared where fewer than the threshold came or went', () => {
    assert.deepEqual(comparisons(aWave(1, people(20, 10)), aWave(2, people(21, 10))), ['first', 'too-close']);
    assert.deepEqual(comparisons(aWave(1, people(20, 10)), aWave(2, people(19, 10))), ['first', 'too-close']);
  });

  it('show nothing of a wave that is not compared', () => {
    const [, point] = trendsOf([aWave(1, people(20, 10)), aWave(2, people(21, 10))])[0]!.points;

    assert.deepEqual([point?.n, point?.figures], [null, null]);
  });

  it('leave a wave out that too few answered, and go on from the last that was shown', () => {
    const waves = [aWave(1, people(20, 10)), aWave(2, people(3, 2)), aWave(3, people(30, 20))];

    assert.deepEqual(comparisons(...waves), ['first', 'withheld', 'compared']);
  });

  it('are not compared with an earlier one either, though another lies between them', () => {
    const waves = [aWave(1, people(20, 10)), aWave(2, people(40, 20)), aWave(3, people(21, 10))];

    assert.deepEqual(comparisons(...waves), ['first', 'compared', 'too-close']);
  });

  it('begin anew with a question that changed', () => {
    const waves = [aWave(1, people(20, 10)), aWave(2, people(30, 15), ['choice']), aWave(3, people(42, 20))];

    assert.deepEqual(comparisons(...waves), ['first', 'changed', 'compared']);
  });

  it('never lay figures beside each other that fewer than the threshold of people tell apart', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sizes, (waves) => {
        const reports = waves.map(([a, b], at) => aWave(at + 1, people(a, b)));
        const shown = trendsOf(reports)[0]!.points.filter(({ figures }) => figures !== null);
        for (const [at, point] of shown.entries()) {
          const before = shown[at - 1];
          if (before) assert.ok(Math.abs(point.n! - before.n!) > governed.threshold);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the page of a series', () => {
  it('draws the waves that may be compared, and says of the others why not', () => {
    const waves = [aWave(1, people(20, 10)), aWave(2, people(21, 10)), aWave(3, people(30, 20), ['choice'])];

    const cy = trendBody('cy', waves);
    const en = trendBody('en', waves);

    assert.match(en, /aria-label="choice\?; Survey 3 [^"]*: a: 60%"/);
    assert.match(en, /\[c\] Not compared: the number of answers is too close/);
    assert.match(en, /The question changed, so the series starts again here/);
    assert.match(cy, /\[c\] Ddim yn cael ei gymharu/);
    assert.match(en, /a: 67%\. Starting point\. Number of answers: 30\./);
    assert.equal([...en.matchAll(/Number of answers: /g)].length, 2, 'none of a wave that is not compared');
  });
});
