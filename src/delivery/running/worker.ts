import type { Feature } from '../../chat/feature.ts';
import { BotError } from '../../lib/errors.ts';
import type { Sleep } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Taken, Work, WorkQueue } from '../../queue/work-queue.ts';
import { backoffMs } from '../sending/backoff.ts';
import { HIDDEN_MS, keepHidden } from './keep-hidden.ts';
import type { Rest } from '../rest.ts';

/** Who does which kind of work. At least once: doing it twice does no harm. */
export type Jobs = NonNullable<Feature['jobs']>;

export interface WorkerParts {
  readonly queue: WorkQueue;
  readonly log: Log;
  readonly rest: Rest;
  readonly sleep: Sleep;
  /** Told when work is set aside. */
  readonly onBuried?: (work: Work, reason: string) => Promise<void>;
  /** How many pieces may be in hand at once. */
  readonly hands: number;
  /** How often to look when there was nothing. While there is work, the next look follows at once. */
  readonly idleMs: number;
}

export interface Worker {
  start(jobs: Jobs): void;
  /** Looks for work now rather than after the rest. */
  wake(): void;
  /** Takes no more, and resolves when what is in hand is done. */
  stop(): Promise<void>;
}

/** Few, so that several processes that wait for work share what comes. */
const MOST_TAKEN_AT_ONCE = 8;
/** With the pauses below, work that fails is tried for about half an hour before it is set aside. */
const ATTEMPTS = 12;
const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 5 * 60_000;
const PAUSE_WITHOUT_QUEUE_MS = 2_000;

/** Does one piece of work and tells the queue how it ended. Never rejects for what the job did. */
export async function doWork(
  {
    queue,
    log,
    sleep,
    onBuried,
  }: Pick<WorkerParts, 'queue' | 'log' | 'onBuried'> & {
    readonly sleep?: Sleep;
  },
  jobs: Jobs,
  first: Taken,
): Promise<void> {
  const { work, attempt } = first;
  let taken = first;
  const { kind } = work;
  const setAside = async (reason: string): Promise<void> => {
    log.error({ kind, attempt, reason }, 'Work set aside');
    await onBuried?.(work, reason);
    await queue.bury(taken, reason);
  };
  const job = Object.hasOwn(jobs, kind) ? jobs[kind] : undefined;
  if (!job) return setAside('unknown_kind');
  // More takings than attempts: the process died over it each time, so it must not be tried again.
  if (attempt > ATTEMPTS) return setAside('too_many_attempts');
  const kept = sleep && keepHidden(queue, first, sleep);
  const release = async (): Promise<void> => void (taken = (await kept?.release()) ?? first);
  try {
    await job(work.payload).finally(release);
  } catch (error) {
    const isHopeless = error instanceof BotError && error.code === 'malformed_payload';
    if (isHopeless || attempt === ATTEMPTS)
      return setAside(error instanceof Error ? error.message : 'failed');
    log.warn({ kind, attempt, err: error }, 'Work failed, will be tried again');
    await queue.putBack(taken, backoffMs(taken.receipt, attempt, FIRST_PAUSE_MS, MOST_PAUSE_MS));
    return;
  }
  await queue.done(taken);
}

/** Takes work from the queue and has it done, several pieces side by side. */
export function openWorker(parts: WorkerParts): Worker {
  const { queue, log, rest, hands, idleMs } = parts;
  const inHand = new Set<Promise<void>>();
  let isStopping = false;
  let loop: Promise<void> = Promise.resolve();

  async function take(count: number): Promise<readonly Taken[] | undefined> {
    try {
      return await queue.take(Math.min(count, MOST_TAKEN_AT_ONCE), HIDDEN_MS);
    } catch (error) {
      log.error({ err: error }, 'The queue cannot be reached');
      return undefined;
    }
  }

  function begin(jobs: Jobs, taken: Taken): void {
    const doing = doWork(parts, jobs, taken)
      .catch((error: unknown) =>
        log.error({ kind: taken.work.kind, err: error }, 'Work could not be given back'),
      )
      .finally(() => inHand.delete(doing));
    inHand.add(doing);
  }

  async function run(jobs: Jobs): Promise<void> {
    while (!isStopping) {
      const free = hands - inHand.size;
      if (free <= 0) {
        await Promise.race(inHand);
        continue;
      }
      const found = await take(free);
      for (const taken of found ?? []) begin(jobs, taken);
      if (!found?.length) await rest.take(found ? idleMs : PAUSE_WITHOUT_QUEUE_MS);
    }
  }

  return {
    start: (jobs) => void (loop = run(jobs)),
    wake: () => rest.wake(),
    async stop() {
      isStopping = true;
      rest.wake();
      await loop;
      await Promise.all(inHand);
    },
  };
}
