import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tally } from '../../../src/features/surveys/tally.ts';
import { releaseOf } from '../../../src/features/surveys/release.ts';
import { aBallot, aBox, aChoice, aRating, aSurvey, aText } from '../../support/survey-world.ts';

const choiceBallots = fc
  .array(fc.option(fc.constantFrom('a', 'b', 'c')), { maxLength: 40 })
  .map((chosen) =>
    chosen.map((one) =>
      one === null ? aBallot() : aBallot({ question: 'choice', type: 'choice', options: [one] }),
    ),
  );

const ratings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aBallot({ question: 'rating', type: 'rating', value: (index % 5) + 1 }),
  );

describe('tally', () => {
  it('counts of a single choice add up to those who answered', () => {
    fc.assert(
      fc.property(choiceBallots, (ballots) => {
        const found = tally(aChoice(), aBox(ballots));

        const sum =
          found.type === 'choice' ? found.options.reduce((total, { count }) => total + count, 0) : -1;
        assert.equal(sum, found.n);
        assert.equal(found.n, ballots.filter(({ answers }) => answers.length > 0).length);
      }),
    );
  });

  it('does not depend on the order of the ballots, comments included', () => {
    const comments = ['x', 'y', 'z', 'w'].map((text) => ({ question: 'text', text }));

    assert.deepEqual(tally(aText(), aBox([], comments)), tally(aText(), aBox([], [...comments].reverse())));
  });

  it('counts each of several options for everybody who chose it', () => {
    const ballots = [
      aBallot({ question: 'choice', type: 'choice', options: ['a', 'b'] }),
      aBallot({ question: 'choice', type: 'choice', options: ['b'] }),
    ];

    const found = tally(aChoice({ several: true }), aBox(ballots));

    assert.deepEqual(
      found.type === 'choice' && found.options.map(({ id, count, share }) => [id, count, share]),
      [
        ['a', 1, 0.5],
        ['b', 2, 1],
        ['c', 0, 0],
      ],
    );
  });

  it('gives the average and the distribution of a rating', () => {
    const found = tally(aRating(), aBox(ratings(10)));

    assert.equal(found.type === 'rating' && found.mean, 3);
    assert.deepEqual(
      found.type === 'rating' && found.distribution.map(({ count, share }) => [count, share]),
      Array.from({ length: 5 }, () => [2, 0.2]),
    );
  });

  it('has no average where nobody answered', () => {
    const found = tally(aRating(), aBox([]));

    assert.equal(found.type === 'rating' && found.mean, null);
  });
});

describe('release', () => {
  it('withholds everything below five ballots', () => {
    const survey = aSurvey({ questions: [aRating()] });

    assert.deepEqual(releaseOf(survey, aBox(ratings(4))), { ballots: 4, withheld: true, questions: [] });
    assert.equal(releaseOf(survey, aBox(ratings(5))).withheld, false);
  });

  it('withholds a question that fewer than five answered', () => {
    const survey = aSurvey({ questions: [aRating(), aChoice({ optional: true })] });

    const [rating, choice] = releaseOf(survey, aBox(ratings(6))).questions;

    assert.equal(rating?.withheld, false);
    assert.deepEqual(choice?.type === 'choice' && [choice.withheld, choice.options], [true, []]);
  });

  it('withholds comments below ten ballots', () => {
    const survey = aSurvey({ questions: [aText()] });
    const comments = (count: number) =>
      aBox(
        Array.from({ length: count }, () => aBallot()),
        Array.from({ length: count }, (_, index) => ({ question: 'text', text: `comment ${index}` })),
      );
    const shown = (count: number) => {
      const [result] = releaseOf(survey, comments(count)).questions;
      return result?.type === 'text' ? result.comments.length : -1;
    };

    assert.equal(shown(9), 0);
    assert.equal(shown(10), 10);
  });
});
