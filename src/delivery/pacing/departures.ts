import type { Sleep } from '../../lib/clock.ts';

/** Whether requests are leaving just now: what can wait gives way to them, for all share one thread. */
export interface Departures {
  /** One lane's view: it says when its requests leave one after the other, and when it rests. */
  ofLane(): (isLeaving: boolean) => void;
  /** Resolves as soon as no lane lets anybody leave; after `mostMs` in any case. */
  pause(mostMs: number): Promise<void>;
}

export function openDepartures(sleep: Sleep): Departures {
  const busy = new Set<object>();
  const waiting = new Set<AbortController>();

  return {
    ofLane() {
      const lane = {};
      return (isLeaving) => {
        if (isLeaving) busy.add(lane);
        else if (busy.delete(lane) && busy.size === 0) for (const each of waiting) each.abort();
      };
    },
    async pause(mostMs) {
      if (busy.size === 0) return;
      const pause = new AbortController();
      waiting.add(pause);
      await sleep(mostMs, pause.signal).catch(() => undefined);
      waiting.delete(pause);
    },
  };
}
