/** At most `count` requests in a window of `windowMs`. */
export interface Window {
  readonly count: number;
  readonly windowMs: number;
}

/** `sliding`: in any stretch of time of that length. `fixed`: in each one that begins at a multiple of its length. */
export type LimiterKind = 'sliding' | 'fixed';

/** Counts requests by key. Time never goes backwards. */
export interface Limiter {
  /** In how many milliseconds a request of this key would be admitted; 0: now. Changes nothing. */
  wait(key: string, now: number): number;
  /** Counts a request that was admitted at `now`. */
  count(key: string, now: number): void;
}

/** Keeps the moments of as many requests as the largest window holds. */
function openSliding(windows: readonly Window[]): Limiter {
  const moments = new Map<string, number[]>();
  const most = Math.max(...windows.map(({ count }) => count));
  return {
    wait(key, now) {
      const past = moments.get(key) ?? [];
      const free = windows.map(({ count, windowMs }) => (past.at(-count) ?? -Infinity) + windowMs);
      return Math.max(0, ...free.map((moment) => moment - now));
    },
    count(key, now) {
      const past = moments.get(key) ?? [];
      if (past.push(now) > 2 * most) past.splice(0, past.length - most);
      moments.set(key, past);
    },
  };
}

/** Keeps one number for each window, which begins anew at every multiple of its length. */
function openFixed(windows: readonly Window[]): Limiter {
  const counts = new Map<string, { begin: number; used: number }[]>();
  const of = (key: string, now: number) => {
    const known = counts.get(key) ?? windows.map(() => ({ begin: -Infinity, used: 0 }));
    windows.forEach(({ windowMs }, index) => {
      const begin = now - (now % windowMs);
      if (known[index]?.begin !== begin) known[index] = { begin, used: 0 };
    });
    counts.set(key, known);
    return known;
  };
  return {
    wait: (key, now) =>
      Math.max(
        0,
        ...of(key, now).map(({ begin, used }, index) => {
          const { count, windowMs } = windows[index]!;
          return used < count ? 0 : begin + windowMs - now;
        }),
      ),
    count: (key, now) => of(key, now).forEach((each) => (each.used += 1)),
  };
}

export const openLimiter = (kind: LimiterKind, windows: readonly Window[]): Limiter =>
  kind === 'sliding' ? openSliding(windows) : openFixed(windows);
