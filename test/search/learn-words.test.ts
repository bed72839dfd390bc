import assert from 'node:assert/strict';
import { learnWords, type Parallel } from '../../src/search/across/learn-words.ts';

const words = (text: string): readonly string[] => text.split(' ');
const pair = (one: string, other: string): Parallel => [words(one), words(other)];

/** What a word is most likely to be. */
const bestOf = (pairs: readonly Parallel[], word: string): string | undefined =>
  [...(learnWords(pairs).get(word) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('Words learnt from parallel texts', () => {
  it('are told apart by the texts that have one without the other', () => {
    const pairs = [
      pair('ty coch', 'house red'),
      pair('ty mawr', 'house large'),
      pair('llyfr coch', 'book red'),
      pair('llyfr mawr', 'book large'),
    ];

    for (const [welsh, english] of [
      ['ty', 'house'],
      ['coch', 'red'],
      ['llyfr', 'book'],
      ['mawr', 'large'],
    ])
      assert.equal(bestOf(pairs, welsh!), english);
  });

  it('leave out what only often stands near', () => {
    const pairs = [
      pair('data personol', 'personal data'),
      pair('data agored', 'open data'),
      pair('data', 'data'),
    ];

    assert.deepEqual([...learnWords(pairs).get('data')!.keys()], ['data']);
  });

  it('are none without texts, or with one side empty', () => {
    assert.equal(learnWords([]).size, 0);
    assert.equal(learnWords([[[], ['data']]]).size, 0);
  });
});
