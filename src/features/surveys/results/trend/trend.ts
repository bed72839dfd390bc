import type { Bilingual } from '../../../../language/bilingual.ts';
import { stepOf } from '../../release/rules.ts';
import type { QuestionFigures } from '../figures/figures.ts';
import type { Report } from '../report.ts';

/** Whether a wave is compared with those before that are shown, and if not, why. */
export type Comparison = 'first' | 'compared' | 'changed' | 'too-close' | 'withheld';

/** One wave of a question. There are no figures where it may not be compared. */
export interface WavePoint {
  readonly wave: number;
  readonly surveyId: string;
  readonly closedAt: string | null;
  readonly n: number | null;
  readonly comparison: Comparison;
  readonly figures: QuestionFigures | null;
}

/** A question over the waves of its series, the first wave first. */
export interface Trend {
  readonly question: string;
  readonly text: Bilingual;
  readonly points: readonly WavePoint[];
}

/**
 * A wave is read against every other that is shown beside it. All have the threshold, and any two differ by as many for
 * certain: the figures, which are rounded, by a step more.
 */
function comparisonOf(
  n: number | null,
  threshold: number,
  changed: boolean,
  shown: readonly WavePoint[],
): Comparison {
  if (n === null || n < threshold) return 'withheld';
  if (changed && shown.length > 0) return 'changed';
  if (shown.length === 0) return 'first';
  const isApart = shown.every((before) => Math.abs(n - (before.n ?? 0)) >= stepOf({ threshold }));
  return isApart ? 'compared' : 'too-close';
}

/** The trend of one question. `waves` are in order; a wave that did not ask it is left out. */
function trendOf(question: string, text: Bilingual, waves: readonly Report[]): Trend {
  const points: WavePoint[] = [];
  /** What stands beside each other: all that was shown since the question was last changed. */
  let shown: readonly WavePoint[] = [];
  for (const { survey, questions, threshold } of waves) {
    const figures = questions.find((one) => one.question.id === question);
    if (!survey.wave || !survey.questions.some(({ id }) => id === question)) continue;
    const changed = survey.wave.changed.includes(question);
    // Where the question changed, nothing earlier is comparable, whether this wave is shown or not.
    if (changed && !figures) shown = [];
    const n = figures?.n ?? null;
    const comparison = comparisonOf(n, threshold, changed, shown);
    const isShown = comparison !== 'withheld' && comparison !== 'too-close';
    const point: WavePoint = {
      ...{ wave: survey.wave.number, surveyId: survey.id, closedAt: survey.closedAt },
      ...{ n: isShown ? n : null, comparison, figures: isShown ? (figures ?? null) : null },
    };
    points.push(point);
    if (changed) shown = [];
    if (isShown) shown = [...shown, point];
  }
  return { question, text, points };
}

/** Reports of waves, the first wave first. */
export const inOrder = (reports: readonly Report[]): readonly Report[] =>
  [...reports].sort((a, b) => (a.survey.wave?.number ?? 0) - (b.survey.wave?.number ?? 0));

/** How every question of the last wave went over the waves before; comments have no trend. */
export function trendsOf(reports: readonly Report[]): readonly Trend[] {
  const waves = inOrder(reports);
  return (waves.at(-1)?.survey.questions ?? [])
    .filter(({ type }) => type !== 'text')
    .map(({ id, text }) => trendOf(id, text, waves));
}
