import type { Window } from './limits.ts';

/** One request, counted at the moment at which it arrived, as far as that is known. */
export interface Counted {
  at: number;
}

/** The moment of the last but so many; they are nearly in order, for they are noted as they leave. */
const lastBut = (past: readonly Counted[], count: number): number =>
  past.length < count
    ? -Infinity
    : (past
        .slice(-2 * count)
        .map(({ at }) => at)
        .sort((a, b) => b - a)[count - 1] ?? -Infinity);

/** The moments of past requests, by key: as many as the widest window may hold, and no key that fell out of it. */
export interface WindowCount {
  /** How long a request of `key` must wait; `count` gives the most that a window takes, unless the table's is meant. */
  wait(key: string, now: number, windows?: readonly Window[]): number;
  note(key: string, counted: Counted): void;
  /** Does not count it after all. */
  drop(key: string, counted: Counted): void;
}

export function openWindowCount(windows: readonly Window[]): WindowCount {
  const moments = new Map<string, Counted[]>();
  const most = Math.max(...windows.map(({ count }) => count));
  const widest = Math.max(...windows.map(({ windowMs }) => windowMs));

  /** Keys stand in the order of their last request, so the forgotten ones stand in front. */
  function forget(now: number): void {
    for (const [key, past] of moments) {
      if ((past.at(-1)?.at ?? 0) + widest > now) return;
      moments.delete(key);
    }
  }

  return {
    wait(key, now, those = windows) {
      const past = moments.get(key) ?? [];
      return Math.max(0, ...those.map(({ count, windowMs }) => lastBut(past, count) + windowMs - now));
    },
    note(key, counted) {
      const past = moments.get(key) ?? [];
      past.push(counted);
      if (past.length > 2 * most) past.splice(0, past.length - most);
      moments.delete(key);
      moments.set(key, past);
      forget(counted.at);
    },
    drop(key, counted) {
      const past = moments.get(key) ?? [];
      const place = past.lastIndexOf(counted);
      if (place >= 0) past.splice(place, 1);
    },
  };
}
