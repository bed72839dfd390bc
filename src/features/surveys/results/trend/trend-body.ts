import type { Language } from '../../../../language/bilingual.ts';
import { say } from '../../../../language/say.ts';
import { escapeHtml } from '../../../../lib/html.ts';
import type { Report } from '../report.ts';
import { drawBars, PAGE_PALETTE, type Bar } from '../files/chart.ts';
import { askedByWave, followedIn, headlineOf, levelOf, remarkedOf, waveText } from './trend-words.ts';
import { trendsOf, type Trend, type WavePoint } from './trend.ts';
import { htmlTable } from '../pages/html-table.ts';

function trendPart(language: Language, { text, points }: Trend): string {
  const followed = followedIn(points);
  // Two columns: with more, long words would not fit on a phone.
  const heads = [say(language, 'surveys.tableWave'), say(language, 'surveys.tableFigure')];
  const answersOf = ({ n }: WavePoint): string =>
    n === null ? '' : ` ${say(language, 'surveys.tableAnswers')}: ${n}.`;
  const rows = points.map((point) => [
    waveText(language, point),
    `${remarkedOf(language, point, followed)}${answersOf(point)}`,
  ]);
  // Where the question changed a new chart begins; what was before stands in the table alone.
  const start = points.findLastIndex(({ comparison }) => comparison === 'changed');
  const bars = points
    .slice(Math.max(0, start))
    .filter(({ figures }) => figures !== null)
    .map((point): Bar => {
      const label = `${waveText(language, point)}: ${headlineOf(language, point, followed)}`;
      return { label, share: levelOf(point, followed) };
    });
  const said = [text[language], ...bars.map(({ label }) => label)].join('; ');
  const chart = bars.length === 0 ? '' : drawBars(said, bars, PAGE_PALETTE);
  return `<h2>${escapeHtml(text[language])}</h2>${chart}${htmlTable(text[language], heads, rows)}`;
}

/** A series over its waves, one table a question. */
export function trendBody(language: Language, reports: readonly Report[]): string {
  const threshold = reports[0]?.threshold ?? 0;
  return [
    `<p>${escapeHtml(say(language, 'surveys.trendOfThose'))}</p>`,
    `<p>${escapeHtml(say(language, 'surveys.trendExplained', { threshold }))}</p>`,
    `<ul>${askedByWave(language, reports)
      .map((line) => `<li>${escapeHtml(line)}</li>`)
      .join('')}</ul>`,
    ...trendsOf(reports).map((trend) => trendPart(language, trend)),
  ].join('\n');
}
