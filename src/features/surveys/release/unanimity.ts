import { BASE } from './rounding.ts';

/**
 * The unanimity rule. Where all, or nearly all, gave the same answer, the figure would say of everybody what they
 * answered, however many they are. So at least one whole `BASE` of other answers must be seen.
 */
export const isNearlyUnanimous = (n: number, counts: readonly number[]): boolean =>
  counts.some((count) => n - count < BASE);
