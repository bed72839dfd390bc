/** One piece of work: its kind says who does it, its payload is `unknown` until that one has parsed it. */
export interface Work {
  readonly kind: string;
  readonly payload: unknown;
}

/** A piece of work in hand. It comes back by itself when it is neither done, put back nor buried in time. */
export interface Taken {
  readonly work: Work;
  /** How often it has been taken, this time included. */
  readonly attempt: number;
  /** Opaque; changes with every taking, so that a worker who was too slow cannot finish another's work. */
  readonly receipt: string;
}

/**
 * Work that waits for a hand: the port that a sqlite table and Azure Storage Queues both fill. At least once, in
 * no promised order: whoever does the work makes doing it twice harmless.
 */
export interface WorkQueue {
  /** Adds work, visible after `delayMs` (at once unless told; at most seven days). Payload under 48 KB of JSON. */
  push(work: Work, delayMs?: number): Promise<void>;
  /** Takes up to `count` (at most 32) pieces, hidden from others for `hiddenMs`. Empty when there is none. */
  take(count: number, hiddenMs: number): Promise<readonly Taken[]>;
  /** Keeps work in hand hidden for `hiddenMs` from now. Only what this returns is good for finishing it. */
  keep(taken: Taken, hiddenMs: number): Promise<Taken | 'lost'>;
  /** The work is done. `lost` when its time ran out and it belongs to somebody else. */
  done(taken: Taken): Promise<'done' | 'lost'>;
  /** Gives the work back, to be seen again after `delayMs`. */
  putBack(taken: Taken, delayMs: number): Promise<'done' | 'lost'>;
  /** Sets work aside that can never be done, with the reason, where an operator finds it. Never deletes it. */
  bury(taken: Taken, reason: string): Promise<'done' | 'lost'>;
  /** Rejects when the queue cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
