import assert from 'node:assert/strict';
import type { Tally } from '../../../../src/features/surveys/counting/tally.ts';
import { faultsOf } from '../../../../src/features/surveys/release/check-ledger.ts';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import type { Ledger, Release, ReleasedQuestion } from '../../../../src/features/surveys/release/released.ts';

const governed = {
  ...{ threshold: 10, interim: true },
  groups: ['a', 'b', 'c', 'd'].map((id) => ({ id, invited: null })),
};

const aQuestion = (named: Partial<ReleasedQuestion> = {}): ReleasedQuestion => ({
  ...{ question: 'q', type: 'choice', several: false, stands: false, n: 60, declined: 0 },
  ...{ cells: { p: 40, q: 20 }, pairs: {}, groups: {} },
  ...named,
});
const aRelease = (question: Partial<ReleasedQuestion> = {}, named: Partial<Release> = {}): Release => ({
  ...{ stage: 'final', exact: false, ballots: 60, questions: [aQuestion(question)] },
  ...named,
});
const faults = (release: Release, ledger: Ledger = []) =>
  faultsOf(release, ledger, governed).map(({ what }) => what);

describe('the check of a release against the ledger', () => {
  it('lets figures pass that add up', () => {
    const groups = { a: { n: 20, cells: { p: 10, q: 10 } }, b: { n: 20, cells: { p: 15, q: 5 } } };

    assert.deepEqual(faults(aRelease({ groups })), []);
  });

  it('finds what is not rounded, does not add up, or is of one mind', () => {
    assert.deepEqual(faults(aRelease({ cells: { p: 41, q: 19 } })), ['not-rounded']);
    assert.deepEqual(faults(aRelease({ cells: { p: 40, q: 25 } })), ['does-not-add-up']);
    assert.deepEqual(faults(aRelease({ cells: { p: 60, q: 0 } })), ['nearly-unanimous']);
  });

  it('finds one hidden group, hidden groups that are too few people, and those of one mind', () => {
    const shown = (n: number, p: number) => ({ n, cells: { p, q: n - p } });
    const three = { a: shown(20, 10), b: shown(10, 5), c: shown(10, 5) };

    assert.ok(faults(aRelease({ groups: three })).includes('hidden-could-be-told'));
    assert.ok(
      faults(aRelease({ groups: { a: shown(40, 25), b: shown(15, 10) } })).includes('hidden-could-be-told'),
    );
    assert.ok(
      faults(aRelease({ groups: { a: shown(30, 10), b: shown(10, 10) } })).includes('nearly-unanimous'),
    );
    assert.ok(faults(aRelease({ groups: { a: shown(5, 0) } })).includes('under-threshold'));
  });

  it('finds one hidden cell, which the others would tell', () => {
    assert.deepEqual(faults(aRelease({ several: true, cells: { p: null, q: 20 } })), ['one-cell-hidden']);
  });

  it('finds too small a step, and one that takes back what was seen', () => {
    const before = aRelease({}, { stage: 'interim' });
    const after = (ballots: number, p: number) =>
      aRelease({ n: ballots, cells: { p, q: ballots - p } }, { ballots });

    assert.deepEqual(faults(after(80, 50), [before]), []);
    assert.ok(faults(after(70, 45), [before]).includes('too-few-new'));
    assert.ok(faults(after(80, 35), [before]).includes('takes-back'));
    assert.ok(faults(after(80, 60), [before]).includes('new-nearly-unanimous'));
    assert.ok(
      faults(aRelease({ stands: true, cells: { p: 35, q: 25 } }, { ballots: 80 }), [before]).includes(
        'stands-otherwise',
      ),
    );
    assert.ok(faults(after(80, 50), [aRelease()]).includes('after-final'));
  });

  it('finds groups before the close, and interim results that nobody declared', () => {
    const early = aRelease({ groups: { a: { n: 20, cells: { p: 10, q: 10 } } } }, { stage: 'interim' });

    assert.ok(faults(early).includes('groups-before-close'));
    const undeclared = faultsOf(early, [], { ...governed, interim: false }).map(({ what }) => what);
    assert.ok(undeclared.includes('interim-not-declared'));
  });

  it('agrees to whatever the engine decides', () => {
    const tally = (p: number, q: number): Tally => ({
      ballots: p + q,
      questions: [
        {
          ...{ question: 'q', type: 'choice', several: false },
          ...{ answered: p + q, declined: 0, skipped: 0, counts: { p, q } },
        },
      ],
    });
    const groups = new Map([
      ['a', tally(13, 12)],
      ['b', tally(9, 8)],
      ['c', tally(2, 1)],
      ['d', tally(7, 6)],
    ]);

    const decided = decideRelease({ all: tally(31, 27), groups }, 'final', governed);

    assert.ok(decided.kind === 'release');
    assert.deepEqual(faultsOf(decided.release, [], governed), []);
    assert.deepEqual(Object.keys(decided.release.questions[0]!.groups), ['a', 'b']);
  });
});
