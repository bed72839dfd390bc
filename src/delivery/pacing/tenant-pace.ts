import { LIMITS, type Window } from './limits.ts';

/** How fast one tenant is served at present: as the table says, and slower for a while after it refused. */
export interface TenantPace {
  /** The windows to keep, with what the way to the platform adds to their length. */
  windows(): readonly Window[];
  /** Nothing goes to the tenant before this moment. */
  heldUntil(): number;
  /**
   * An answer came while so many are still to come. `retryAfterMs`: it refused, and asks us to wait so long. `true`: there
   * were few refusals, so it came a moment too early and took no place in the windows: another request may have it, or
   * every following window would be one short. Where refusals gather they may have other reasons, and their places count.
   */
  answered(now: number, inFlight: number, retryAfterMs?: number): boolean;
}

/**
 * Every window is kept a little longer than it is, for clocks tick in whole milliseconds; and longer than that for a
 * while when the way to the platform turns out more uneven than thought (`way.ts`).
 */
const GUARD_MS = 2;
const MOST_GUARD_MS = 200;
/** No more refusals among the latest answers are chance: a request overtook others on its way. */
const FEW_REFUSALS = 3;
/** So many may mean that the way takes more unequal times than that. */
const SOME_REFUSALS = 6;
const GUARD_STEP_MS = 10;

/** The latest answers: of about one full burst, and none that is so old that it says nothing about now. */
const LATEST = 50;
const LATEST_MS = 2_000;
/** So many refusals among them, and they are meant for the tenant. */
const MANY_REFUSALS = 15;
const SLOWER = 0.8;
/** So much of the pace comes back with every second in which something is accepted. */
const FASTER = 0.04;
const LEAST_SHARE = 0.1;
const SECOND_MS = 1_000;

/**
 * Slows down multiplicatively when refusals gather, and recovers step by step. A single refusal among many accepted
 * requests concerns its message alone, which waits as long as it was told; the tenant goes on.
 */
export function openTenantPace(): TenantPace {
  let share = 1;
  let guardMs = GUARD_MS;
  let held = 0;
  let changedAt = -Infinity;
  let latest: { readonly at: number; readonly isRefusal: boolean }[] = [];

  function note(now: number, isRefusal: boolean): void {
    latest = [...latest.filter(({ at }) => at > now - LATEST_MS).slice(1 - LATEST), { at: now, isRefusal }];
  }

  /** Only what is accepted says anything: the pace does not come back while nothing goes. */
  function recover(now: number): void {
    if (now - Math.max(changedAt, held) < SECOND_MS) return;
    share = Math.min(1, share + FASTER);
    guardMs = Math.max(GUARD_MS, guardMs - 1);
    changedAt = now;
  }

  function slowDown(now: number): void {
    share = Math.max(LEAST_SHARE, share * SLOWER);
    changedAt = now;
    latest = [];
  }

  return {
    windows: () =>
      LIMITS.tenant.map(({ count, windowMs }) => ({
        count: Math.max(1, Math.floor(count * share)),
        windowMs: windowMs + guardMs,
      })),
    heldUntil: () => held,
    answered(now, inFlight, retryAfterMs) {
      note(now, retryAfterMs !== undefined);
      if (retryAfterMs === undefined) {
        recover(now);
        return false;
      }
      const refusals = latest.filter(({ isRefusal }) => isRefusal).length;
      if (refusals === SOME_REFUSALS) guardMs = Math.min(MOST_GUARD_MS, guardMs + GUARD_STEP_MS);
      const isMany = refusals >= MANY_REFUSALS;
      const isAll = refusals === latest.length && inFlight === 0;
      if (!isMany && !isAll && now >= held) return refusals <= FEW_REFUSALS;
      held = Math.max(held, now + retryAfterMs);
      if (isMany) slowDown(now);
      return false;
    },
  };
}
