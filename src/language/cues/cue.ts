/**
 * What tells Welsh from English: words and pieces of spelling, listed and weighed by hand. Nothing here is learnt.
 *
 * All is written as it looks once folded: small letters, no diacritics, straight apostrophes. A word that is listed
 * counts for what its list says and its spelling is not looked at, so a word that looks like the other language
 * ("address", "hanes") is put right by listing it. A word stands in one list only.
 */

/** How much a cue says: `sure` decides alone, `likely` can be outweighed, a `hint` only adds to others. */
export type Strength = 'sure' | 'likely' | 'hint';

/** Words of one language by strength, in groups: each group is words separated by white space. */
export type WordCues = Readonly<Record<Strength, readonly string[]>>;

/** Pieces of spelling, by where in a word they stand. C is any consonant of Welsh, V any of a, e, i, o, u. */
export interface Letters {
  readonly begins: string;
  readonly holds: string;
  readonly ends: string;
}
