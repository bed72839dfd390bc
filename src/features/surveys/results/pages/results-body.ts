import type { Language } from '../../../../language/bilingual.ts';
import { say } from '../../../../language/say.ts';
import { escapeHtml } from '../../../../lib/html.ts';
import { written } from '../../release/marks.ts';
import { chartOf, PAGE_PALETTE } from '../files/chart.ts';
import type { Figure } from '../figures/figures.ts';
import type { QuestionReport, Report } from '../report.ts';
import { htmlTable } from './html-table.ts';
import { factsOf, figureText, legendOf, notesOf, percent, standingText } from '../words.ts';

const paragraph = (text: string, quiet = false): string =>
  `<p${quiet ? ' class="quiet"' : ''}>${escapeHtml(text)}</p>`;
const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

const countCell = ({ count, mark }: Figure): string => (mark === null ? String(count) : written(mark));
const shareCell = (language: Language, { share, mark }: Figure): string =>
  mark !== null || share === null ? (mark === null ? '' : written(mark)) : percent(language, share);

/** The same figures as the chart beside it. */
function figuresTable(language: Language, question: QuestionReport): string {
  const told = (key: 'tableAnswer' | 'tableCount' | 'tableShare' | 'tableStanding' | 'tableFirst') =>
    say(language, `surveys.${key}`);
  const caption = question.question.text[language];
  if (question.standings.length === 0) {
    const rows = question.figures.map((figure) => [
      figure.text[language],
      countCell(figure),
      shareCell(language, figure),
    ]);
    return htmlTable(caption, [told('tableAnswer'), told('tableCount'), told('tableShare')], rows);
  }
  const rows = question.figures.map((figure) => [
    ...[figure.text[language], standingText(language, question, figure, true) ?? '', countCell(figure)],
  ]);
  return htmlTable(caption, [told('tableAnswer'), told('tableStanding'), told('tableFirst')], rows);
}

/** The groups of the breakdown, a row for each figure: narrow enough for a phone. */
function groupsTable(language: Language, { groups }: QuestionReport): string {
  if (groups.length === 0) return '';
  const heads = [
    ...[say(language, 'surveys.tableGroup'), say(language, 'surveys.tableAnswer')],
    say(language, 'surveys.tableCount'),
  ];
  const rows = groups.flatMap(({ name, n, figures }) =>
    n === null
      ? [[name[language], '', written('c')]]
      : figures.map((figure) => [name[language], figure.text[language], figureText(language, figure)]),
  );
  return htmlTable(say(language, 'surveys.byGroup'), heads, rows);
}

function questionPart(language: Language, question: QuestionReport, index: number, report: Report): string {
  const { question: asked, n, comments } = question;
  const hasChart = n !== null && question.figures.length > 0;
  const picture = `/surveys/${report.survey.id}/${language}/${asked.id}.png`;
  return [
    `<h2 id="q${index + 1}">${index + 1}. ${escapeHtml(asked.text[language])}</h2>`,
    ...notesOf(language, question, report).map((note) => paragraph(note)),
    ...(hasChart
      ? [
          chartOf(language, question, PAGE_PALETTE),
          figuresTable(language, question),
          groupsTable(language, question),
        ]
      : []),
    ...(hasChart
      ? [
          `<p class="screen"><a href="${picture}" download>${escapeHtml(say(language, 'surveys.chartAsPicture', { number: index + 1 }))}</a></p>`,
        ]
      : []),
    ...comments.map((comment) => `<blockquote>${escapeHtml(comment)}</blockquote>`),
  ].join('\n');
}

/** The results as a page: each chart with its table below, the marks explained, the files to take away. */
export function resultsBody(language: Language, report: Report): string {
  const { survey, questions } = report;
  const base = `/surveys/${survey.id}/${language}`;
  const files = (['csv', 'xlsx'] as const).map(
    (ending) =>
      `<li><a href="${base}/results.${ending}" download>${escapeHtml(say(language, `surveys.${ending}File`))}</a></li>`,
  );
  return [
    list(factsOf(language, report)),
    ...questions.map((question, index) => questionPart(language, question, index, report)),
    ...legendOf(language, report).map((text) => paragraph(text, true)),
    ...(report.exact
      ? []
      : [paragraph(say(language, 'surveys.howProtected', { threshold: report.threshold }), true)]),
    `<h2>${escapeHtml(say(language, 'surveys.takeAway'))}</h2><ul>${files.join('')}</ul>`,
    ...(survey.wave
      ? [
          `<p><a href="/surveys/series/${survey.wave.series}/${language}">${escapeHtml(say(language, 'surveys.trendButton'))}</a></p>`,
        ]
      : []),
  ].join('\n');
}
