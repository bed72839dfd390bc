import type { StopEntry, StopState } from '../chat/announcing/emergency-stop.ts';
import type { Clock } from '../lib/clock.ts';
import { change, type Collection, type Document } from '../storage/collection.ts';

/** Whether anything may be sent at all: one document for the house. */
export interface StopRecord extends Document {
  readonly log: readonly StopEntry[];
}

/** The switch that halts all sending. */
export interface EmergencyStop {
  /** Halts every request of every process, within a second. Again: nothing changes. */
  stopAll(by: string | null): Promise<void>;
  /** Lets everything go on. Again: nothing changes. */
  resumeAll(by: string | null): Promise<void>;
  stopped(): Promise<StopState>;
  /** Takes a member's id out of the log. */
  forgetWho(by: string): Promise<void>;
  /** The same as `stopped`, half a second old at most. */
  lately(): Promise<StopState>;
  /** Asked before every request: 0, or after how long to look again. */
  wait(): Promise<number>;
}

const KEY: Document = { partition: 'emergency-stop', id: 'emergency-stop' };
/** A copy may be this old: short enough that every process follows within a second. */
const FRESH_MS = 500;
const KEPT = 50;

/** While all is halted, work is looked at again after a tenth of the time that it has been so, within these bounds. */
const LEAST_WAIT_MS = 5_000;
const MOST_WAIT_MS = 30_000;

const stateOf = (record: StopRecord | undefined): StopState => {
  const log = record?.log ?? [];
  const last = log.at(-1);
  return { isStopped: last?.what === 'stopped', since: last?.at ?? null, log };
};

export function openEmergencyStop(stops: Collection<StopRecord>, clock: Clock): EmergencyStop {
  let copy: { readonly at: number; readonly state: Promise<StopState> } | undefined;

  const read = async (): Promise<StopState> => stateOf((await stops.get(KEY.partition, KEY.id))?.value);

  async function note(what: StopEntry['what'], by: string | null): Promise<void> {
    const entry = { what, by, at: clock().toISOString() };
    await change(stops, KEY, (old) => {
      if (stateOf(old).isStopped === (what === 'stopped')) return undefined;
      return { ...KEY, log: [...(old?.log ?? []), entry].slice(-KEPT) };
    });
    copy = undefined;
  }

  async function lately(): Promise<StopState> {
    const now = clock().getTime();
    if (!copy || now - copy.at >= FRESH_MS) copy = { at: now, state: read() };
    try {
      return await copy.state;
    } catch (error) {
      copy = undefined;
      throw error;
    }
  }

  return {
    stopAll: (by) => note('stopped', by),
    resumeAll: (by) => note('resumed', by),
    stopped: read,
    async forgetWho(by) {
      const isTheirs = (entry: StopEntry): boolean => entry.by === by;
      await change(stops, KEY, (old) =>
        old?.log.some(isTheirs)
          ? { ...old, log: old.log.map((entry) => (isTheirs(entry) ? { ...entry, by: null } : entry)) }
          : undefined,
      );
      copy = undefined;
    },
    lately,
    async wait() {
      const { isStopped, since } = await lately();
      if (!isStopped || since === null) return 0;
      const tenth = (clock().getTime() - new Date(since).getTime()) / 10;
      return Math.min(MOST_WAIT_MS, Math.max(LEAST_WAIT_MS, tenth));
    },
  };
}
