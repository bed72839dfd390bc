import assert from 'node:assert/strict';
import { leaveOneOut } from '../../../../src/features/surveys/results/figures/leave-one-out.ts';
import type { ReleasedQuestion } from '../../../../src/features/surveys/release/released.ts';
import { figuresOfSurvey } from '../../../../src/features/surveys/results/figures/figures.ts';
import { notesOf } from '../../../../src/features/surveys/results/words.ts';
import { reportOf } from '../../../../src/features/surveys/results/report.ts';
import { noResults } from '../../../../src/features/surveys/results/stored-results.ts';
import { aChoice, aSurvey } from '../../../support/survey-world.ts';

/** A hundred answers: sixty for `a`, forty for `b`; the groups are told as the test says. */
const aQuestion = (groups: ReleasedQuestion['groups']): ReleasedQuestion => ({
  ...{ question: 'choice', type: 'choice', several: false, stands: false, n: 100, declined: 0 },
  ...{ cells: { a: 60, b: 40, c: 0 }, pairs: {}, groups },
});
const group = (a: number, b: number) => ({ n: a + b, cells: { a, b, c: 0 } });
const FIGURES = [
  { id: 'a', share: 0.6 },
  { id: 'b', share: 0.4 },
];

describe('the range when one organisation at a time is left out', () => {
  it('lies between the leading share without its strongest and without its weakest supporters', () => {
    const groups = { one: group(40, 10), two: group(10, 20), three: group(10, 10) };

    assert.deepEqual(leaveOneOut(aQuestion(groups), FIGURES), {
      ...{ id: 'a', lowest: (60 - 40) / 50, highest: (60 - 10) / 70 },
    });
  });

  it('is not told where fewer than two organisations may be seen, nor where the question may not', () => {
    assert.equal(leaveOneOut(aQuestion({}), FIGURES), null);
    assert.equal(leaveOneOut(aQuestion({ one: group(40, 10) }), FIGURES), null);
    const hidden = { ...aQuestion({ one: group(40, 10), two: group(10, 20) }), n: null };
    assert.equal(leaveOneOut(hidden, FIGURES), null);
  });

  for (const [by, words] of [
    [
      'organisation',
      { en: /Leaving out one organisation at a time, .*‘a’ .*40% .*71%/, cy: /O adael un sefydliad allan/ },
    ],
    ['sector', { en: /Leaving out one sector at a time/, cy: /O adael un sector allan/ }],
  ] as const)
    it(`is said in both languages, by ${by}, from figures that are shown alone`, () => {
      const values = ['one', 'two', 'three'].map((id) => ({
        ...{ id, name: { cy: id, en: id }, invited: 80, organisations: 1 },
      }));
      const survey = aSurvey({ questions: [aChoice()], state: 'closed', breakdown: { by, values } });
      const groups = { one: group(40, 10), two: group(10, 20), three: group(10, 10) };
      const release = { stage: 'final', exact: false, ballots: 100, questions: [aQuestion(groups)] } as const;
      const report = reportOf(
        survey,
        { ...noResults(survey.id), told: [{ at: survey.createdAt, release }], outcome: 'told' },
        [],
      );

      for (const language of ['cy', 'en'] as const)
        assert.match(notesOf(language, report.questions[0]!, report).join(' '), words[language]);
      assert.equal(figuresOfSurvey(survey, release)[0]?.range?.id, 'a');
    });
});
