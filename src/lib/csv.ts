/** By which Excel tells UTF-8 from the code page of the machine: without it, `ŵ` and `ŷ` come out wrong. */
const UTF8_MARK = '\uFEFF';

/** With one of these in front, spreadsheets take a cell for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant; no cell of it can be a formula. */
export const csvOf = (rows: Iterable<readonly string[]>): string =>
  UTF8_MARK + Array.from(rows, (row) => `${row.map(cell).join(',')}\r\n`).join('');
