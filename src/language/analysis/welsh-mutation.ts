/**
 * The initial consonants that one radical can appear with, each under the letter that stands for all of them.
 * Longest first. `ff`, `s`, `j` and vowels never mutate; `ch`, `th`, `ph`, `dd`, `f` at the beginning are mutated forms.
 */
const CLASSES: readonly (readonly [initial: RegExp, key: string])[] = [
  [/^ff/, 'ff'],
  [/^(?:ngh|ng|ch|c|g)/, 'K'],
  [/^(?:mh|ph|p|b|f|m)/, 'P'],
  [/^(?:nh|th|dd|t|d|n)/, 'T'],
  [/^ll?/, 'L'],
  [/^rh?/, 'R'],
  [/^h(?=[aeiouwy])/, ''],
];

/** `g` and its nasal before what can follow a lost `g`. */
const LOSES_G = /^(?:ng(?!h)|g)(?=[aeiouwylrn])/;

function keyOf(word: string): string {
  for (const [initial, key] of CLASSES) if (initial.test(word)) return word.replace(initial, key);
  return word;
}

/**
 * What a Welsh word has in common with its own mutated forms, without a dictionary: `pobl`, `bobl`, `mhobl` and `phobl`
 * all give `Pobl`. A word in `g` gives a second key, for the soft mutation drops that letter: `gwybodaeth` and
 * `wybodaeth` share `wybodaeth`. Takes words as `wordsOf` gives them. Some strangers share a key too (`data`, `nata`),
 * so a match by key counts a little less than one by letters.
 */
export function mutationKeys(word: string): readonly string[] {
  return LOSES_G.test(word) ? [keyOf(word), keyOf(word.replace(LOSES_G, ''))] : [keyOf(word)];
}
