import { LIMITS, type Window } from './limits.ts';

/** How fast one tenant is served at present: as the table says, and slower for a while after it refused. */
export interface TenantPace {
  /** The windows to keep, with what the way to the platform adds to their length. */
  windows(): readonly Window[];
  /** Nothing goes to the tenant before this moment. */
  heldUntil(): number;
  /**
   * An answer came while so many are still to come. `retryAfterMs`: it refused, and asks us to wait so long. `true`: this
   * refusal took no place in the windows, so another request may have it.
   */
  answered(now: number, inFlight: number, retryAfterMs?: number): boolean;
}

/**
 * Every window is kept a little longer than it is, for clocks tick in whole milliseconds; and longer than that for a
 * while when the way to the platform turns out more uneven than thought (`way.ts`).
 */
const GUARD_MS = 2;
const MOST_GUARD_MS = 200;
/** So many refusals in a second may mean that the way takes more unequal times than that. */
const SOME_REFUSALS = 3;
const GUARD_STEP_MS = 10;

/** Refusals of one second that are meant for the tenant: so many of them, and no less a share of its answers. */
const MANY_REFUSALS = 5;
const MANY_SHARE = 0.2;
const SLOWER = 0.8;
/** So much of the pace comes back with every second of answers without such refusals. */
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
  let second = { since: 0, accepted: 0, refused: 0, isSlowed: false };

  /** Only a second with answers says anything: the pace does not come back while nothing goes. */
  function turnOver(now: number): void {
    if (now - second.since < SECOND_MS) return;
    if (second.accepted > 0 && !second.isSlowed) {
      share = Math.min(1, share + FASTER);
      guardMs = Math.max(GUARD_MS, guardMs - 1);
    }
    second = { since: now, accepted: 0, refused: 0, isSlowed: false };
  }

  const isMeantForTenant = (inFlight: number): boolean => {
    const { accepted, refused } = second;
    if (accepted === 0 && inFlight === 0) return true;
    return refused >= MANY_REFUSALS && refused >= MANY_SHARE * (accepted + refused);
  };

  return {
    windows: () =>
      LIMITS.tenant.map(({ count, windowMs }) => ({
        count: Math.max(1, Math.floor(count * share)),
        windowMs: windowMs + guardMs,
      })),
    heldUntil: () => held,
    answered(now, inFlight, retryAfterMs) {
      turnOver(now);
      if (retryAfterMs === undefined) {
        second.accepted += 1;
        return false;
      }
      second.refused += 1;
      if (second.refused === SOME_REFUSALS) guardMs = Math.min(MOST_GUARD_MS, guardMs + GUARD_STEP_MS);
      if (!isMeantForTenant(inFlight)) return true;
      held = Math.max(held, now + retryAfterMs);
      if (!second.isSlowed && second.refused >= MANY_REFUSALS) {
        second.isSlowed = true;
        share = Math.max(LEAST_SHARE, share * SLOWER);
      }
      return false;
    },
  };
}
