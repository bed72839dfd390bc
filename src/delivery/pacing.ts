import { LIMITS, type Window } from './limits.ts';

/** Where a request goes, as far as the platform counts it. */
export interface Lane {
  readonly tenantId: string;
  readonly conversationId: string;
}

/** How long a request must wait, and whose limit it is: requests that wait for the same thing share `by`. */
export interface Wait {
  readonly ms: number;
  readonly by: string;
}

/** Our own count of what the platform counts, so that its refusal stays the exception. Milliseconds throughout. */
export interface Pacing {
  /** How long a request there must wait at `now`; 0: it may go. Changes nothing. */
  msUntilAllowed(to: Lane, now: number): number;
  /** The same, with the limit that decides. */
  waitFor(to: Lane, now: number): Wait;
  /** Counts a request that goes at `now`. */
  note(to: Lane, now: number): void;
  /** Nothing goes to this tenant before `until`; the others are not touched. */
  holdBack(tenantId: string, until: number): void;
}

/** The moments of past requests, by key: as many as the widest window may hold, and no key that fell out of it. */
function openCount(windows: readonly Window[]) {
  const moments = new Map<string, number[]>();
  const most = Math.max(...windows.map(({ count }) => count));
  const widest = Math.max(...windows.map(({ windowMs }) => windowMs));

  /** Keys stand in the order of their last request, so the forgotten ones stand in front. */
  function forget(now: number): void {
    for (const [key, past] of moments) {
      if ((past.at(-1) ?? 0) + widest > now) return;
      moments.delete(key);
    }
  }

  return {
    wait(key: string, now: number): number {
      const past = moments.get(key) ?? [];
      return Math.max(
        0,
        ...windows.map(({ count, windowMs }) => (past.at(-count) ?? -Infinity) + windowMs - now),
      );
    },
    note(key: string, now: number): void {
      const past = moments.get(key) ?? [];
      past.push(now);
      if (past.length > 2 * most) past.splice(0, past.length - most);
      moments.delete(key);
      moments.set(key, past);
      forget(now);
    },
  };
}

/** An empty count. It lives in memory: after a restart the first second is spent on trust. */
export function openPacing(): Pacing {
  const tenants = openCount(LIMITS.tenant);
  const conversations = openCount(LIMITS.conversation);
  const heldBack = new Map<string, number>();

  function waitFor({ tenantId, conversationId }: Lane, now: number): Wait {
    const tenant = Math.max(tenants.wait(tenantId, now), (heldBack.get(tenantId) ?? now) - now);
    const conversation = conversations.wait(conversationId, now);
    return conversation > tenant
      ? { ms: conversation, by: `conversation:${conversationId}` }
      : { ms: tenant, by: `tenant:${tenantId}` };
  }

  return {
    waitFor,
    msUntilAllowed: (to, now) => waitFor(to, now).ms,
    note({ tenantId, conversationId }, now) {
      tenants.note(tenantId, now);
      conversations.note(conversationId, now);
    },
    holdBack: (tenantId, until) => void heldBack.set(tenantId, Math.max(until, heldBack.get(tenantId) ?? 0)),
  };
}
