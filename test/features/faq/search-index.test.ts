import assert from 'node:assert/strict';
import { confidenceOf, decideAnswer, THRESHOLD } from '../../../src/features/faq/decide-answer.ts';
import type { FoundSection } from '../../../src/features/faq/find-passages.ts';
import { buildSearchIndex, type Entry, type Hit } from '../../../src/features/faq/search-index.ts';

const anEntry = (id: string, entry: Partial<Entry> = {}): Entry => ({
  id,
  title: '',
  heading: '',
  text: '',
  questions: [],
  ...entry,
});

const ENTRIES: readonly Entry[] = [
  anEntry('payroll', {
    heading: 'Can a robot touch payroll?',
    text: 'Salaries are a risk.',
    questions: ['ok for wages?'],
  }),
  anEntry('licences', { heading: 'Licences', text: 'A licence is needed for each person.' }),
  anEntry('welsh', { heading: 'Welsh', text: 'Write in Welsh and in English.' }),
];

describe('The search index', () => {
  const index = buildSearchIndex('en', ENTRIES);

  it('finds what was asked by heading, text and ways of asking', () => {
    for (const query of ['robots and payroll', 'salary', 'wages'])
      assert.equal(index.search(query)[0]?.id, 'payroll', query);
  });

  it('is sure of a known way of asking, word for word', () => {
    const [hit] = index.search('OK for wages?!');

    assert.equal(hit?.coverage, 1);
    assert.equal(hit.likeness, 1);
  });

  it('finds a misspelt word, and counts it for less', () => {
    const [right] = index.search('payroll');
    const [misspelt] = index.search('payrol');

    assert.equal(misspelt?.id, 'payroll');
    assert.ok(misspelt.coverage < right!.coverage);
  });

  it('does not look for slips of words that it has', () => {
    const found = buildSearchIndex('en', [
      anEntry('form', { text: 'form' }),
      anEntry('farms', { text: 'farms' }),
    ]);

    assert.deepEqual(
      found.search('farms').map(({ id }) => id),
      ['farms'],
    );
  });

  it('finds a mutated Welsh word by its radical, and the reverse', () => {
    const welsh = buildSearchIndex('cy', [
      anEntry('data', { text: 'Cadwch y wybodaeth yn ddiogel.' }),
      anEntry('pobl', { text: 'Siaradwch â phobl.' }),
    ]);

    assert.equal(welsh.search('gwybodaeth')[0]?.id, 'data');
    assert.equal(welsh.search('pobl')[0]?.id, 'pobl');
    assert.equal(welsh.search('fy mhobl')[0]?.id, 'pobl');
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '???', 'the of and', 'zzzzzz']) assert.deepEqual(index.search(query), []);
    assert.deepEqual(buildSearchIndex('cy', []).search('data'), []);
  });
});

describe('Whether the guides answer', () => {
  const found = (hit: Partial<Hit>): FoundSection =>
    ({ hit: { id: 'x', score: 1, coverage: 0, likeness: 0, ...hit } }) as FoundSection;

  it('is decided by how much of the question the best section holds, and how like a known question it is', () => {
    assert.equal(decideAnswer([found({ coverage: THRESHOLD })]).kind, 'known');
    assert.equal(decideAnswer([found({ coverage: 0.4, likeness: 0.5 })]).kind, 'known');
    assert.equal(decideAnswer([found({ coverage: THRESHOLD - 0.01 })]).kind, 'unknown');
    assert.equal(decideAnswer([]).kind, 'unknown');
    assert.equal(confidenceOf(found({ coverage: 1, likeness: 1 }).hit), 1.5);
  });

  it('lets a second section help only when it is nearly as good', () => {
    const sure = { coverage: 1, score: 10 };
    const sections = (second: Partial<Hit>) => {
      const decision = decideAnswer([found(sure), found(second)]);
      return decision.kind === 'known' ? decision.sections.length : 0;
    };

    assert.equal(sections({ coverage: 1, score: 9 }), 2);
    assert.equal(sections({ coverage: 1, score: 5 }), 1);
    assert.equal(sections({ coverage: 0.1, score: 9 }), 1);
  });

  it('names at most three close sections, and none that is far', () => {
    const close = found({ coverage: 0.5 });
    const decision = decideAnswer([close, close, close, close, found({ coverage: 0.4 })]);

    assert.equal(decision.kind === 'unknown' && decision.closest.length, 3);
    assert.deepEqual(decideAnswer([found({ coverage: 0.4 })]), { kind: 'unknown', closest: [] });
  });
});
