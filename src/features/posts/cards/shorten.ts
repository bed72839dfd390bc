const LETTERS = new Intl.Segmenter('cy', { granularity: 'grapheme' });

/** Signs that are a letter each: those of Welsh and English among them. Taking others apart costs far more. */
const SINGLE = /^[\u0020-\u024F\u1E00-\u1EFF\u2010-\u2027\u20AC]*$/;

/** More signs than this no letter has that anybody reads. */
const LONGEST_LETTER = 20;

/** The first letters of a line, as people see them, one more than `limit` at most. */
function lettersOf(line: string, limit: number): readonly string[] {
  if (SINGLE.test(line)) return Array.from(line.slice(0, limit + 1));
  const letters: string[] = [];
  for (const { segment } of LETTERS.segment(line.slice(0, (limit + 1) * LONGEST_LETTER))) {
    letters.push(segment);
    if (letters.length > limit) break;
  }
  return letters;
}

/** The beginning of a text on one line, cut between letters as people see them. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  const letters = lettersOf(line, limit);
  if (letters.length <= limit) return letters.join('');
  return `${letters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
