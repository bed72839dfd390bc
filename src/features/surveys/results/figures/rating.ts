import type { Scale } from '../../asking/question.ts';
import { BANDS } from '../../release/bands.ts';
import type { Cells } from '../../release/released.ts';
import { sumOf } from '../../release/rounding.ts';

/** What is said of a rating beside its distribution; every figure from the counts that are shown. */
export interface RatingSummary {
  readonly mean: number;
  readonly median: number;
  /** The share of the two highest ratings, 0 to 1. */
  readonly topTwo: number;
  /** From 0 to 10 alone: the share of 9 and 10 less that of 0 to 6, in points from -100 to 100. */
  readonly score: number | null;
}

/** The lowest rating that half of all reach; half way between two where just half reach each. */
function medianOf(ratings: readonly (readonly [number, number])[], n: number): number {
  let seen = 0;
  for (const [at, [rating, count]] of ratings.entries()) {
    seen += count;
    if (seen * 2 > n) return rating;
    if (seen * 2 === n)
      return (rating + (ratings.slice(at + 1).find(([, next]) => next > 0)?.[0] ?? rating)) / 2;
  }
  return Number.NaN;
}

/** Sums up a distribution; `null` where there is none. */
export function summarise(cells: Cells, scale: Scale): RatingSummary | null {
  const ratings = Object.entries(cells)
    .map(([rating, count]) => [Number(rating), count ?? 0] as const)
    .sort(([a], [b]) => a - b);
  const n = sumOf(ratings.map(([, count]) => count));
  if (n === 0) return null;
  const shareOf = (some: readonly number[]): number =>
    sumOf(ratings.filter(([rating]) => some.includes(rating)).map(([, count]) => count)) / n;
  const [low, , high] = BANDS;
  return {
    mean: sumOf(ratings.map(([rating, count]) => rating * count)) / n,
    median: medianOf(ratings, n),
    topTwo: shareOf(ratings.slice(-2).map(([rating]) => rating)),
    score: scale === '0-10' ? 100 * (shareOf(high) - shareOf(low)) : null,
  };
}
