import type { Address } from '../../chat/address.ts';
import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { Clock, Sleep } from '../../lib/clock.ts';
import { openDepartures } from './departures.ts';
import { openLane, type Lane, type Later, type Turn } from './lane.ts';
import { LIMITS } from './limits.ts';
import type { TenantLeases } from './tenant-leases.ts';
import { openWaitingRoom, type Seats } from './waiting-room.ts';
import { openWindowCount } from './window-count.ts';

/** The lanes of all tenants: none slows another. */
export interface Lanes {
  /** Asks for room in hand for so many requests to a tenant. `later`: there is none, come back then. */
  enter(tenantId: string, urgency: Urgency, count: number): Promise<Seats | Later>;
  /** Waits for one request's turn. Whoever gets one calls `over`, whatever happens. */
  take(to: Address, urgency: Urgency): Promise<Turn | Later>;
  /** Gives way to whoever leaves just now, but no longer than `mostMs`. */
  giveWay(mostMs: number): Promise<void>;
}

/** So many lanes are remembered before those in which nothing moves are forgotten. */
const MANY_LANES = 1_000;

export function openLanes(leases: TenantLeases, clock: Clock, sleep: Sleep): Lanes {
  const conversations = openWindowCount(LIMITS.conversation);
  const room = openWaitingRoom();
  const departures = openDepartures(sleep);
  const lanes = new Map<string, Lane>();

  const newLane = (tenantId: string): Lane =>
    openLane({
      ...{ clock, sleep, conversations, leaving: departures.ofLane() },
      expectsMore: () => room.expectsMore(tenantId, clock().getTime()),
    });

  function laneOf(tenantId: string): Lane {
    const lane = lanes.get(tenantId) ?? newLane(tenantId);
    if (lanes.size > MANY_LANES) for (const [id, other] of lanes) if (other.isIdle()) lanes.delete(id);
    lanes.set(tenantId, lane);
    return lane;
  }

  return {
    async enter(tenantId, urgency, count) {
      const ms = await leases.wait(tenantId);
      if (ms > 0) return { kind: 'later', ms };
      const held = laneOf(tenantId).heldMs();
      return held > 0 ? { kind: 'later', ms: held } : room.enter(tenantId, urgency, count, clock().getTime());
    },
    async take(to, urgency) {
      const ms = await leases.wait(to.tenantId);
      return ms > 0 ? { kind: 'later', ms } : laneOf(to.tenantId).take(to, urgency);
    },
    giveWay: (mostMs) => departures.pause(mostMs),
  };
}
