import assert from 'node:assert/strict';
import { learnWordTable, openBilingualIndex } from '../../src/search/index.ts';

describe('An index of both languages', () => {
  const words = () => learnWordTable([]);
  const index = openBilingualIndex(words);
  index.put('cy', { id: 'cyflogres', fields: [{ text: 'Robot sy’n gofalu am y gyflogres.' }] });
  index.put('en', { id: 'payroll', fields: [{ text: 'A robot looks after the payroll.' }] });
  index.put('en', { id: 'both', fields: [{ text: 'Cardiff' }] });
  index.put('cy', { id: 'both', fields: [{ text: 'Caerdydd' }] });

  it('finds in the language that was asked in', () => {
    assert.deepEqual(
      index.search('cy', 'cyflogres').map(({ id, language }) => [id, language]),
      [['cyflogres', 'cy']],
    );
    assert.deepEqual(index.search('en', 'cyflogres'), []);
  });

  it('reaches across by what words are in the other language', () => {
    assert.deepEqual(
      index.searchAcross('cy', 'y gyflogres').map(({ id, language }) => [id, language]),
      [['payroll', 'en']],
    );
    assert.equal(index.searchAcross('en', 'payroll')[0]?.id, 'cyflogres');
  });

  it('keeps an id apart in each language', () => {
    index.remove('cy', 'both');

    assert.deepEqual(index.search('cy', 'Caerdydd'), []);
    assert.equal(index.search('en', 'Cardiff')[0]?.id, 'both');
  });

  it('learns words only when somebody searches across', () => {
    let asked = 0;
    const lazy = openBilingualIndex(() => {
      asked += 1;
      return words();
    });
    lazy.put('en', { id: 'one', fields: [{ text: 'one robot' }] });
    lazy.search('en', 'robot');
    assert.equal(asked, 0);

    lazy.searchAcross('cy', 'robot');
    assert.equal(asked, 1);
  });
});
