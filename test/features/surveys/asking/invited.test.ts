import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bucketOf, bucketsFor } from '../../../../src/features/surveys/answering/buckets.ts';
import {
  freezeBreakdown,
  groupFor,
  type AskedOrganisation,
} from '../../../../src/features/surveys/asking/invited.ts';
import { DEFAULT_RULES, OTHER } from '../../../../src/features/surveys/asking/survey.ts';
import { anOrganisation, openSurveyWorld, pulseAnswers } from '../../../support/survey-world.ts';

const THRESHOLD = 10;
const by = (kind: 'organisation' | 'sector') => ({ by: kind, values: [] });
const idsOf = (kind: 'organisation' | 'sector', asked: readonly AskedOrganisation[]) => {
  const frozen = freezeBreakdown(by(kind), asked, THRESHOLD);
  return [frozen.by, frozen.values.map(({ id }) => id)];
};

const organisations = fc
  .array(
    fc.record({
      people: fc.integer({ min: 0, max: 60 }),
      sector: fc.constantFrom('health', 'education', 'housing', undefined),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ people, sector }, at) => anOrganisation(`o${at}`, { people, ...(sector && { sector }) })),
  );

describe('the groups of a breakdown', () => {
  it('are organisations where each could reach the threshold', () => {
    const asked = [anOrganisation('a', { people: 30 }), anOrganisation('b', { people: 12 })];

    assert.deepEqual(idsOf('organisation', asked), ['organisation', ['a', 'b', OTHER]]);
  });

  it('are sectors where one organisation is too small', () => {
    const asked = [
      anOrganisation('a', { people: 30, sector: 'health' }),
      anOrganisation('b', { people: 9, sector: 'health' }),
      anOrganisation('c', { people: 40, sector: 'education' }),
    ];

    assert.deepEqual(idsOf('organisation', asked), ['sector', ['education', 'health', OTHER]]);
  });

  it('leave only the rest where nobody knows how many were asked', () => {
    assert.deepEqual(idsOf('sector', [anOrganisation('a', { people: null, sector: 'health' })]), [
      'sector',
      [OTHER],
    ]);
  });

  it('let a large one join a rest that would be too small by itself', () => {
    const asked = [
      anOrganisation('a', { people: 30, sector: 'health' }),
      anOrganisation('b', { people: 20, sector: 'education' }),
      anOrganisation('c', { people: 3, sector: 'housing' }),
    ];

    assert.deepEqual(idsOf('sector', asked), ['sector', ['health', OTHER]]);
  });

  it('never have fewer people than the threshold, whatever organisations there are', () => {
    fc.assert(
      fc.property(organisations, fc.constantFrom('organisation', 'sector'), (asked, kind) => {
        const { values } = freezeBreakdown(by(kind), asked, THRESHOLD);
        const everybody = asked.reduce((sum, { people }) => sum + (people ?? 0), 0);
        for (const { organisations: count, invited } of values)
          assert.ok(count === 0 || (invited ?? 0) >= THRESHOLD || values.length === 1);
        const counted = values.reduce((sum, { invited }) => sum + (invited ?? 0), 0);
        assert.equal(counted, everybody);
      }),
      { numRuns: 1000 },
    );
  });

  it('give whoever is in none of them the rest', () => {
    const frozen = freezeBreakdown(by('organisation'), [anOrganisation('a', { people: 30 })], THRESHOLD);

    assert.equal(groupFor(frozen, { id: 'a' }), 'a');
    assert.equal(groupFor(frozen, { id: 'somewhere else' }), OTHER);
    assert.equal(groupFor(null, { id: 'a' }), null);
  });

  it('stand on a ballot only where they were declared before the opening', async () => {
    const world = openSurveyWorld();
    const plain = await world.open();
    const broken = await world.open({ template: 'ai-readiness-pulse', breakdown: 'organisation' });
    for (const id of [plain, broken])
      await world.press('surveys.answer', pulseAnswers(id), 'member-1', { tenantId: 'o2' });
    await world.press('surveys.answer', pulseAnswers(broken), 'member-2', { tenantId: 'unknown' });

    const groupsOf = async (id: string) => (await world.boxOf(id)).ballots.map(({ group }) => group).sort();
    assert.deepEqual(await groupsOf(plain), [null]);
    assert.deepEqual(await groupsOf(broken), [OTHER, 'o2']);
  });
});

describe('buckets', () => {
  const bucketsOf = (people: number | null, channels = 1) =>
    bucketsFor({ invited: { people, channels, organisations: 1 }, rules: DEFAULT_RULES });

  it('are so few that each can expect twice the threshold when one in five answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (people) => {
        const buckets = bucketsOf(people);
        assert.ok(buckets === 1 || (people * 0.2) / buckets >= 2 * THRESHOLD);
      }),
    );
    assert.deepEqual([bucketsOf(50), bucketsOf(500), bucketsOf(10_000)], [1, 5, 100]);
  });

  it('are chosen by channels where nobody knows how many people there are', () => {
    assert.equal(bucketsOf(null, 200), 20);
  });

  it('are chosen for somebody by their receipt alone, and fill evenly', () => {
    const counts = new Array<number>(10).fill(0);
    for (let n = 0; n < 5000; n += 1) {
      const receipt = Buffer.from(String(n * 7919).padStart(16, 'x')).toString('base64url');
      const random = Buffer.from(receipt).toString('base64url');
      counts[bucketOf(random, 10)]! += 1;
    }
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      5000,
    );
  });
});
