import { setTimeout as after } from 'node:timers/promises';

/** So long what comes is gathered at least: nobody notices it, and it makes one write of many. */
const GATHER_MS = 25;
/** When many come at once: gathering takes twice as long as writing did, so that writing leaves room for everybody else. */
const GATHER_TO_WRITE = 2;
/** Nobody waits longer than this for others. */
const MOST_GATHER_MS = 150;

/** For how long to gather before the next write, after one that took so long. */
export const gatherAfter = (wroteMs: number): number =>
  Math.min(MOST_GATHER_MS, Math.max(GATHER_MS, GATHER_TO_WRITE * wroteMs));

/** The time that the writer lives in. */
export interface Pace {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Resolves so much later. */
  wait(ms: number): Promise<unknown>;
}

export const REAL_PACE: Pace = { now: () => performance.now(), wait: (ms) => after(ms) };
