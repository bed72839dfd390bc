import assert from 'node:assert/strict';
import { shownIn, wordsFor } from '../../../../src/features/posts/kinds/own-words.ts';

describe('posts: a member’s own words', () => {
  it('stand in the language that was asked for, without a mark', () => {
    assert.deepEqual(shownIn('cy', { cy: 'Helo', en: 'Hello' }), { languages: ['cy'], mark: '' });
    assert.deepEqual(shownIn('en', { cy: 'Helo', en: 'Hello' }), { languages: ['en'], mark: '' });
  });

  it('stand in both languages, Welsh first, where both were written', () => {
    assert.deepEqual(shownIn('both', { en: 'Hello', cy: 'Helo' }), { languages: ['cy', 'en'], mark: '' });
  });

  it('stand in the other language where one is missing, marked in the reader’s language', () => {
    assert.deepEqual(shownIn('cy', { en: 'Hello' }), { languages: ['en'], mark: 'Yn Saesneg yn unig' });
    assert.deepEqual(shownIn('en', { cy: 'Helo' }), { languages: ['cy'], mark: 'In Welsh only' });
  });

  it('stand once in a bilingual card, marked in both languages', () => {
    assert.deepEqual(shownIn('both', { en: 'Hello' }), {
      languages: ['en'],
      mark: 'Yn Saesneg yn unig / In English only',
    });
  });

  it('fall back on whichever language there is', () => {
    assert.equal(wordsFor('cy', { en: 'Hello' }), 'Hello');
    assert.equal(wordsFor('en', { cy: 'Helo' }), 'Helo');
  });
});
