import { isLongScale, BANDS } from './bands.ts';
import { BASE, sumOf } from './rounding.ts';

/**
 * The unanimity rule. Where all, or nearly all, gave the same answer, the figure would say of everybody what they
 * answered, however many they are. So at least one whole `BASE` of other answers must be seen.
 */
export const isNearlyUnanimous = (n: number, counts: readonly number[]): boolean =>
  counts.some((count) => n - count < BASE);

/** What counts as one answer: each by itself, and from 0 to 10 each of the three bands that are summed up, too. */
export function answersOf(keys: readonly string[], counts: readonly number[]): readonly number[] {
  if (!isLongScale(keys)) return counts;
  const bands = BANDS.map((band) => sumOf(band.map((rating) => counts[keys.indexOf(String(rating))] ?? 0)));
  return [...counts, ...bands];
}
