import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  BASE,
  floorToBase,
  MOST_OFF,
  shareOut,
  sumOf,
} from '../../../../src/features/surveys/release/rounding.ts';
import { roundRows } from '../../../../src/features/surveys/release/round-rows.ts';
import { reachOf, staysHidden } from '../../../../src/features/surveys/release/hidden.ts';

const counts = fc.array(fc.nat(60), { minLength: 1, maxLength: 8 });

describe('controlled rounding', () => {
  it('makes multiples of five that add up and are at most four from the truth', () => {
    fc.assert(
      fc.property(counts, (row) => {
        const rounded = shareOut(row, floorToBase(sumOf(row)));

        assert.ok(rounded);
        assert.equal(sumOf(rounded), floorToBase(sumOf(row)));
        for (const [at, value] of rounded.entries()) {
          assert.equal(value % BASE, 0);
          assert.ok(value >= 0 && Math.abs(value - row[at]!) <= MOST_OFF);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the mean of an even spread over a scale', () => {
    assert.deepEqual(shareOut([6, 6, 6, 6, 6], 30), [5, 5, 10, 5, 5]);
    assert.deepEqual(shareOut([7, 7, 7, 7, 7, 7, 7], 45), [5, 5, 10, 10, 5, 5, 5]);
  });

  it('refuses what cannot be: a total that is out of reach, limits that contradict each other', () => {
    assert.equal(shareOut([3, 3], 15), undefined);
    assert.equal(shareOut([7], 5, { atLeast: [10], atMost: [5] }), undefined);
  });

  it('keeps both margins of a table, wherever a table with them is known to exist', () => {
    const tables = fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.boolean()), (table, ups) => {
        // Some rounding of each cell, which gives margins that can be reached.
        const some = table.map((row) =>
          row.map((count) =>
            ups.next().value && count % BASE !== 0 ? floorToBase(count) + BASE : floorToBase(count),
          ),
        );
        const rows = some.map(sumOf);
        const columns = [0, 1, 2].map((column) => sumOf(some.map((row) => row[column]!)));

        const rounded = roundRows(table, rows, columns);

        assert.ok(rounded);
        assert.deepEqual(rounded.map(sumOf), rows);
        assert.deepEqual(
          [0, 1, 2].map((column) => sumOf(rounded.map((row) => row[column]!))),
          columns,
        );
        for (const [at, row] of rounded.entries())
          for (const [column, value] of row.entries())
            assert.ok(value >= 0 && Math.abs(value - table[at]![column]!) <= MOST_OFF);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hidden groups', () => {
  const hidden = (...invited: (number | null)[]) =>
    invited.map((one, at) => ({ id: String(at), invited: one }));

  it('can each have everybody who is hidden, as far as anybody can tell', () => {
    assert.deepEqual(reachOf(hidden(null, null)[0]!, hidden(null, null), 14), { lowest: 0, highest: 14 });
  });

  it('are told by how few people were asked', () => {
    const [small, ...others] = hidden(12, 6);

    assert.deepEqual(reachOf(small!, [small!, ...others], 14), { lowest: 8, highest: 12 });
    assert.equal(staysHidden([small!, ...others], 14, 10), false);
  });

  it('are two at least, and have the threshold’s worth of people', () => {
    assert.equal(staysHidden(hidden(null), 30, 10), false);
    assert.equal(staysHidden(hidden(null, null), 9, 10), false);
    assert.equal(staysHidden(hidden(null, null), 10, 10), true);
    assert.equal(staysHidden([], 0, 10), true);
  });
});
