/**
 * Endings of plurals, persons, tenses and verbal nouns, longest first. Light on purpose: a stem only helps where the
 * whole word did not match.
 */
const ENDINGS = `
  iadau iaethau aethau wyr wragedd iaid iadur
  asant asoch asom aswn asai aist iodd iais iwyd ioch iant iaf iwch iwn iai
  iaeth iad iau ion ydd oedd edd feydd faoedd
  odd ais wyd och ant ent wch wn af ai id ir er
  aid aeth au on od io yn en wr ol us
  ie i u o a e`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** What must be left, so that short words stay what they are. */
const SHORTEST = 3;

/** What an ending does to the letters before it: `cychwyn` and `cychwynnodd`, `dechrau` and `dechreuodd`. */
const BEFORE_ENDING = /(?<=n)n$|(?<=r)r$|(?<=.{3})eu$/;

/** A light stem of a folded Welsh word: `asesiadau` and `asesu` give `ases`. */
export function stemWelsh(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  const stem = ending === undefined ? word : word.slice(0, -ending.length).replace(BEFORE_ENDING, '');
  return stem.length > SHORTEST ? stem.replace(/i$/, '') : stem;
}
