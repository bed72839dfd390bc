import { escapeHtml } from '../../../lib/html.ts';
import type { Line } from './pdf-lines.ts';

/** Larger than the text by so much: a heading. */
const HEADING = 1.12;
const LONGEST_HEADING = 150;
/** A wider space above than this, in heights of a line, begins a paragraph. */
const PARAGRAPH_GAP = 1.7;

const ITEM = /^(?:[•▪◦●○‣·*–—-]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/;

/** The size in which most of the text is set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

interface Block {
  readonly tag: string;
  text: string;
}

const joined = (before: string, next: string): string =>
  /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next) ? before.slice(0, -1) + next : `${before} ${next}`;

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const body = bodySize(lines);
  const isHeading = ({ size, text }: Line): boolean =>
    size >= HEADING * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
  const sizes = [...new Set(lines.filter(isHeading).map(({ size }) => size))].sort((a, b) => b - a);
  const tagOf = (line: Line): string =>
    isHeading(line) ? `h${Math.min(6, sizes.indexOf(line.size) + 1)}` : ITEM.test(line.text) ? 'li' : 'p';
  const blocks: Block[] = [];
  for (const line of lines) {
    const tag = tagOf(line);
    const last = blocks.at(-1);
    // A heading over two lines is one; a line without a sign of its own goes on with what is above it.
    const goesOn =
      last &&
      line.gap <= PARAGRAPH_GAP &&
      (last.tag === tag ? tag !== 'li' : last.tag === 'li' && tag === 'p');
    if (goesOn) last.text = joined(last.text, line.text);
    else blocks.push({ tag, text: tag === 'li' ? line.text.replace(ITEM, '') : line.text });
  }
  return blocks;
}

/** The lines of a PDF as HTML: headings by their size, paragraphs by the space between them, lists by their signs. */
export function linesToHtml(lines: readonly Line[]): string {
  let html = '';
  let inList = false;
  for (const { tag, text } of blocksOf(lines)) {
    if ((tag === 'li') !== inList) html += inList ? '</ul>' : '<ul>';
    inList = tag === 'li';
    html += `<${tag}>${escapeHtml(text)}</${tag}>`;
  }
  return html + (inList ? '</ul>' : '');
}
