import type { ReleasedQuestion } from '../../release/released.ts';

/** How one option of a ranking did, from aggregates alone: no ballot is needed, nor can one be found again. */
export interface Standing {
  readonly option: string;
  /** Borda: 100 when everybody put it first, 0 when everybody put it last. */
  readonly score: number;
  /** The average place; 1 is first. */
  readonly meanRank: number;
  /** How many of the other options it beats, each by itself. */
  readonly wins: number;
  /** Its place by Schulze's method; options that no chain of wins tells apart share one. */
  readonly place: number;
}

type Pairs = ReleasedQuestion['pairs'];
const before = (pairs: Pairs, a: string, b: string): number => pairs[a]?.[b] ?? 0;

/**
 * Borda count from pairwise counts. Whoever put a before b gives a one point, whoever placed neither gives half a point to
 * each: so on every ballot of m options the one in place p has m - p points, and those without a place share what
 * is left. score = 100 * mean points / (m - 1), meanRank = m - mean points.
 */
const bordaOf = (pairs: Pairs, options: readonly string[], n: number, a: string): number =>
  options
    .filter((b) => b !== a)
    .reduce((sum, b) => sum + (before(pairs, a, b) + n - before(pairs, b, a)) / 2, 0) / Math.max(1, n);

/**
 * The strongest paths of Schulze (2011, by Floyd and Warshall): how many back the weakest link of the best chain of wins
 * from one option to another.
 */
function strongestPaths(pairs: Pairs, options: readonly string[]): Map<string, number> {
  const key = (a: string, b: string): string => JSON.stringify([a, b]);
  const paths = new Map<string, number>();
  for (const a of options)
    for (const b of options) {
      const backed = before(pairs, a, b);
      paths.set(key(a, b), backed > before(pairs, b, a) ? backed : 0);
    }
  const path = (a: string, b: string): number => paths.get(key(a, b)) ?? 0;
  for (const via of options)
    for (const a of options)
      for (const b of options) {
        if (a === b || a === via || b === via) continue;
        paths.set(key(a, b), Math.max(path(a, b), Math.min(path(a, via), path(via, b))));
      }
  return paths;
}

/** How the options stand, best first by Borda; equals in the order in which they were asked. */
export function standings(pairs: Pairs, options: readonly string[], n: number): readonly Standing[] {
  const most = Math.max(1, options.length - 1);
  const paths = strongestPaths(pairs, options);
  const path = (a: string, b: string): number => paths.get(JSON.stringify([a, b])) ?? 0;
  return options
    .map((option) => {
      const others = options.filter((other) => other !== option);
      const points = bordaOf(pairs, options, n, option);
      return {
        option,
        score: (100 * points) / most,
        meanRank: options.length - points,
        wins: others.filter((other) => before(pairs, option, other) > before(pairs, other, option)).length,
        place: 1 + others.filter((other) => path(other, option) > path(option, other)).length,
      };
    })
    .sort((a, b) => b.score - a.score);
}
