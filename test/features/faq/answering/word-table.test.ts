import assert from 'node:assert/strict';
import { learnFrom } from '../../../../src/features/faq/answering/find-passages.ts';
import { translate, type WordTable } from '../../../../src/search/index.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { analyse, analyseWhole } from '../../../../src/language/analysis/analyse.ts';
import { GLOSSARY } from '../../../../src/language/analysis/glossary.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { GUIDES } from '../../../support/faq-room.ts';

describe('The word table of the shipped guides', () => {
  let table: WordTable;
  before(() => {
    table = learnFrom(loadGuides(GUIDES, silentLog));
  });

  const mayBe = (from: Language, word: string, other: string): boolean => {
    const keys = new Set(
      analyse(from === 'cy' ? 'en' : 'cy', other).flatMap(({ keys: some }) => some.map(({ text }) => text)),
    );
    return translate(table, from, analyseWhole(from, word)).some((term) =>
      term.keys.some(({ text, weight }) => weight > 0.2 && keys.has(text)),
    );
  };

  it('knows what words of the guides are in the other language, in any form', () => {
    for (const [en, cy] of [
      ['keep', 'cadw'],
      ['redeployment', 'adleoli'],
      ['shifts', 'sifftiau'],
      ['encrypt', 'amgryptio'],
      ['unions', 'undebau'],
      ['risk', 'risgiau'],
      ['evidence', 'thystiolaeth'],
    ])
      assert.ok(mayBe('en', en!, cy!) || mayBe('cy', cy!, en!), `${en} – ${cy}`);
  });

  it('leaves names and numbers as they are, and small words out', () => {
    const terms = translate(table, 'en', analyseWhole('en', 'what is the WASPI of 2023'));

    assert.deepEqual(
      terms.map(({ word, keys }) => [word, keys[0]?.text]),
      [
        ['waspi', 'waspi'],
        ['2023', '2023'],
      ],
    );
  });

  it('has every term of the glossary in both languages', () => {
    assert.ok(GLOSSARY.length > 150);
    assert.deepEqual(
      GLOSSARY.filter(({ cy, en }) => cy === '' || en === '' || /[=;|]/.test(cy + en)),
      [],
    );
  });
});
