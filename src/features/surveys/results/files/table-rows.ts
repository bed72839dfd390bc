import type { Language } from '../../../../language/bilingual.ts';
import { say } from '../../../../language/say.ts';
import { written } from '../../release/marks.ts';
import type { Figure } from '../figures/figures.ts';
import type { QuestionReport, Report } from '../report.ts';
import { factsOf, legendOf } from '../words.ts';

/** A cell of a file: words, or a number that can be reckoned with. */
export type FileCell = string | number;

const valueOf = ({ count, mark }: Figure): FileCell => (mark === null ? (count ?? '') : written(mark));
const shareOf = ({ share, mark }: Figure): FileCell =>
  mark === null ? Math.round((share ?? 0) * 1000) / 1000 : written(mark);

/** A row of a question: of whom, what, how many, and which share. */
type Row = (of: string, what: string, count: FileCell, share?: FileCell) => FileCell[];

/** How many answered, and what sums a question up. */
function summaryRows(
  language: Language,
  row: Row,
  of: string,
  { n, summary }: Pick<QuestionReport, 'n' | 'summary'>,
): FileCell[][] {
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  return [
    row(of, say(language, 'surveys.tableAnswers'), n ?? written('c')),
    ...(summary
      ? [
          row(of, say(language, 'surveys.tableMean'), tenths(summary.mean)),
          row(of, say(language, 'surveys.tableMedian'), summary.median),
          row(of, say(language, 'surveys.tableTopTwo'), '', Math.round(summary.topTwo * 1000) / 1000),
        ]
      : []),
    ...(summary && summary.score !== null
      ? [row(of, say(language, 'surveys.tableNetScore'), Math.round(summary.score))]
      : []),
  ];
}

function rowsOf(language: Language, report: QuestionReport, exact: boolean): FileCell[][] {
  const { question, figures, standings, groups, n, declined, comments } = report;
  const text = question.text[language];
  const everybody = say(language, 'surveys.everybody');
  const row: Row = (of, what, count, share = '') => [text, of, what, count, share, '', ''];
  if (n === null) return [[text, everybody, '', written('c'), '', '', '']];
  const preferred = declined === 0 && !exact ? written('k') : declined;
  const all = figures.map((figure): FileCell[] => {
    const standing = standings.find(({ option }) => option === figure.id);
    const ranks = standing ? [Math.round(standing.meanRank * 10) / 10, Math.round(standing.score)] : ['', ''];
    return [text, everybody, figure.text[language], valueOf(figure), shareOf(figure), ...ranks];
  });
  const broken = groups.flatMap(({ name, n: people, figures: own, summary }): FileCell[][] =>
    people === null
      ? [[text, name[language], '', written('c'), '', '', '']]
      : [
          ...summaryRows(language, row, name[language], { n: people, summary }),
          ...own.map((figure) =>
            row(name[language], figure.text[language], valueOf(figure), shareOf(figure)),
          ),
        ],
  );
  return [
    ...summaryRows(language, row, everybody, report),
    ...all,
    ...(question.mayDecline ? [row(everybody, say(language, 'surveys.declined'), preferred)] : []),
    ...comments.map((comment) => row(everybody, comment, '')),
    ...broken,
  ];
}

/** The results as rows: what is said first, then a row for each figure, then what the marks mean. */
export function tableRows(language: Language, report: Report): FileCell[][] {
  const told = (
    key:
      | 'tableQuestion'
      | 'tableGroup'
      | 'tableAnswer'
      | 'tableCount'
      | 'tableShareOf'
      | 'tableMeanRank'
      | 'tableScore',
  ) => say(language, `surveys.${key}`);
  return [
    [report.survey.title[language]],
    ...factsOf(language, report).map((fact) => [fact]),
    [],
    [
      ...[told('tableQuestion'), told('tableGroup'), told('tableAnswer'), told('tableCount')],
      ...[told('tableShareOf'), told('tableMeanRank'), told('tableScore')],
    ],
    ...report.questions.flatMap((question) => rowsOf(language, question, report.exact)),
    [],
    ...legendOf(language, report).map((text) => [text]),
  ];
}
