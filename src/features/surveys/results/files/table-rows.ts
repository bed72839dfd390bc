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

function rowsOf(
  language: Language,
  { question, figures, standings, groups, n }: QuestionReport,
): FileCell[][] {
  const text = question.text[language];
  const everybody = say(language, 'surveys.everybody');
  if (n === null) return [[text, everybody, '', written('c'), '', '', '']];
  const all = figures.map((figure): FileCell[] => {
    const standing = standings.find(({ option }) => option === figure.id);
    const ranks = standing ? [Math.round(standing.meanRank * 10) / 10, Math.round(standing.score)] : ['', ''];
    return [text, everybody, figure.text[language], valueOf(figure), shareOf(figure), ...ranks];
  });
  const broken = groups.flatMap(({ name, n: people, figures: own }): FileCell[][] =>
    people === null
      ? [[text, name[language], '', written('c'), '', '', '']]
      : own.map((figure) => [
          text,
          name[language],
          figure.text[language],
          valueOf(figure),
          shareOf(figure),
          '',
          '',
        ]),
  );
  return [...all, ...broken];
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
    ...report.questions.flatMap((question) => rowsOf(language, question)),
    [],
    ...legendOf(language, report).map((text) => [text]),
  ];
}
