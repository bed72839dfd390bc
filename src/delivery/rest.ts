import type { Sleep } from '../lib/clock.ts';

/** A rest between two rounds that can be cut short. */
export interface Rest {
  /** Resolves after `ms`, or as soon as somebody calls `wake`; at once when they did since the last rest. */
  take(ms: number): Promise<'slept' | 'woken'>;
  wake(): void;
}

export function openRest(sleep: Sleep): Rest {
  let isWoken = false;
  let asleep: AbortController | undefined;
  return {
    async take(ms) {
      if (!isWoken) {
        asleep = new AbortController();
        await sleep(ms, asleep.signal).catch(() => undefined);
        asleep = undefined;
      }
      const how = isWoken ? 'woken' : 'slept';
      isWoken = false;
      return how;
    },
    wake() {
      isWoken = true;
      asleep?.abort();
    },
  };
}
