import type { Sleep } from '../../lib/clock.ts';
import type { Taken, WorkQueue } from '../../queue/work-queue.ts';

/** Work is hidden from others for so long; it is seen again after this time when its process died. */
export const HIDDEN_MS = 30_000;
const KEEP_EVERY_MS = 10_000;

/** Work in hand that stays hidden while it is being done, however long that takes. */
export interface Kept {
  /** Ends it. Resolves to the work with the receipt that is good for finishing it. */
  release(): Promise<Taken>;
}

export function keepHidden(queue: Pick<WorkQueue, 'keep'>, taken: Taken, sleep: Sleep): Kept {
  const done = new AbortController();
  let latest = taken;

  async function keepOn(): Promise<void> {
    for (;;) {
      await sleep(KEEP_EVERY_MS, done.signal);
      const kept = await queue.keep(latest, HIDDEN_MS);
      if (kept === 'lost') return;
      latest = kept;
    }
  }

  // It ends by being aborted, or because the queue is away: then the work comes back by itself.
  const keeping = keepOn().catch(() => undefined);
  return {
    async release() {
      done.abort();
      await keeping;
      return latest;
    },
  };
}
