/** Counts how many channels share something. */
export interface Counter<T> {
  count(what: T): void;
  /** The most frequent first. */
  all(): readonly (T & { readonly channels: number })[];
}

export function openCounter<T extends object>(): Counter<T> {
  const counted = new Map<string, T & { channels: number }>();
  return {
    count(what) {
      const key = JSON.stringify(what);
      const before = counted.get(key);
      if (before) before.channels += 1;
      else counted.set(key, { ...what, channels: 1 });
    },
    all: () => [...counted.values()].sort((a, b) => b.channels - a.channels),
  };
}
