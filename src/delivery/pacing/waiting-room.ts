import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { Later } from './lane.ts';
import { LIMITS } from './limits.ts';

/** Room in hand for some requests. Each gives up its seat when it leaves, or is not made. */
export interface Seats {
  readonly kind: 'seats';
  leave(): void;
}

/** Who may wait in hand: a few for each tenant, so that the hands that are left serve everybody else. */
export interface WaitingRoom {
  enter(tenantId: string, urgency: Urgency, count: number, now: number): Seats | Later;
  /** Whether somebody was sent away who has not come back yet. */
  expectsMore(tenantId: string, now: number): boolean;
}

const [{ count: WINDOW, windowMs: WINDOW_MS }] = LIMITS.tenant;
/** A tenant has somebody enter while fewer than this wait: always enough for its next window. */
const ENOUGH_WAITING = 1.5 * WINDOW;
/** While so many wait in all, only what is urgent enters. */
const ENOUGH_IN_ALL: Readonly<Record<Urgency, number>> = { urgent: Infinity, normal: 1_000, bulk: 750 };
/** Whoever is sent away comes back so long before the turn that was reckoned. */
const EARLY_MS = 0.9 * WINDOW_MS;
const LEAST_MS = 200;
const URGENCIES = Object.keys(ENOUGH_IN_ALL);

/** Sends everybody who finds no room away to a moment of their own, as the tenant's window allows. */
export function openWaitingRoom(): WaitingRoom {
  const waiting = new Map<string, number>();
  const lastTurn = new Map<string, number>();
  let inAll = 0;

  function forget(now: number): void {
    for (const [key, at] of lastTurn) if (at < now) lastTurn.delete(key);
  }

  function move(key: string, by: number): void {
    const left = (waiting.get(key) ?? 0) + by;
    inAll += by;
    if (left > 0) waiting.set(key, left);
    else waiting.delete(key);
  }

  return {
    enter(tenantId, urgency, count, now) {
      const key = `${urgency} ${tenantId}`;
      const here = waiting.get(key) ?? 0;
      if (here < ENOUGH_WAITING && inAll < ENOUGH_IN_ALL[urgency]) {
        move(key, count);
        return { kind: 'seats', leave: () => move(key, -1) };
      }
      const takes = (count / WINDOW) * WINDOW_MS;
      const turn = Math.max(now + (here / WINDOW) * WINDOW_MS, (lastTurn.get(key) ?? 0) + takes);
      if (!lastTurn.has(key)) forget(now);
      lastTurn.set(key, turn);
      return { kind: 'later', ms: Math.max(LEAST_MS, turn - EARLY_MS - now) };
    },
    expectsMore: (tenantId, now) =>
      URGENCIES.some((urgency) => (lastTurn.get(`${urgency} ${tenantId}`) ?? 0) - EARLY_MS > now),
  };
}
