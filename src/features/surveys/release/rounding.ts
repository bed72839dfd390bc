/** Every published count is a multiple of this: the base of official statistics (Ofqual, Census, OpenSAFELY). */
export const BASE = 5;

/** A published count differs from the true one by at most so many, upwards or downwards. */
export const MOST_OFF = BASE - 1;

export const floorToBase = (count: number): number => Math.floor(count / BASE) * BASE;
export const ceilToBase = (count: number): number => Math.ceil(count / BASE) * BASE;
export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Limits of a rounded count beside its own two neighbours: no lower, no higher than these. */
export interface Limits {
  readonly atLeast?: readonly number[];
  readonly atMost?: readonly number[];
}

/**
 * Controlled rounding of one row (Cox 1987): each count becomes the multiple of `BASE` below or above it, and together
 * they are exactly `total`, a multiple of `BASE`. Those round up that lose most by rounding down; of equals those nearer
 * to the middle, so that an even spread over a scale keeps its mean. `undefined` where no such row exists within the
 * limits.
 */
export function shareOut(
  counts: readonly number[],
  total: number,
  { atLeast = [], atMost = [] }: Limits = {},
): readonly number[] | undefined {
  const low = counts.map((count, at) => Math.max(floorToBase(count), atLeast[at] ?? 0));
  const high = counts.map((count, at) => Math.min(ceilToBase(count), atMost[at] ?? Infinity));
  const fromMiddle = (at: number): number => Math.abs(at - (counts.length - 1) / 2);
  const short = (total - sumOf(low)) / BASE;
  const mayRise = counts
    .map((count, at) => ({ at, lost: count - (low[at] ?? 0) }))
    .filter(({ at }) => (low[at] ?? 0) < (high[at] ?? 0))
    .sort((a, b) => b.lost - a.lost || fromMiddle(a.at) - fromMiddle(b.at) || a.at - b.at);
  if (low.some((value, at) => value > (high[at] ?? 0)) || short < 0 || short > mayRise.length)
    return undefined;
  const risen = new Set(mayRise.slice(0, short).map(({ at }) => at));
  return low.map((value, at) => (risen.has(at) ? value + BASE : value));
}
