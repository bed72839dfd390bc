import type { Language } from './bilingual.ts';
import type { Letters, Strength } from './cues/cue.ts';
import { ENGLISH_SPELLING, ENGLISH_WORDS } from './cues/english-cues.ts';
import { NAMES, PLACE_BEGINNINGS, SHARED } from './cues/shared-cues.ts';
import { WELSH_SPELLING, WELSH_WORDS } from './cues/welsh-cues.ts';

/** A language of the community, or 'undetermined' for what could be either: a name, a product, "ie", "AI policy". */
export type Detected = Language | 'undetermined';

const STRENGTHS = ['sure', 'likely', 'hint'] as const;
const POINTS: Readonly<Record<Strength, number>> = { sure: 4, likely: 2, hint: 1 };

/** How far ahead a language must be. One hint is too little: the member's stored language is the better guess. */
const MARGIN = 2;

/** One long word must not outvote several small ones: "Is Ystradgynlais in the plan?" is English. */
const MOST_FROM_SPELLING = 5;

/** A post's language shows long before this many characters; the rest is not read. */
const MOST_READ = 2000;

const split = (group: string): string[] => group.trim().split(/\s+/);
const anyOf = (pieces: readonly string[]): string => `(?:${pieces.join('|')})`;

/** Points of every listed word: above zero speaks for Welsh, below for English, zero for neither. */
const WORD_POINTS: ReadonlyMap<string, number> = new Map([
  ...SHARED.flatMap(split).map((word) => [word, 0] as const),
  ...STRENGTHS.flatMap((strength) => [
    ...WELSH_WORDS[strength].flatMap(split).map((word) => [word, POINTS[strength]] as const),
    ...ENGLISH_WORDS[strength].flatMap(split).map((word) => [word, -POINTS[strength]] as const),
  ]),
]);

/** One expression that finds every piece of one strength; longer pieces come first, so that they are the ones found. */
function lettersToRegExp({ begins, holds, ends }: Letters): RegExp {
  const longestFirst = (pieces: string) => anyOf(split(pieces).sort((a, b) => b.length - a.length));
  const source = `^${longestFirst(begins)}|${longestFirst(ends)}$|${longestFirst(holds)}`;
  return new RegExp(source.replaceAll('C', '[bcdfghlmnprst]').replaceAll('V', '[aeiou]'), 'g');
}

const SPELLING_POINTS = STRENGTHS.flatMap((strength) => [
  { letters: lettersToRegExp(WELSH_SPELLING[strength]), points: POINTS[strength] },
  { letters: lettersToRegExp(ENGLISH_SPELLING[strength]), points: -POINTS[strength] },
]);

const PLACE = new RegExp(`^${anyOf(split(PLACE_BEGINNINGS))}[a-z]{3}`);

/** What the spelling of an unlisted word says, held within bounds. */
function pointsOfSpelling(word: string): number {
  if (word.length < 3 || PLACE.test(word)) return 0;
  const sum = SPELLING_POINTS.reduce(
    (total, { letters, points }) => total + points * (word.match(letters)?.length ?? 0),
    0,
  );
  return Math.max(-MOST_FROM_SPELLING, Math.min(MOST_FROM_SPELLING, sum));
}

/** A word with an apostrophe before it is looked up with it ('n, 's) and then without ('helo', in quotation marks). */
function pointsOf(word: string): number {
  const bare = word.replace("'", '');
  return WORD_POINTS.get(word) ?? WORD_POINTS.get(bare) ?? pointsOfSpelling(bare);
}

const NAME = new RegExp(`\\b${anyOf(NAMES)}\\b`, 'g');
const MARKUP = /<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>|<[^<>]{1,200}>|&#?\w{1,8};/g;
const ADDRESS =
  /:\/\/|@|^\W*www\.|\w\.(?:uk|wales|cymru|com|org|net|io|ie|eu|int|docx?|xlsx?|pptx?|pdf|csv|md|txt|png|jpe?g)\b/;

/** The words of a message as the tables write them, without mentions, addresses, file names and names of products. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, MOST_READ)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC\u2032`\u00B4]/g, "'")
    .toLowerCase()
    .replace(MARKUP, ' ')
    .split(/\s+/)
    .filter((chunk) => !ADDRESS.test(chunk))
    .join(' ')
    .replace(NAME, ' ');
  return plain.match(/'?[a-z]+/g) ?? [];
}

/**
 * Tells which of our two languages a message is written in, or 'undetermined' where it could be either. Pure; never
 * throws. Case, diacritics, punctuation and the kind of apostrophe make no difference, for members leave them out;
 * mentions, addresses and names of products count for nothing. The caller falls back on the member's own language.
 */
export function detectLanguage(text: string): Detected {
  const sum = wordsOf(text).reduce((total, word) => total + pointsOf(word), 0);
  if (sum >= MARGIN) return 'cy';
  return sum <= -MARGIN ? 'en' : 'undetermined';
}
