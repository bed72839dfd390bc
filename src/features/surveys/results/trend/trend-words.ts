import type { Language } from '../../../../language/bilingual.ts';
import type { MessageKey } from '../../../../language/catalogue/index.ts';
import { formatDate } from '../../../../language/dates.ts';
import { say } from '../../../../language/say.ts';
import type { Report } from '../report.ts';
import { askedOf, decimal, percent } from '../words.ts';
import { inOrder, type Comparison, type WavePoint } from './trend.ts';

const REMARKS = {
  first: 'surveys.trendFirst',
  compared: 'surveys.trendCompared',
  changed: 'surveys.trendChanged',
  'too-close': 'surveys.trendTooClose',
  withheld: 'surveys.trendWithheld',
} as const satisfies Readonly<Record<Comparison, MessageKey>>;

/** What is said of a wave beside its figure. */
const remarkOf = (language: Language, { comparison }: WavePoint): string =>
  say(language, REMARKS[comparison]);

/** `Survey 2 (1 June 2026)`. */
export const waveText = (
  language: Language,
  { wave, closedAt }: Pick<WavePoint, 'wave' | 'closedAt'>,
): string => {
  const name = say(language, 'surveys.waveNumber', { number: wave });
  return closedAt === null ? name : `${name} (${formatDate(language, closedAt)})`;
};

/** Whom each wave asked, a line each, the first wave first. How many answered stands with each question. */
export const askedByWave = (language: Language, reports: readonly Report[]): readonly string[] =>
  inOrder(reports).flatMap(({ survey }) =>
    askedOf(language, survey).map(
      (asked) =>
        `${waveText(language, { wave: survey.wave?.number ?? 0, closedAt: survey.closedAt })}: ${asked}`,
    ),
  );

/** The one figure by which a question is followed: a mean, the leading option's mean place, or the share of `followed`. */
export function headlineOf(language: Language, { figures }: WavePoint, followed: string | undefined): string {
  if (!figures) return '';
  if (figures.summary)
    return say(language, 'surveys.trendMean', { mean: decimal(language, figures.summary.mean) });
  const figure = figures.figures.find(({ id }) => id === followed) ?? figures.figures[0];
  if (!figure) return '';
  const option = figure.text[language];
  const standing = figures.standings.find((one) => one.option === figure.id);
  if (standing)
    return say(language, 'surveys.trendRank', { option, rank: decimal(language, standing.meanRank) });
  return say(language, 'surveys.trendShare', {
    option,
    share: figure.share === null ? '[c]' : percent(language, figure.share),
  });
}

/** What is followed through all waves: the option that led when the series, as it now runs, began. */
export function followedIn(points: readonly WavePoint[]): string | undefined {
  const shown = points.filter(({ figures }) => figures !== null);
  const start =
    shown.filter(({ comparison }) => comparison === 'first' || comparison === 'changed').at(-1) ?? shown[0];
  const figures = start?.figures?.figures ?? [];
  if ((start?.figures?.standings.length ?? 0) > 0) return figures[0]?.id;
  return [...figures].sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]?.id;
}

/** The figure of a wave with what is to be said of it. */
export const remarkedOf = (language: Language, point: WavePoint, followed: string | undefined): string =>
  [headlineOf(language, point, followed), remarkOf(language, point)].filter((part) => part !== '').join('. ');

/** From 0 to 1, for the bar: a mean or a place on its scale, or a share. */
export function levelOf({ figures }: WavePoint, followed: string | undefined): number {
  const question = figures?.question;
  if (!figures || !question) return 0;
  if (figures.summary && question.type === 'rating') {
    const [low, high] = question.scale === '1-5' ? [1, 5] : [0, 10];
    return (figures.summary.mean - low) / (high - low);
  }
  const standing = figures.standings.find(({ option }) => option === followed);
  return standing ? standing.score / 100 : (figures.figures.find(({ id }) => id === followed)?.share ?? 0);
}
