import { stemmer } from 'stemmer';
import type { Language } from '../bilingual.ts';
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';
import { canonicalNames } from './names.ts';
import { mutationKeys } from './welsh-mutation.ts';
import { stemWelsh } from './welsh-stem.ts';
import { WELSH_CLITICS, WELSH_STOP_WORDS } from './welsh-stop-words.ts';
import { wordsOf } from './words.ts';

/** One way in which a word can be matched: the stronger the likeness, the nearer to 1. */
export interface Key {
  readonly text: string;
  readonly weight: number;
}

/**
 * A word with the keys under which it is filed and found. Two words match as well as the best key that they share; keys
 * are alternatives and never add up.
 */
export interface Term {
  readonly word: string;
  /** Where it stands among all words of its text, from 0: neighbours have no stop word between them. */
  readonly place: number;
  readonly keys: readonly Key[];
  /** Stands in any text and says little of its subject: `the`, `how`. */
  readonly isSmall: boolean;
}

/** A key's kind is its first sign, so that a stem is never taken for a word of the same letters. */
const classKey = (text: string): Key => ({ text: `~${text}`, weight: 0.95 });
const stemKey = (text: string, weight: number): Key => ({ text: `^${text}`, weight });

/** Drops keys that repeat, keeping the first, which weighs most. */
const distinct = (keys: readonly Key[]): readonly Key[] =>
  keys.filter((key, at) => keys.findIndex(({ text }) => text === key.text) === at);

// Measured (reference: Welsh for search): surface 1, class .95, class of stem .75 without a dictionary comes within
// .02 MRR of a dictionary. A stem alone would conflate a third of all lemmas, hence the lower weight.
const welshKeys = (word: string): readonly Key[] =>
  word.length < 3 || /\d/.test(word)
    ? [{ text: word, weight: 1 }]
    : distinct([
        { text: word, weight: 1 },
        ...mutationKeys(word).map(classKey),
        ...mutationKeys(stemWelsh(word)).map((key) => stemKey(key, 0.75)),
      ]);

/** Porter, whose `deploi` (deploying) and `deploy` (deployment) are made one. */
const stemEnglish = (word: string): string => stemmer(word).replace(/y$/, 'i');

const englishKeys = (word: string): readonly Key[] => [
  { text: word, weight: 1 },
  stemKey(stemEnglish(word), 0.95),
];

const welshWords = (word: string): readonly string[] =>
  word.split("'").filter((part, at) => at === 0 || !WELSH_CLITICS.has(part));
const englishWords = (word: string): readonly string[] => [word.replace(/'s?$/, '').replaceAll("'", '')];

const isOneLetter = (word: string): boolean => /^\p{L}$/u.test(word);

type Known = Pick<Term, 'isSmall' | 'keys'>;

/** So many words of a language are remembered: more than a community uses, and a few megabytes. */
const MOST_KNOWN = 50_000;

/** Few words make up most of what is written: each is looked into once, and all that hold it share its keys. */
function remembering(lookInto: (word: string) => Known): (word: string) => Known {
  const known = new Map<string, Known>();
  return (word) => {
    const found = known.get(word) ?? lookInto(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
    return found;
  };
}

const knowing = (stopWords: ReadonlySet<string>, keysOf: (word: string) => readonly Key[]) =>
  remembering((word) => {
    const isSmall = isOneLetter(word) || stopWords.has(word);
    return { isSmall, keys: isSmall ? [{ text: word, weight: 1 }] : keysOf(word) };
  });

const LANGUAGES = {
  cy: { split: welshWords, known: knowing(WELSH_STOP_WORDS, welshKeys) },
  en: { split: englishWords, known: knowing(ENGLISH_STOP_WORDS, englishKeys) },
} as const;

/** All words of a text in reading order, small ones too: what parts two ways of asking is at times nothing else. */
export function analyseWhole(language: Language, text: string): readonly Term[] {
  const { split, known } = LANGUAGES[language];
  return canonicalNames(language, wordsOf(text).flatMap(split))
    .map((word, place): Term => {
      const { isSmall, keys } = known(word);
      return { word, place, keys, isSmall };
    })
    .filter(({ word }) => word !== '');
}

/**
 * What a text is about, for filing and for finding: folded, without stop words, each word with its keys, in reading
 * order, repetitions kept. The same function on both sides is what makes a question meet its passage.
 */
export const analyse = (language: Language, text: string): readonly Term[] =>
  analyseWhole(language, text).filter(({ isSmall }) => !isSmall);
