import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../../../../language/bilingual.ts';
import { csvOf } from '../../../../lib/csv.ts';
import type { Report } from '../report.ts';
import { tableRows } from './table-rows.ts';

/** The results as CSV; no cell of it can be a formula. */
export const resultsCsv = (language: Language, report: Report): string =>
  csvOf(tableRows(language, report).map((row) => row.map(String)));

/**
 * The results as an Excel workbook. Words are written as text and numbers as numbers: the library takes nothing for a formula
 * but a cell that says it is one, so `=1+1` in an option stays what it is.
 */
export const resultsXlsx = (language: Language, report: Report): Promise<Buffer> =>
  writeXlsxFile(
    tableRows(language, report).map((row) =>
      row.map((value) => (typeof value === 'number' ? { type: Number, value } : { type: String, value })),
    ),
    { sheet: report.survey.title[language].replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) },
  ).toBuffer();
