import assert from 'node:assert/strict';
import { decideAnswer, THRESHOLD } from '../../../src/features/faq/decide-answer.ts';
import type { Entry } from '../../../src/features/faq/finding/filed-words.ts';
import type { FoundSection } from '../../../src/features/faq/find-passages.ts';
import { buildSearchIndex } from '../../../src/features/faq/finding/search-index.ts';

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

  it('is surest of a known way of asking, word for word', () => {
    const [known] = index.search('OK for wages?!');
    const [unlike] = index.search('ok for wages of pilots on strike?');

    assert.equal(known?.id, 'payroll');
    assert.ok(known.score > 2 * unlike!.score);
  });

  it('finds a misspelt word, and counts it for less', () => {
    const [right] = index.search('payroll');
    const [misspelt] = index.search('payrol');

    assert.equal(misspelt?.id, 'payroll');
    assert.ok(misspelt.score < right!.score);
  });

  it('puts words that stand together before the same words strewn about', () => {
    const found = buildSearchIndex('en', [
      anEntry('strewn', {
        text: 'A case was opened. It was made of paper. The business closed. A study began.',
      }),
      anEntry('together', {
        text: 'A study of paper was opened. It was made. A business case closed. It began.',
      }),
    ]);

    assert.equal(found.search('business case')[0]?.id, 'together');
  });

  it('lets small words decide where all others are equal', () => {
    const found = buildSearchIndex('en', [
      anEntry('who', { heading: 'Who may join?' }),
      anEntry('how', { heading: 'How do I join?' }),
    ]);

    assert.equal(found.search('how can i join')[0]?.id, 'how');
    assert.equal(found.search('who can join')[0]?.id, 'who');
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
  const found = (score: number): FoundSection => ({ hit: { id: 'x', score } }) as FoundSection;

  it('is decided by how sure the best section is', () => {
    assert.equal(decideAnswer([found(THRESHOLD)]).kind, 'known');
    assert.equal(decideAnswer([found(THRESHOLD - 0.01)]).kind, 'unknown');
    assert.equal(decideAnswer([]).kind, 'unknown');
  });

  it('lets a second section help only when it is nearly as good', () => {
    const sections = (first: number, second: number) => {
      const decision = decideAnswer([found(first), found(second)]);
      return decision.kind === 'known' ? decision.sections.length : 0;
    };

    assert.equal(sections(0.6, 0.55), 2);
    assert.equal(sections(0.6, 0.4), 1);
    assert.equal(sections(THRESHOLD, THRESHOLD - 0.01), 1);
  });

  it('names at most three close sections, and none that is far', () => {
    const close = found(THRESHOLD - 0.01);
    const decision = decideAnswer([close, close, close, close, found(0.1)]);

    assert.equal(decision.kind === 'unknown' && decision.closest.length, 3);
    assert.deepEqual(decideAnswer([found(0.1)]), { kind: 'unknown', closest: [] });
  });
});
