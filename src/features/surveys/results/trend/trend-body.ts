import type { Language } from '../../../../language/bilingual.ts';
import { say } from '../../../../language/say.ts';
import { escapeHtml } from '../../../../lib/html.ts';
import type { Report } from '../report.ts';
import { followedIn, headlineOf, remarkOf, waveText } from './trend-words.ts';
import { trendsOf, type Trend } from './trend.ts';
import { htmlTable } from '../pages/html-table.ts';

function trendPart(language: Language, { text, points }: Trend): string {
  const followed = followedIn(points);
  const heads = [
    ...[say(language, 'surveys.tableWave'), say(language, 'surveys.tableFigure')],
    ...[say(language, 'surveys.tableAnswers'), say(language, 'surveys.tableRemark')],
  ];
  const rows = points.map((point) => [
    ...[waveText(language, point), headlineOf(language, point, followed)],
    ...[point.n === null ? '[c]' : String(point.n), remarkOf(language, point)],
  ]);
  return `<h2>${escapeHtml(text[language])}</h2>${htmlTable(text[language], heads, rows)}`;
}

/** A series over its waves, one table a question. */
export function trendBody(language: Language, reports: readonly Report[]): string {
  const threshold = reports[0]?.threshold ?? 0;
  return [
    `<p>${escapeHtml(say(language, 'surveys.trendExplained', { threshold }))}</p>`,
    ...trendsOf(reports).map((trend) => trendPart(language, trend)),
  ].join('\n');
}
