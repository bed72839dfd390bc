import assert from 'node:assert/strict';
import fc from 'fast-check';
import { headingField, openSearchIndex, type Entry } from '../../src/search/index.ts';

const WORDS = [
  'robot',
  'robots',
  'payroll',
  'data',
  'case',
  'business',
  'the',
  'who',
  'join',
  'form',
  'audits',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((some) => some.join(' '));
const entry = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), heading: words, text: words })
  .map(({ id, heading, text }): Entry => ({ id, fields: [headingField(heading), { text }] }));
const change = fc.oneof(
  entry.map((put) => ({ put })),
  fc.constantFrom('a', 'b', 'c', 'd', 'e').map((remove) => ({ remove })),
);

describe('An index whose entries come and go', () => {
  it('finds what an index finds that has only ever had what is left', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), words, (changes, query) => {
        const index = openSearchIndex('en');
        const left = new Map<string, Entry>();
        for (const one of changes) {
          if ('put' in one) {
            index.put(one.put);
            left.set(one.put.id, one.put);
          } else {
            index.remove(one.remove);
            left.delete(one.remove);
          }
        }
        const fresh = openSearchIndex('en', left.values());

        assert.equal(index.size, left.size);
        const rounded = (hits: ReturnType<typeof index.search>) =>
          hits.map(({ id, score }) => [id, score.toFixed(9)]);
        assert.deepEqual(rounded(index.search(query)), rounded(fresh.search(query)));
        assert.deepEqual(rounded(index.like('a')), rounded(fresh.like('a')));
      }),
    );
  });

  it('looks for slips of a word again when the last entry with that word is gone', () => {
    const index = openSearchIndex('en', [
      { id: 'forms', fields: [{ text: 'a framework' }] },
      { id: 'slip', fields: [{ text: 'a framewrok' }] },
    ]);
    index.remove('slip');

    assert.deepEqual(
      index.search('framewrok').map(({ id }) => id),
      ['forms'],
    );
  });
});

describe('What an index finds', () => {
  const index = openSearchIndex('en', [
    { id: 'invoices', fields: [{ text: 'A robot reads invoices and enters them into the ledger.' }] },
    { id: 'letters', fields: [{ text: 'A robot sorts letters that residents send.' }] },
    { id: 'ledger', fields: [{ text: 'Invoices wait before they are in the ledger.' }] },
    { id: 'choir', fields: [{ text: 'The choir sings on Tuesdays.' }] },
  ]);
  const idsOf = (hits: ReturnType<typeof index.search>) => hits.map(({ id }) => id);

  it('can be held to some entries, as if the others were not there', () => {
    assert.deepEqual(idsOf(index.search('robot', { where: (id) => id !== 'invoices' })), ['letters']);
    assert.deepEqual(index.search('robot', { where: () => false }), []);
  });

  it('is at most as much as was asked for', () => {
    assert.equal(index.search('robot ledger', { limit: 2 }).length, 2);
  });

  it('is what shares the telling words of an entry, likest first, without itself', () => {
    assert.deepEqual(idsOf(index.like('invoices')), ['ledger', 'letters']);
    assert.deepEqual(index.like('choir'), []);
    assert.deepEqual(index.like('nowhere'), []);
    assert.deepEqual(idsOf(index.like('invoices', { where: (id) => id === 'letters' })), ['letters']);
  });

  it('is surer the more it has of what could be had, and never more than sure', () => {
    for (const query of ['robot', 'choir sings', 'invoices in the ledger', 'the choir sings on tuesdays']) {
      for (const { score } of index.search(query)) assert.ok(score > 0 && score <= 1, query);
    }
  });
});
