/** A piece of text as it stands on a page of a PDF; `y` counts from the bottom. */
export interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** One line of a page: its words, how large they are, and the space above it in heights of a line. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly gap: number;
}

/** Pieces that stand less than this far from each other, in heights of a letter, are on one line. */
const SAME_LINE = 0.5;
/** So wide a space between two pieces is a space between words. */
const WORD_SPACE = 0.15;

function lineOf(pieces: readonly Piece[], above: number | undefined): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const size = Math.max(...pieces.map(({ fontSize }) => fontSize));
  let text = '';
  let end = 0;
  for (const { str, x, width } of sorted) {
    text += text !== '' && !text.endsWith(' ') && x - end > WORD_SPACE * size ? ` ${str}` : str;
    end = x + width;
  }
  const y = pieces[0]?.y ?? 0;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    size: Math.round(2 * size) / 2,
    gap: above === undefined ? 0 : Math.abs(above - y) / size,
  };
}

/** The lines of one page from top to bottom, as its pieces came. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue;
    const row = rows.at(-1);
    const last = row?.[0];
    if (row && last && Math.abs(last.y - piece.y) <= SAME_LINE * last.fontSize) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row, at) => lineOf(row, rows[at - 1]?.[0]?.y));
}

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#');

/** Drops what stands at the top or the foot of most pages: the name of the document, and numbers of pages. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  const edges = (lines: readonly Line[]): Set<string> =>
    new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => withoutNumbers(text)));
  for (const page of pages) for (const text of edges(page)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isFurniture = (text: string): boolean =>
    pages.length >= 3 && (counts.get(withoutNumbers(text)) ?? 0) > pages.length / 2;
  return pages.map((lines) =>
    lines.filter(({ text }, at) => !((at < 2 || at >= lines.length - 2) && isFurniture(text))),
  );
}
