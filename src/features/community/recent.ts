import type { Clock } from '../../lib/clock.ts';

/** How old a copy may be. Other processes write the same records; what they wrote is followed within 10 s. */
const FRESH_MS = 5_000;
/** Some hundred bytes each: the most recently read ones of a big community fit well. */
const MOST = 2_000;

/** Copies of what was read a moment ago, so that what is asked at every turn costs no read each time. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  forget(key: string): void;
}

/** Holds copies for five seconds of `clock`, the latest 2,000 of them. */
export function recent<T>(clock: Clock): Recent<T> {
  const copies = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    get(key) {
      const copy = copies.get(key);
      return copy && clock().getTime() - copy.at < FRESH_MS ? copy.value : undefined;
    },
    set(key, value) {
      copies.delete(key);
      copies.set(key, { value, at: clock().getTime() });
      const [oldest] = copies.keys();
      if (copies.size > MOST && oldest !== undefined) copies.delete(oldest);
    },
    forget: (key) => void copies.delete(key),
  };
}
