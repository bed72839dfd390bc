import { mutationKeys } from '../../../language/analysis/welsh-mutation.ts';
import { numberOfWord } from '../../../language/analysis/number-words.ts';
import { wordsOf } from '../../../language/analysis/words.ts';
import type { Language } from '../../../language/bilingual.ts';
import { inFigures } from './figures.ts';
import { linksIn, withoutLinks } from './links.ts';

/** What can be wrong in a sentence however well it reads: it must stand in the source. */
export interface Claim {
  readonly kind: 'number' | 'name' | 'link';
  readonly text: string;
}

/** A figure with what makes it another one: a sign before it, and what is counted behind it. */
const NUMBER = /[£$€+]?\d(?:[\d.,]*\d)?\+?(?:%|[a-z]{1,2}\b)?/giu;

/** The numbers of a text, in figures or in words: `1800`, `£5`, `30%`, `3`, `3rd`. */
const numbersIn = (language: Language, text: string): readonly string[] => [
  ...[...inFigures(text).matchAll(NUMBER)].map(([number]) => number.toLowerCase()),
  ...wordsOf(inFigures(text)).flatMap((word) => numberOfWord(language, word) ?? []),
];

/** The short form behind a name: `artificial intelligence (AI)`. */
const IN_SHORT = /\(\p{Lu}[\p{L}\p{N}]*\)/gu;

/** Words with a capital. The first word of a sentence is told apart: all begin so. */
const capitalsIn = (text: string): readonly { readonly word: string; readonly isFirst: boolean }[] =>
  text.split(/\n|(?<=[.!?:])\s+/u).flatMap((sentence) => {
    const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(([word]) => word);
    return words.flatMap((word, at) =>
      /\p{Lu}/u.test(word) && word !== 'I' ? [{ word: word.replace(/[’']s?$/u, ''), isFirst: at === 0 }] : [],
    );
  });

const isShort = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

/** A name as it is compared: in Welsh by what it has in common with its mutated forms, in English by its letters. */
const nameKeys = (language: Language, word: string): readonly string[] =>
  wordsOf(word).flatMap((part) => (language === 'cy' ? mutationKeys(part) : [part]));

/** All that a text claims. Words that may be the name or only begin a sentence are in `perhaps`. */
export interface Claims {
  readonly numbers: readonly string[];
  readonly links: readonly string[];
  readonly names: readonly string[];
  readonly perhaps: readonly string[];
}

/** Numbers (with dates, whose months are names), links and names of a text. */
export function claimsIn(language: Language, text: string): Claims {
  const rest = withoutLinks(text);
  const capitals = capitalsIn(rest.replace(IN_SHORT, ''));
  const isName = ({ word, isFirst }: (typeof capitals)[number]) => !isFirst || isShort(word);
  return {
    numbers: numbersIn(language, rest),
    links: linksIn(text),
    names: capitals.filter(isName).map(({ word }) => word),
    perhaps: capitals.filter((each) => !isName(each)).map(({ word }) => word),
  };
}

/** Whether a name stands among others, in Welsh under any mutation. `May` the month is not `may` the verb. */
export const hasName = (language: Language, names: readonly string[], name: string): boolean =>
  names.some((other) => {
    const keys = nameKeys(language, other);
    return nameKeys(language, name).some((key) => keys.includes(key));
  });

/** The first claim of a sentence that its source does not make. A first word counts where `isCommon` does not know it. */
export function unfoundedClaim(
  language: Language,
  said: Claims,
  source: Claims,
  isCommon: (word: string) => boolean,
): Claim | undefined {
  const link = said.links.find((each) => !source.links.includes(each));
  if (link !== undefined) return { kind: 'link', text: link };
  const number = said.numbers.find((each) => !source.numbers.includes(each));
  if (number !== undefined) return { kind: 'number', text: number };
  const known = [...source.names, ...source.perhaps];
  const name =
    said.names.find((each) => !hasName(language, known, each)) ??
    said.perhaps.find((each) => !isCommon(each));
  return name === undefined ? undefined : { kind: 'name', text: name };
}
