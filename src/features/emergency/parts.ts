import type { StopState } from '../../chat/announcing/emergency-stop.ts';

/** What has been announced and is not at its end. */
export interface Waiting {
  readonly announcements: number;
  /** Messages of theirs that are still to be sent. */
  readonly messages: number;
}

/** What this room asks of whoever sends. `by`: `tenant/member`, or `null` for the API. */
export interface Switch {
  readonly stopAll: (by: string | null) => Promise<void>;
  readonly resumeAll: (by: string | null) => Promise<void>;
  readonly stopped: () => Promise<StopState>;
  readonly waiting: () => Promise<Waiting>;
  readonly forgetWho: (by: string) => Promise<void>;
}
