/** How long people waited for their answers, in milliseconds. */
export interface Waits {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function waitsOf(all: readonly number[]): Waits {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** What came of one run. */
export interface Figures {
  readonly members: number;
  readonly processes: number;
  readonly seconds: number;
  /** From the moment at which somebody wanted to press, not from that at which the machine got round to it. */
  readonly clickMs: Waits;
  readonly confirmed: number;
  /** Confirmed, and not in the storage. */
  readonly lost: number;
  /** In the storage beyond one for each member. */
  readonly countedTwice: number;
  /** Every single number equals the recount from what people typed. */
  readonly equalsRecount: boolean;
  /** What the house alone took of the processors. */
  readonly cpuSeconds?: number;
  /** Which share of the processors went to neither the house nor the load: above a tenth, somebody else was at work. */
  readonly othersShare?: number;
}
