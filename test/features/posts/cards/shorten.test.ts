import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shorten } from '../../../../src/features/posts/cards/shorten.ts';

const LETTERS = new Intl.Segmenter('cy', { granularity: 'grapheme' });
const count = (text: string): number => [...LETTERS.segment(text)].length;

describe('posts: shortening', () => {
  it('leaves what fits, on one line', () => {
    assert.equal(shorten('Robot\n  yn darllen', 20), 'Robot yn darllen');
    assert.equal(shorten('ŵŵŵŵŵ', 5), 'ŵŵŵŵŵ');
  });

  it('cuts between letters, never within one', () => {
    assert.equal(shorten('A robot that reads', 8), 'A robot…');
    assert.equal(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2), '👩‍👩‍👧…');
  });

  it('is never longer than was asked, whatever it is of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (text, limit) => {
          assert.ok(count(shorten(text, limit)) <= limit);
        },
      ),
    );
  });
});
