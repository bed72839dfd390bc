import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tally } from '../../../src/features/surveys/tally.ts';
import { releaseOf } from '../../../src/features/surveys/release.ts';
import { aBallot, aChoice, aRating, aSurvey, aText } from '../../support/survey-world.ts';

const choiceBallots = fc
  .array(fc.option(fc.constantFrom('a', 'b', 'c')), { maxLength: 40 })
  .map((chosen) =>
    chosen.map((one, index) =>
      one === null
        ? aBallot(String(index))
        : aBallot(String(index), { question: 'choice', type: 'choice', options: [one] }),
    ),
  );

const ratings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aBallot(String(index), { question: 'rating', type: 'rating', value: (index % 5) + 1 }),
  );

describe('tally', () => {
  it('counts of a single choice add up to those who answered', () => {
    fc.assert(
      fc.property(choiceBallots, (ballots) => {
        const found = tally(aChoice(), ballots);

        const sum =
          found.type === 'choice' ? found.options.reduce((total, { count }) => total + count, 0) : -1;
        assert.equal(sum, found.n);
        assert.equal(found.n, ballots.filter(({ answers }) => answers.length > 0).length);
      }),
    );
  });

  it('does not depend on the order of the ballots, comments included', () => {
    const ballots = ['x', 'y', 'z', 'w'].map((text) =>
      aBallot(text, { question: 'text', type: 'text', text }),
    );

    assert.deepEqual(tally(aText(), ballots), tally(aText(), [...ballots].reverse()));
  });

  it('counts each of several options for everybody who chose it', () => {
    const ballots = [
      aBallot('1', { question: 'choice', type: 'choice', options: ['a', 'b'] }),
      aBallot('2', { question: 'choice', type: 'choice', options: ['b'] }),
    ];

    const found = tally(aChoice({ several: true }), ballots);

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
    const found = tally(aRating(), ratings(10));

    assert.equal(found.type === 'rating' && found.mean, 3);
    assert.deepEqual(
      found.type === 'rating' && found.distribution.map(({ count, share }) => [count, share]),
      Array.from({ length: 5 }, () => [2, 0.2]),
    );
  });

  it('has no average where nobody answered', () => {
    const found = tally(aRating(), []);

    assert.equal(found.type === 'rating' && found.mean, null);
  });
});

describe('release', () => {
  it('withholds everything below five ballots', () => {
    const survey = aSurvey({ questions: [aRating()] });

    assert.deepEqual(releaseOf(survey, ratings(4)), { ballots: 4, withheld: true, questions: [] });
    assert.equal(releaseOf(survey, ratings(5)).withheld, false);
  });

  it('withholds a question that fewer than five answered', () => {
    const survey = aSurvey({ questions: [aRating(), aChoice({ optional: true })] });

    const [rating, choice] = releaseOf(survey, ratings(6)).questions;

    assert.equal(rating?.withheld, false);
    assert.deepEqual(choice?.type === 'choice' && [choice.withheld, choice.options], [true, []]);
  });

  it('withholds comments below ten ballots', () => {
    const survey = aSurvey({ questions: [aText()] });
    const comments = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        aBallot(String(index), { question: 'text', type: 'text', text: `comment ${index}` }),
      );
    const shown = (count: number) => {
      const [result] = releaseOf(survey, comments(count)).questions;
      return result?.type === 'text' ? result.comments.length : -1;
    };

    assert.equal(shown(9), 0);
    assert.equal(shown(10), 10);
  });
});
