const LETTERS = new Intl.Segmenter('cy', { granularity: 'grapheme' });

/** The beginning of a text on one line, cut between letters as people see them. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  const letters = [...LETTERS.segment(line)].map(({ segment }) => segment);
  if (letters.length <= limit) return letters.join('');
  return `${letters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
