import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Term } from '../../../src/language/analysis/analyse.ts';
import { analyseQuestion } from '../../../src/language/analysis/synonyms.ts';
import { mutationKeys } from '../../../src/language/analysis/welsh-mutation.ts';

/** The nine consonants that mutate, with their soft, nasal and aspirate forms; an empty form is a lost letter. */
const MUTATIONS: readonly (readonly [radical: string, ...mutated: string[]])[] = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['ll', 'l'],
  ['rh', 'r'],
  ['m', 'f'],
];

const wordsIn = (terms: readonly Term[]): readonly string[] => terms.map(({ word }) => word);
const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));
const keysOf = (language: 'cy' | 'en', word: string): readonly string[] =>
  analyse(language, word).flatMap(({ keys }) => keys.map(({ text }) => text));

/** The rest of a word, beginning with a vowel: what follows every consonant that mutates. */
const rest = fc
  .tuple(fc.constantFrom('a', 'e', 'i', 'o', 'u', 'w', 'y'), fc.stringMatching(/^[abdeilnorstu]{2,8}$/))
  .map(([vowel, more]) => vowel + more);

describe('A Welsh word', () => {
  for (const [radical, ...mutated] of MUTATIONS) {
    it(`in ${radical} shares a key with every form that a mutation gives it`, () => {
      fc.assert(
        fc.property(rest, (end) => {
          const keys = mutationKeys(radical + end);

          for (const initial of mutated) assert.ok(shares(keys, mutationKeys(initial + end)), initial + end);
        }),
      );
    });
  }

  it('shares a key with its form after "her", which begins with h', () => {
    assert.ok(shares(mutationKeys('awtomeiddio'), mutationKeys('hawtomeiddio')));
  });

  it('shares its stem with its plural and with its verb', () => {
    const pairs = [
      ['asesiad', 'asesiadau'],
      ['canllaw', 'ganllawiau'],
      ['swyddog', 'swyddogion'],
      ['undeb', 'undebau'],
      ['defnyddio', 'ddefnyddir'],
    ] as const;

    const strangers = pairs.filter(([one, other]) => !shares(keysOf('cy', one), keysOf('cy', other)));

    assert.deepEqual(strangers, []);
  });

  it('counts most by its letters, then by its mutation, then by its stem', () => {
    const [term] = analyse('cy', 'gwasanaethau');

    assert.deepEqual(
      term?.keys.map(({ weight }) => weight),
      [1, 0.95, 0.95, 0.75, 0.75],
    );
  });
});

describe('A Welsh text', () => {
  it('loses its clitics, its little words and its circumflexes', () => {
    const text = "Mae’r gŵr sy'n gweithio i'r tŷ wedi mynd â'i ddata o'i gyfrif";

    assert.deepEqual(wordsIn(analyse('cy', text)), ['gwr', 'gweithio', 'ty', 'ddata', 'gyfrif']);
  });

  it('loses prepositions that carry a person, and the forms of "bod"', () => {
    assert.deepEqual(
      analyse('cy', 'ydy hi wedi gofyn iddyn nhw amdanoch chi').map(({ word }) => word),
      ['gofyn'],
    );
  });

  it('says the same by a name in full, mutated or not, as by its short form', () => {
    for (const text of ['deallusrwydd artiffisial', 'Ddeallusrwydd Artiffisial', 'DA', 'AI'])
      assert.deepEqual(wordsIn(analyse('cy', text)), ['ai'], text);
  });

  it('keeps "da" as the word for good', () => {
    assert.deepEqual(wordsIn(analyse('cy', 'arfer da')), ['arfer', 'da']);
  });
});

describe('An English text', () => {
  it('is not touched by Welsh mutations', () => {
    for (const [one, other] of [
      ['man', 'fan'],
      ['data', 'nata'],
      ['bot', 'pot'],
      ['cost', 'ghost'],
      ['train', 'drain'],
    ] as const)
      assert.ok(!shares(keysOf('en', one), keysOf('en', other)), `${one} ${other}`);
  });

  it('loses its little words, contracted or not, and its possessives', () => {
    assert.deepEqual(wordsIn(analyse('en', "Why don't the council's staff use it?")), [
      'council',
      'staff',
      'use',
    ]);
  });

  it('meets other forms of its words', () => {
    for (const [one, other] of [
      ['automating', 'automate'],
      ['policies', 'policy'],
      ['deploying', 'deployment'],
    ] as const)
      assert.ok(shares(keysOf('en', one), keysOf('en', other)), `${one} ${other}`);
  });

  it('says the same by a name in full as by its short form', () => {
    assert.deepEqual(wordsIn(analyse('en', 'Robotic Process Automation and AI')), ['rpa', 'ai']);
  });
});

describe('A question', () => {
  it('also looks for what others say in the place of its words, at less weight', () => {
    const [term] = analyseQuestion('en', 'supplier');
    const vendor = keysOf('en', 'vendor');

    const found = term!.keys.filter(({ text }) => vendor.includes(text));

    assert.ok(found.length > 0);
    assert.ok(found.every(({ weight }) => weight <= 0.5));
  });

  it('finds the synonyms of a mutated word too', () => {
    const [term] = analyseQuestion('cy', 'gyflenwr');

    assert.ok(term!.keys.some(({ text }) => keysOf('cy', 'gwerthwr').includes(text)));
  });

  it('of any kind never fails, and never gives a word without a key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('cy' as const, 'en' as const),
        (text, language) => {
          for (const { word, keys } of analyseQuestion(language, text)) {
            assert.ok(word !== '' && keys.length > 0);
            assert.ok(keys.every(({ weight }) => weight > 0 && weight <= 1));
          }
        },
      ),
    );
  });
});
