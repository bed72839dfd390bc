import assert from 'node:assert/strict';
import excel from 'exceljs';
import { decideRelease } from '../../../../src/features/surveys/release/release-survey.ts';
import { resultsCsv, resultsXlsx } from '../../../../src/features/surveys/results/files/files.ts';
import { reportOf, type Report } from '../../../../src/features/surveys/results/report.ts';
import { noResults } from '../../../../src/features/surveys/results/stored-results.ts';
import { aChoice, aSurvey } from '../../../support/survey-world.ts';
import { alike, countPeople } from '../release/counting.ts';

/** Thirty people chose an option that looks like a formula, twelve another. */
function aReport(): Report {
  const options = [
    { id: 'a', text: { cy: '=1+1', en: '=1+1' } },
    { id: 'b', text: { cy: 'Tŷ <b>& "ŵyr"', en: 'House <b>& "grandchild"' } },
    { id: 'c', text: { cy: 'Neb', en: 'Nobody' } },
  ];
  const survey = aSurvey({ questions: [{ ...aChoice(), options }], state: 'closed' });
  const asked = [{ id: 'choice', kind: 'one', options: ['a', 'b', 'c'] }] as const;
  const people = [...alike(30, 'g', { choice: ['a'] }), ...alike(12, 'g', { choice: ['b'] })];
  const decided = decideRelease(countPeople(asked, people, []), 'final', {
    ...{ threshold: 10, interim: false, groups: [] },
  });
  const told = decided.kind === 'release' ? [{ at: survey.createdAt, release: decided.release }] : [];
  return reportOf(survey, { ...noResults(survey.id), told, outcome: 'told' }, []);
}

/** The cells of the workbook's first sheet, as another program reads them. */
async function sheetOf(file: Buffer): Promise<readonly (readonly excel.CellValue[])[]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(file as unknown as excel.Buffer);
  const rows: excel.CellValue[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as excel.CellValue[]).slice(1)));
  return rows;
}

describe('the files of a survey’s results', () => {
  it('open as a workbook in another program: words as words, numbers as numbers, and no formula', async () => {
    const rows = await sheetOf(await resultsXlsx('cy', aReport()));

    const answers = rows.filter(([question]) => question === 'choice?? (cy)');
    assert.deepEqual(
      answers.map(([, , option, count, share]) => [option, count, share]),
      [
        ['Nifer yr atebion', 40, undefined],
        ['=1+1', 30, 0.75],
        ['Tŷ <b>& "ŵyr"', 10, 0.25],
        ['Neb', '[k]', '[k]'],
      ],
    );
    assert.deepEqual(rows[0], ['Arolwg']);
  });

  it('say the same as CSV', async () => {
    const csv = resultsCsv('en', aReport());

    assert.match(csv, /choice\?,[^,]*,'?=1\+1,30,0\.75/);
    assert.match(csv, /"House <b>& ""grandchild""",10,0\.25/);
    const rows = await sheetOf(await resultsXlsx('en', aReport()));
    assert.equal(
      csv
        .trim()
        .split(/\r?\n/)
        .filter((line) => line.startsWith('choice?')).length,
      4,
    );
    assert.equal(rows.filter(([question]) => question === 'choice?').length, 4);
  });
});
