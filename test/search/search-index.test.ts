import assert from 'node:assert/strict';
import { headingField, openSearchIndex, type Entry } from '../../src/search/index.ts';

interface Parts {
  readonly heading?: string;
  readonly text?: string;
  readonly questions?: readonly string[];
}

const anEntry = (id: string, { heading = '', text = '', questions = [] }: Parts = {}): Entry => ({
  id,
  fields: [headingField(heading), { text }],
  questions,
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
  const index = openSearchIndex('en', ENTRIES);

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
    const found = openSearchIndex('en', [
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
    const found = openSearchIndex('en', [
      anEntry('who', { heading: 'Who may join?' }),
      anEntry('how', { heading: 'How do I join?' }),
    ]);

    assert.equal(found.search('how can i join')[0]?.id, 'how');
    assert.equal(found.search('who can join')[0]?.id, 'who');
  });

  it('lets small words decide among a thousand too, and answers each question as if it were the first', () => {
    const filler = Array.from({ length: 1000 }, (_, number) =>
      anEntry(`other-${number}`, { heading: `Join with the number ${number} of those today` }),
    );
    const found = openSearchIndex('en', [
      anEntry('who', { heading: 'Who may join?' }),
      anEntry('how', { heading: 'How do I join?' }),
      ...filler,
    ]);
    const few = openSearchIndex('en', [anEntry('one', { heading: 'Leave' })]);

    const asked = ['how can i join', 'leave', 'who can join', 'how can i join'];
    const answers = asked.map((query) => found.search(query)[0]?.id);
    const elsewhere = few.search('leave').map(({ id }) => id);

    assert.deepEqual(answers, ['how', undefined, 'who', 'how']);
    assert.deepEqual(elsewhere, ['one']);
  });

  it('does not look for slips of words that it has', () => {
    const found = openSearchIndex('en', [
      anEntry('form', { text: 'form' }),
      anEntry('farms', { text: 'farms' }),
    ]);

    assert.deepEqual(
      found.search('farms').map(({ id }) => id),
      ['farms'],
    );
  });

  it('finds a mutated Welsh word by its radical, and the reverse', () => {
    const welsh = openSearchIndex('cy', [
      anEntry('data', { text: 'Cadwch y wybodaeth yn ddiogel.' }),
      anEntry('pobl', { text: 'Siaradwch â phobl.' }),
    ]);

    assert.equal(welsh.search('gwybodaeth')[0]?.id, 'data');
    assert.equal(welsh.search('pobl')[0]?.id, 'pobl');
    assert.equal(welsh.search('fy mhobl')[0]?.id, 'pobl');
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '???', 'the of and', 'zzzzzz']) assert.deepEqual(index.search(query), []);
    assert.deepEqual(openSearchIndex('cy', []).search('data'), []);
  });
});
