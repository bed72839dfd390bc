import type { Language } from './bilingual.ts';

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  cy: new Intl.Collator('cy-GB', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

/** Compares as a dictionary of that language does: in Welsh `cyngor` comes before `chwech`. */
export const compareIn = (language: Language, a: string, b: string): number =>
  COLLATORS[language].compare(a, b);

/** A sorted copy, by the text that `textOf` takes from each item, in the order of that language's alphabet. */
export const sortedIn = <T>(language: Language, items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareIn(language, textOf(a), textOf(b)));

/** Before these Welsh says `ac`. A `w` before `r` or `l` is a consonant, as in Wrecsam. 1, 8 and 11 begin with a vowel. */
const WELSH_VOWEL = /^(?:[aeiouy]|w(?![rl])|(?:1|8|11)(?!\d))/i;

const and = (language: Language, before: string): string => {
  if (language === 'en') return 'and';
  const plain = before.normalize('NFD').replace(/\p{M}|^[^\p{L}\p{N}]+/gu, '');
  return WELSH_VOWEL.test(plain) ? 'ac' : 'a';
};

/**
 * `Cymraeg a Saesneg`, `A, B ac Abertawe`, `A, B and C`. For names, which Welsh leaves unmutated; common nouns after
 * *a* mutate (*data a pholisi*), so list those with commas alone. By hand, because Intl.ListFormat has `a(c)`.
 */
export function joinIn(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${and(language, last)} ${last}`;
}
