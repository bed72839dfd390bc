import { importUnreadable } from '../errors.ts';
import { parsedJson } from './parsed-json.ts';
import { readCsv } from './read-csv.ts';

/** The line of a formula that our own file put a quote before. */
const unquoted = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

type CellOf = (name: string) => string;

/** The fields whose cells have something in them. */
const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined));

const listIn = (text: string): readonly string[] | undefined => {
  const names = text.split(';').map((name) => name.trim());
  const said = names.filter((name) => name !== '');
  return said.length === 0 ? undefined : said;
};

function detailsIn(cell: CellOf): Record<string, unknown> | undefined {
  const [amount, measure, period] = [cell('benefitAmount'), cell('benefitMeasure'), cell('benefitPeriod')];
  const details = filled({
    organisation: cell('organisation'),
    technologies: listIn(cell('technologies')),
    benefit: amount === '' ? undefined : { amount: Number(amount.replace(/[,\s£]/g, '')), measure, period },
  });
  return Object.keys(details).length === 0 ? undefined : details;
}

/** A row as a record: the whole of it where our own file has that, else what its columns say. */
function recordIn(cell: CellOf): unknown {
  const record = cell('record');
  if (record !== '') return parsedJson(record);
  return filled({
    ...{ id: cell('id'), kind: cell('kind'), publishedAt: cell('publishedAt'), state: cell('state') },
    ...{ link: cell('link'), sector: cell('sector') },
    title: filled({ cy: cell('titleCy'), en: cell('titleEn') }),
    summary: filled({ cy: cell('summaryCy'), en: cell('summaryEn') }),
    topics: listIn(cell('topics')) ?? [],
    details: detailsIn(cell),
  });
}

/** The records of a file of ours, or of one made by hand with our columns. Throws `import_unreadable`. */
export function recordsInCsv(text: string): readonly unknown[] {
  const [heads, ...rows] = readCsv(text) ?? [];
  if (!heads) throw importUnreadable({ detail: 'no_rows' });
  return rows.map((row) => recordIn((name) => unquoted(row[heads.indexOf(name)] ?? '')));
}
