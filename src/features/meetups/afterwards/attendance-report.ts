/** A row of the report by cells. */
type Row = readonly string[];

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

/** Teams writes UTF-16 with a mark; who opened and saved the report may have UTF-8, or have lost the mark. */
export function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const isWide = (at: 0 | 1): boolean =>
    bytes.length > 3 && bytes[at] === 0 && bytes[at + 2] === 0 && bytes[1 - at] !== 0;
  const encoding = marked?.[0] ?? (isWide(1) ? 'utf-16le' : isWide(0) ? 'utf-16be' : 'utf-8');
  return new TextDecoder(encoding).decode(bytes);
}

/** The cells of a line of CSV (RFC 4180): who saved the report with a spreadsheet may have commas or semicolons. */
function cellsOf(line: string, sign: string): Row {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const cell = quoted ? quoted[0] : (rest.split(sign)[0] ?? '');
    cells.push((quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell).trim());
    if (rest.length <= cell.length) return cells;
    rest = rest.slice(cell.length + 1);
  }
}

const SIGNS = ['\t', ';', ','] as const;

function rowsOf(text: string): readonly Row[] {
  const lines = text.split(/\r\n|\r|\n/);
  const sign = SIGNS.find((one) => lines.filter((line) => line.includes(one)).length >= 2) ?? '\t';
  return lines.map((line) => cellsOf(line, sign));
}

const isBlank = (row: Row): boolean => row.every((cell) => cell === '');
/** `2. Participants`: in every language the sections are numbered. */
const isHeading = (row: Row, number: number): boolean =>
  (row[0] ?? '').startsWith(`${number}.`) && row.slice(1).every((cell) => cell === '');

/** The rows of a table, below its line of headings, up to an empty line or the next section. */
function tableBelow(rows: readonly Row[], headings: number): readonly Row[] {
  const below = rows.slice(headings + 1);
  const end = below.findIndex((row) => isBlank(row) || /^\d\./.test(row[0] ?? ''));
  return end === -1 ? below : below.slice(0, end);
}

/** Where the line of headings is: in the newer layout below `2. …`; else the first line of a table that names people. */
function findHeadings(rows: readonly Row[]): number | undefined {
  const section = rows.findIndex((row) => isHeading(row, 2));
  if (section !== -1) {
    const found = rows.findIndex((row, index) => index > section && !isBlank(row));
    return found === -1 ? undefined : found;
  }
  const found = rows.findIndex(
    (row) => row.length >= 3 && NAMES.test(row[0] ?? '') && row.some((cell) => TIMES.test(cell)),
  );
  return found === -1 ? undefined : found;
}

/** How the columns of the older layout are headed in the languages that the community's Teams speak. */
const NAMES = /^(?:full name|name|enw(?: llawn)?)$/i;
const TIMES =
  /^(?:timestamp|join time|first join|user action|stamp amser|amser ymuno|ymuno gyntaf|gweithred defnyddiwr)$/i;
const ADDRESSES = /e-?mail|e-?bost|upn/i;

/** Who a row is about: by address where there is one, else by name. Somebody who left and came again is one. */
function personOf(row: Row, addresses: readonly number[]): string {
  const address = addresses.map((column) => row[column] ?? '').find((cell) => cell.includes('@'));
  return (address ?? row[0] ?? '').toLowerCase();
}

/**
 * How many people a Teams attendance report names: in its older layout, one table with a line for each coming and going,
 * or in the newer one, with the sections "Summary", "Participants" and "In-meeting activities". Names are counted and
 * forgotten. `undefined` for what is no such report, or names nobody.
 */
export function countAttendance(bytes: Uint8Array): number | undefined {
  const rows = rowsOf(decode(bytes));
  const headings = findHeadings(rows);
  if (headings === undefined) return undefined;
  const addresses = (rows[headings] ?? []).flatMap((cell, column) => (ADDRESSES.test(cell) ? [column] : []));
  const people = new Set(
    tableBelow(rows, headings)
      .filter((row) => row.length >= 3)
      .map((row) => personOf(row, addresses))
      .filter((person) => person !== ''),
  );
  return people.size === 0 ? undefined : people.size;
}
