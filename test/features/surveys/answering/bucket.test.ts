import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptyBucket,
  enterAll,
  seal,
  sizeOf,
  type Bucket,
  type Entry,
} from '../../../../src/features/surveys/answering/bucket.ts';
import type { PrivacyMode } from '../../../../src/features/surveys/asking/survey.ts';

const anEntry = (person: number, rating: number, mode: PrivacyMode, comment = ''): Entry => ({
  mode,
  receipt: `receipt-${person}`,
  submission: {
    ballot: { group: null, answers: [{ question: 'q', type: 'rating', value: rating }] },
    comments: comment === '' ? [] : [{ question: 'c', text: comment }],
  },
});

const modes = fc.constantFrom<PrivacyMode>('anonymous', 'confidential', 'named');
/** Clicks in any order, with double clicks, in portions of any size. */
const clicks = fc.array(
  fc.array(
    fc.record({
      person: fc.nat(8),
      rating: fc.integer({ min: 1, max: 5 }),
      comment: fc.constantFrom('', 'a', 'b'),
    }),
    { maxLength: 5 },
  ),
  { maxLength: 12 },
);

function fill(mode: PrivacyMode, portions: readonly (readonly Parameters<typeof anEntry>[])[]): Bucket {
  return portions.reduce(
    (bucket, portion) =>
      enterAll(
        bucket,
        portion.map((of) => anEntry(...of)),
      ).bucket,
    emptyBucket('s', 'b0'),
  );
}

const asPortions = (
  mode: PrivacyMode,
  all: readonly (readonly { person: number; rating: number; comment: string }[])[],
) =>
  all.map((portion) =>
    portion.map(({ person, rating, comment }): Parameters<typeof anEntry> => [person, rating, mode, comment]),
  );

describe('a bucket of ballots', () => {
  it('holds one ballot for everybody who clicked, however often and in whatever portions', () => {
    fc.assert(
      fc.property(modes, clicks, (mode, all) => {
        const people = new Set(all.flat().map(({ person }) => person));

        const bucket = fill(mode, asPortions(mode, all));

        assert.equal(sizeOf(bucket), people.size);
        assert.equal(sizeOf(seal(bucket, mode)), people.size);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the first anonymous answer, and the last of any other', () => {
    fc.assert(
      fc.property(modes, clicks, (mode, all) => {
        const kept = new Map<number, number>();
        for (const { person, rating } of all.flat())
          if (mode !== 'anonymous' || !kept.has(person)) kept.set(person, rating);

        const { ballots, linked } = fill(mode, asPortions(mode, all));

        const found = [...ballots, ...linked.map(({ submission }) => submission.ballot)];
        const ratings = found.flatMap(({ answers }) =>
          answers.flatMap((one) => (one.type === 'rating' ? [one.value] : [])),
        );
        assert.deepEqual(ratings.sort(), [...kept.values()].sort());
      }),
    );
  });

  it('looks the same in whatever order anonymous people came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { minLength: 1 }), fc.nat(), (people, turn) => {
        const entries = people.map((person) => anEntry(person, (person % 5) + 1, 'anonymous', `${person}`));
        const turned = [...entries.slice(turn % people.length), ...entries.slice(0, turn % people.length)];
        const filled = (all: readonly Entry[]) =>
          all.reduce((bucket, entry) => enterAll(bucket, [entry]).bucket, emptyBucket('s', 'b0'));

        assert.deepEqual(filled(turned), filled(entries));
      }),
    );
  });

  it('takes nothing once it is sealed, and then knows nobody', () => {
    const open = fill('confidential', [[[1, 5, 'confidential', 'words']]]);
    const sealed = seal(open, 'confidential');

    assert.doesNotMatch(JSON.stringify(sealed), /receipt-1/);
    assert.deepEqual(enterAll(sealed, [anEntry(2, 1, 'confidential')]), {
      bucket: sealed,
      entered: ['closed'],
    });
    assert.deepEqual(seal(sealed, 'confidential'), sealed);
  });

  it('sends what it has no room for to the next page, and still knows who is in it', () => {
    const full: Bucket = { ...fill('anonymous', [[[1, 5, 'anonymous', '']]]), full: true };

    const { entered } = enterAll(full, [anEntry(1, 2, 'anonymous'), anEntry(2, 2, 'anonymous')]);

    assert.deepEqual(entered, ['already', 'full']);
    assert.deepEqual(enterAll(seal(full, 'anonymous'), [anEntry(2, 2, 'anonymous')]).entered, ['full']);
  });
});
