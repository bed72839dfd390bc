import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countSurvey } from '../../../../src/features/surveys/counting/count.ts';
import type { Answer } from '../../../../src/features/surveys/answering/ballot.ts';
import { OTHER } from '../../../../src/features/surveys/asking/survey.ts';
import {
  aBallot,
  aBox,
  aChoice,
  aRanking,
  aRating,
  aSurvey,
  aText,
  aYesNo,
} from '../../../support/survey-world.ts';

const rating = (value: number): Answer => ({ question: 'rating', type: 'rating', value });
const declined = (question: string): Answer => ({ question, type: 'declined' });

const all = (survey: Parameters<typeof countSurvey>[0], box: Parameters<typeof countSurvey>[1]) =>
  countSurvey(survey, box).all;

describe('counting a survey', () => {
  it('counts every value of a question, also those that nobody chose', () => {
    const survey = aSurvey({ questions: [aRating(), aYesNo(), aChoice({ several: true })] });
    const box = aBox([
      aBallot(rating(4), { question: 'yes-no', type: 'yes-no', value: 'no' }),
      aBallot(rating(4), { question: 'choice', type: 'choice', options: ['a', 'c'] }),
    ]);

    const [rated, said, chosen] = all(survey, box).questions;

    assert.deepEqual(rated?.type === 'rating' && rated.counts, { 1: 0, 2: 0, 3: 0, 4: 2, 5: 0 });
    assert.deepEqual(said?.type === 'yes-no' && said.counts, { yes: 0, no: 1, 'dont-know': 0 });
    assert.deepEqual(chosen?.type === 'choice' && chosen.counts, { a: 1, b: 0, c: 1 });
  });

  it('tells who answered from who preferred not to say, who skipped, and who was not asked', () => {
    const follow = { ...aRating(), id: 'follow', onlyIf: { question: 'rating', anyOf: ['1'] } };
    const survey = aSurvey({ questions: [{ ...aRating(), mayDecline: true }, follow] });
    const answer: Answer = { question: 'follow', type: 'rating', value: 2 };
    const box = aBox([
      aBallot(rating(1), answer),
      aBallot(rating(1)),
      aBallot(rating(5)),
      aBallot(declined('rating')),
      aBallot(),
    ]);

    const [first, second] = all(survey, box).questions;

    assert.deepEqual([first?.answered, first?.declined, first?.skipped], [3, 1, 1]);
    assert.deepEqual([second?.answered, second?.declined, second?.skipped], [1, 0, 1]);
  });

  it('counts a ranking by places, by pairs and by Borda, so that every order follows from it', () => {
    const options = ['x', 'y', 'z'].map((id) => ({ id, text: { cy: id, en: id } }));
    const survey = aSurvey({ questions: [{ ...aRanking(), options }] });
    const order = (...ids: string[]): Answer => ({ question: 'ranking', type: 'ranking', order: ids });

    const [ranked] = all(survey, aBox([aBallot(order('x', 'y', 'z')), aBallot(order('y'))])).questions;

    assert.deepEqual(ranked?.type === 'ranking' && ranked.places, {
      x: [1, 0, 0, 1],
      y: [1, 1, 0, 0],
      z: [0, 0, 1, 1],
    });
    assert.deepEqual(ranked?.type === 'ranking' && ranked.pairs, {
      x: { y: 1, z: 1 },
      y: { x: 1, z: 2 },
      z: { x: 0, y: 0 },
    });
    assert.deepEqual(ranked?.type === 'ranking' && ranked.doubledBorda, { x: 5, y: 6, z: 1 });
  });

  it('counts comments for everybody together, never for a group', () => {
    const value = { name: { cy: '', en: '' }, invited: 20, organisations: 1 };
    const breakdown = { by: 'sector' as const, values: ['health', OTHER].map((id) => ({ id, ...value })) };
    const survey = aSurvey({ questions: [aText()], breakdown });
    const box = aBox([{ group: 'health', answers: [] }], [{ question: 'text', text: 'words' }]);

    const { all: together, groups } = countSurvey(survey, box);

    assert.equal(together.questions[0]?.answered, 1);
    assert.deepEqual([...groups.keys()], ['health', OTHER]);
    assert.deepEqual(
      [...groups.values()].map(({ ballots }) => ballots),
      [1, 0],
    );
    assert.equal(groups.get('health')?.questions[0]?.answered, 0);
  });

  it('counts every ballot in exactly one group', () => {
    const value = { name: { cy: '', en: '' }, invited: 20, organisations: 1 };
    const ids = ['a', 'b', OTHER];
    const survey = aSurvey({
      questions: [aRating()],
      breakdown: { by: 'organisation', values: ids.map((id) => ({ id, ...value })) },
    });
    const some = fc.array(
      fc.record({ group: fc.constantFrom(...ids), value: fc.integer({ min: 1, max: 5 }) }),
    );

    fc.assert(
      fc.property(some, (ballots) => {
        const box = aBox(ballots.map((one) => ({ group: one.group, answers: [rating(one.value)] })));
        const { all: together, groups } = countSurvey(survey, box);
        const sum = [...groups.values()].reduce((total, { ballots: count }) => total + count, 0);
        assert.equal(sum, together.ballots);
      }),
    );
  });
});
