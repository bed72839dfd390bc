import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CATALOGUE, type MessageKey } from '../../src/language/catalogue/index.ts';
import type { Entry } from '../../src/language/catalogue/words.ts';
import { labelIn, say, sayBoth, sayIn } from '../../src/language/say.ts';

const LANGUAGES = ['cy', 'en'] as const;

/** Texts that are rightly the same in both languages: names, and words that Welsh shares with English. */
const SHARED = new Set<string>([
  'common.cymraeg',
  'common.english',
  'common.siteName',
  'common.topicPowerPlatform',
  'common.topicData',
  'community.sector',
  'meetups.agenda',
  'posts.fieldCost',
  'surveys.answerInEnglish',
  'surveys.answerInWelsh',
  'surveys.breakdownSector',
  'surveys.trendShare',
]);

interface Text {
  readonly key: string;
  readonly entry: Entry;
}

const texts: readonly Text[] = Object.entries(CATALOGUE).flatMap(([section, words]) =>
  Object.entries<Entry>(words).map(([name, entry]) => ({ key: `${section}.${name}`, entry })),
);

const formsOf = (wording: unknown): Readonly<Record<string, string>> =>
  typeof wording === 'string' ? { '': wording } : ((wording ?? {}) as Record<string, string>);

/** Every wording of a text, in both languages and in all plural forms. */
const wordings = texts.flatMap(({ key, entry }) =>
  LANGUAGES.flatMap((language) =>
    Object.entries(formsOf(entry[language])).map(([form, text]) => ({
      name: `${key} (${language}${form && ` ${form}`})`,
      text,
    })),
  ),
);

const placeholdersIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();

/** What a whole text asks for. A plural form may leave `count` out: "one" needs no numeral. */
const placeholdersOf = (wording: unknown): readonly string[] => [
  ...new Set(
    Object.values(formsOf(wording))
      .flatMap(placeholdersIn)
      .filter((name) => typeof wording === 'string' || name !== 'count'),
  ),
];

const isPlural = ({ entry }: Text): boolean => typeof entry.cy !== 'string';

const failing = (items: readonly Text[], isRight: (text: Text) => boolean): readonly string[] =>
  items.filter((text) => !isRight(text)).map(({ key }) => key);

const namesOf = (isWrong: (text: string) => boolean): readonly string[] =>
  wordings.filter(({ text }) => isWrong(text)).map(({ name }) => name);

describe('The catalogue', () => {
  it('has every text in Welsh and in English, and nothing else', () => {
    const isRight = ({ entry }: Text) => Object.keys(entry).sort().join() === 'cy,en';

    assert.deepEqual(failing(texts, isRight), []);
  });

  it('has no empty text, and none with blanks around it', () => {
    assert.deepEqual(
      namesOf((text) => text === '' || text !== text.trim()),
      [],
    );
  });

  it('begins the lines of help in lower case, for each stands behind its command', () => {
    assert.deepEqual(
      wordings.filter(({ name, text }) => name.includes('Help (') && !/^\p{Ll}/u.test(text)),
      [],
    );
  });

  it('asks for the same values in both languages, in every plural form', () => {
    const isRight = ({ entry }: Text) => {
      const wanted = placeholdersOf(entry.cy).join();
      return LANGUAGES.every((language) =>
        Object.values(formsOf(entry[language])).every(
          (text) =>
            placeholdersIn(text)
              .filter((name) => !isPlural({ key: '', entry }) || name !== 'count')
              .join() === wanted,
        ),
      );
    };

    assert.deepEqual(failing(texts, isRight), []);
  });

  it('has well-formed placeholders alone', () => {
    assert.deepEqual(
      namesOf((text) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, ''))),
      [],
    );
  });

  it('has all six plural forms in Welsh and both in English', () => {
    const categories = (language: string) =>
      [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort().join();
    const isRight = ({ entry }: Text) =>
      LANGUAGES.every(
        (language) => Object.keys(formsOf(entry[language])).sort().join() === categories(language),
      );

    assert.deepEqual(failing(texts.filter(isPlural), isRight), []);
  });

  it('writes apostrophes and quotation marks as a typesetter does', () => {
    assert.deepEqual(
      namesOf((text) => /['"`]/.test(text)),
      [],
    );
  });

  it('has no English left in Welsh, but for shared words', () => {
    const isSame = ({ entry }: Text) => JSON.stringify(entry.cy) === JSON.stringify(entry.en);
    const same = texts.filter(isSame).map(({ key }) => key);

    assert.deepEqual(
      same.filter((key) => !SHARED.has(key)),
      [],
    );
    assert.deepEqual(
      [...SHARED].filter((key) => !same.includes(key)),
      [],
      'these differ by now: take them out',
    );
  });
});

describe('A text of the catalogue', () => {
  it('is filled with values', () => {
    assert.equal(say('en', 'errors.text_too_long', { limit: 4000 }).includes('4000'), true);
    assert.equal(say('cy', 'errors.text_too_long', { limit: 4000 }).includes('4000'), true);
  });

  it('has what is put in as it was: a value is never read as a template', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('{{reference}}', '{{x}}', '$t(common.save)', '<b>', '$&', '{{{'),
        ),
        (reference) => {
          assert.ok(say('en', 'errors.unforeseen', { reference }).includes(`: ${reference}.`));
        },
      ),
    );
  });

  it('stands in both languages, Welsh first', () => {
    const { cy, en } = sayBoth('common.send');

    assert.deepEqual({ cy, en }, { cy: 'Anfon', en: 'Send' });
    assert.equal(sayIn('both', 'common.send'), 'Anfon\n\nSend');
    assert.equal(labelIn('both', 'common.send'), 'Anfon / Send');
    assert.equal(labelIn('en', 'common.send'), 'Send');
  });

  it('stands once on a label where both languages have the same word', () => {
    assert.equal(labelIn('both', 'common.topicPowerPlatform'), 'Power Platform');
  });

  const counted = texts.filter(isPlural);
  it('follows the number in Welsh and in English', () => {
    for (const { key, entry } of counted) {
      for (const language of LANGUAGES) {
        for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 11, 100]) {
          const form = new Intl.PluralRules(language).select(count);
          const wanted = formsOf(entry[language])[form] ?? '';
          const values = Object.fromEntries(placeholdersOf(entry[language]).map((name) => [name, 'X']));

          const said = say(language, key as MessageKey, { ...values, count });

          const expected = wanted.replaceAll('{{count}}', String(count)).replaceAll(/\{\{\w+\}\}/g, 'X');
          assert.equal(said, expected, `${key} (${language}, ${count})`);
        }
      }
    }
    assert.notEqual(counted.length, 0);
  });
});
