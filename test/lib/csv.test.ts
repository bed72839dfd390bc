import assert from 'node:assert/strict';
import { csvOf } from '../../src/lib/csv.ts';

const lineOf = (...cells: string[]): string => csvOf([cells]).replace(/^\uFEFF/, '');

describe('a CSV file', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends each row as the standard says', () => {
    assert.equal(csvOf([['Sianel'], ['Dŵr']]), '\uFEFFSianel\r\nDŵr\r\n');
  });

  it('keeps commas, quotes and line breaks within their cell', () => {
    assert.equal(lineOf('a, b', 'he said "no"', 'two\nlines'), '"a, b","he said ""no""","two\nlines"\r\n');
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝'])
      assert.match(lineOf(`${sign}HYPERLINK("https://evil.example")`), /^"?'/);
  });
});
