import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../../src/chat/input/parse.ts';
import { readForm } from '../../../../src/features/posts/writing/read-form.ts';
import { formSchema } from '../../../../src/features/posts/writing/written-form.ts';
import { draftSchema } from '../../../../src/features/posts/kinds/post-schemas.ts';
import { aForm } from '../../../support/posts-room.ts';

const read = (fields: Readonly<Record<string, unknown>> = {}) => readForm(parse(formSchema, aForm(fields)));
const problemsOf = (fields: Readonly<Record<string, unknown>>): string[] => {
  const form = read(fields);
  return 'problems' in form ? form.problems.map(({ key }) => key) : [];
};

describe('posts: reading the form', () => {
  it('takes one whole language', () => {
    const form = read();

    assert.ok('draft' in form);
    assert.deepEqual(form.draft, {
      kind: 'case-study',
      title: { cy: undefined, en: 'A robot that copies' },
      summary: { cy: undefined, en: 'It copies at night.' },
      topics: ['automation', 'ai'],
    });
  });

  it('takes both languages and a link', () => {
    const form = read({ titleCy: ' Robot ', summaryCy: 'Copïo.\r\nBob nos.', link: ' https://gov.wales/x ' });

    assert.ok('draft' in form);
    assert.deepEqual(form.draft.title, { cy: 'Robot', en: 'A robot that copies' });
    assert.equal(form.draft.summary.cy, 'Copïo.\nBob nos.');
    assert.equal(form.draft.link, 'https://gov.wales/x');
  });

  it('asks for words when there are none, for a kind, and for a topic', () => {
    assert.deepEqual(problemsOf({ titleEn: ' ', summaryEn: undefined, kind: '', topics: null }), [
      'posts.problemNoWords',
      'posts.kindNeeded',
      'posts.topicsNeeded',
    ]);
  });

  it('asks for the other half of a language that was begun', () => {
    assert.deepEqual(problemsOf({ titleCy: 'Dim ond teitl' }), ['posts.problemHalfWelsh']);
    assert.deepEqual(problemsOf({ titleEn: '' }), ['posts.problemHalfEnglish']);
  });

  it('says what is too long at one character over the limit, and not before', () => {
    assert.deepEqual(problemsOf({ titleEn: 'x'.repeat(120), summaryEn: 'x'.repeat(1000) }), []);
    assert.deepEqual(problemsOf({ titleEn: 'x'.repeat(121), summaryEn: 'x'.repeat(1001) }), [
      'posts.problemTitleEnglish',
      'posts.problemSummaryEnglish',
    ]);
  });

  for (const link of [
    'http://gov.wales',
    'javascript:alert(1)',
    'gov.wales',
    'https://gov.wales@evil.example/',
    'https://',
    '[a](https://b.example)',
  ])
    it(`refuses the link ${link}`, () => {
      assert.deepEqual(problemsOf({ link }), ['posts.problemLink']);
    });

  for (const [what, fields] of Object.entries({
    'a number for a title': { titleEn: 7 },
    'a list for topics': { topics: ['ai'] },
    'an unknown topic': { topics: 'cooking' },
    'an unknown kind': { kind: 'poem' },
    'no id of the form': { form: undefined },
    'an id that no form has': { form: '../x' },
    'a summary beyond all forms': { summaryEn: 'x'.repeat(3001) },
  }))
    it(`does not read ${what}`, () => {
      assert.throws(() => read(fields), { code: 'malformed_payload' });
    });

  it('makes nothing that the API would refuse', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (titleCy, summaryCy, titleEn, summaryEn) => {
        const form = read({ titleCy, summaryCy, titleEn, summaryEn });

        if ('draft' in form) parse(draftSchema, form.draft);
        else assert.ok(form.problems.length > 0);
      }),
    );
  });
});
