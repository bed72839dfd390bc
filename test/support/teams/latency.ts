import { bellOf } from './chance.ts';

/** How long requests take there and back. */
export interface Latency {
  readonly meanMs: number;
  /** 0: all the same. 0.3: two thirds lie within about 30 % of the middle, a few take twice as long. */
  readonly spread: number;
}

/** The ways of one request: half its time before the platform sees it, half before the bot hears of it. */
export interface Ways {
  readonly thereMs: number;
  readonly backMs: number;
}

/**
 * Draws both ways, each for itself: log-normal, as the times of real networks are, so requests overtake each other.
 * The same for the same parts.
 */
export function drawWays({ meanMs, spread }: Latency, ...of: readonly (string | number)[]): Ways {
  const draw = (way: string): number =>
    (meanMs / 2) * Math.exp(spread * bellOf(way, ...of) - (spread * spread) / 2);
  return { thereMs: draw('there'), backMs: draw('back') };
}
