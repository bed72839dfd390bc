import type { Log } from '../../lib/log.ts';
import type { Rest } from '../rest.ts';

export interface TickerParts {
  /** One tick. `false`: another process is at it. */
  readonly tick: () => Promise<boolean>;
  readonly everyMs: number;
  readonly rest: Rest;
  readonly log: Log;
}

export interface Ticker {
  start(): void;
  /** Asks for a tick soon. Asking several times before it begins is asking once. */
  nudge(): void;
  /** Resolves when the tick under way is over. */
  stop(): Promise<void>;
}

/** Another process ticks right now and may be past what we were nudged for: ask again after this time. */
const NUDGE_AGAIN_MS = 1_000;

/** Ticks at once, then every so often, and in between when nudged. */
export function openTicker({ tick, everyMs, rest, log }: TickerParts): Ticker {
  let isStopping = false;
  let loop: Promise<void> = Promise.resolve();

  const tickOnce = (): Promise<boolean> =>
    tick().catch((err: unknown) => {
      log.error({ err }, 'The tick failed');
      return false;
    });

  async function run(): Promise<void> {
    let isNudged = false;
    while (!isStopping) {
      const isDone = await tickOnce();
      const isMissed: boolean = isNudged && !isDone;
      const how = await rest.take(isMissed ? NUDGE_AGAIN_MS : everyMs);
      isNudged = how === 'woken' || isMissed;
    }
  }

  return {
    start: () => void (loop = run()),
    nudge: () => rest.wake(),
    async stop() {
      isStopping = true;
      rest.wake();
      await loop;
    },
  };
}
