/** That all sending was halted, or went on. */
export interface StopEntry {
  readonly what: 'stopped' | 'resumed';
  /** ISO 8601. */
  readonly at: string;
  /** `tenant/member`; `null`: the API, or somebody whose data was erased. */
  readonly by: string | null;
}

/** Whether all sending is halted. */
export interface StopState {
  readonly isStopped: boolean;
  /** When it was halted, or went on; `null` when it was never halted. */
  readonly since: string | null;
  /** The last fifty times, the oldest first. */
  readonly log: readonly StopEntry[];
}
