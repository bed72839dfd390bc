import type { Language } from '../../language/bilingual.ts';
import { mutationKeys } from '../../language/analysis/welsh-mutation.ts';
import { wordsOf } from '../../language/analysis/words.ts';
import { numberOfWord } from '../../language/analysis/number-words.ts';

/** What can be wrong in a sentence however well it reads: it must stand in the source. */
export interface Claim {
  readonly kind: 'number' | 'name' | 'link';
  readonly text: string;
}

const NUMBER = /\d(?:[\d.,\u00a0]*\d)?/g;
/** Addresses, with or without what stands before the host; and people's. */
const LINK =
  /(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,})(?:\/\S*)?/giu;

const valueOf = (number: string): string => number.replace(/[,\u00a0]/g, '');

/** The numbers of a text, in figures or in words, as one value each: `1,800`, `three`, `tair`. */
const numbersIn = (language: Language, text: string): readonly string[] => [
  ...[...text.matchAll(NUMBER)].map(([number]) => valueOf(number)),
  ...wordsOf(text).flatMap((word) => numberOfWord(language, word) ?? []),
];

/** Ends of sentences aside, a point between letters makes an address: `gov.wales`. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(LINK)].map(([link]) => link.replace(/[).,;:!?"'”’]+$/u, '').toLowerCase());

/** Words that begin with a capital, or hold one. The first word of a sentence is told apart: all begin so. */
const namesIn = (text: string): readonly { readonly word: string; readonly isFirst: boolean }[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(([word]) => word);
  return words.flatMap((word, at) => (/\p{Lu}/u.test(word) ? [{ word, isFirst: at === 0 }] : []));
};

/** What a source holds, looked up by what can be claimed of it. */
export interface Evidence {
  has(claim: Claim): boolean;
  /** Whether the word stands there, in any case, and in Welsh under any mutation. */
  hasWord(word: string): boolean;
}

export function evidenceOf(language: Language, source: string): Evidence {
  const numbers = new Set(numbersIn(language, source));
  const keysOf = (word: string) => (language === 'cy' ? [word, ...mutationKeys(word)] : [word]);
  const words = new Set(wordsOf(source).flatMap(keysOf));
  const links = source.toLowerCase();
  const hasWord = (word: string) =>
    wordsOf(word).every((part) => words.has(part) || keysOf(part).some((key) => words.has(key)));
  return {
    hasWord,
    has({ kind, text }) {
      switch (kind) {
        case 'number':
          return numbers.has(text);
        case 'name':
          return hasWord(text);
        case 'link':
          return links.includes(text);
      }
    },
  };
}

/**
 * Everything in a sentence that must stand in its source: numbers (with dates, whose months are names), names, links.
 * A first word is a name where another name follows it, or where `isCommon` does not know it.
 */
export function claimsIn(
  language: Language,
  sentence: string,
  isCommon: (word: string) => boolean,
): readonly Claim[] {
  const names = namesIn(sentence);
  const isName = ({ word, isFirst }: (typeof names)[number]) =>
    !isFirst || /\p{Lu}.*\p{Lu}/u.test(word) || !isCommon(word);
  return [
    ...linksIn(sentence).map((text): Claim => ({ kind: 'link', text })),
    ...numbersIn(language, sentence).map((text): Claim => ({ kind: 'number', text })),
    ...names.filter(isName).map(({ word }): Claim => ({ kind: 'name', text: word })),
  ];
}
