import { escapeHtml } from '../../../../lib/html.ts';

const head = (texts: readonly string[]): string =>
  `<thead><tr>${texts.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>`;
const line = ([first = '', ...rest]: readonly string[]): string =>
  `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;

/** A table with its caption, a head for each column and one for each row. Everything is plain text. */
export const htmlTable = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `<table><caption>${escapeHtml(caption)}</caption>${head(heads)}<tbody>${rows.map(line).join('')}</tbody></table>`;
