import type { Clock } from '../../lib/clock.ts';
import { idOf } from '../../lib/ids.ts';
import type { Collection } from '../../storage/collection.ts';
import { openSharing } from './lease-sharing.ts';
import { knock, releaseLease, takeLease, type Lease } from '../lease.ts';

/**
 * Which tenants this process may write to: the count of a tenant's requests is in memory, so one process at a time
 * keeps it. Another one that takes a tenant over knows nothing of the last second and lets it pass in silence. Who has
 * work for a tenant of another process knocks, and gets it if that one has more tenants than its share.
 */
export interface TenantLeases {
  /** How long until this process may write to the tenant, or should ask again; 0: it may. */
  wait(tenantId: string): Promise<number>;
  /** Lets others take all tenants at once. */
  releaseAll(): Promise<void>;
}

const LEASE_MS = 6_000;
/** A lease that is still used is prolonged when no more than this is left of it. */
const RENEW_MS = 3_000;
/** With less than this left nothing is sent: what leaves now must arrive while the lease is ours. */
const MARGIN_MS = 500;
/** The longest window that counts a tenant, and something for clocks that differ. */
const SILENCE_MS = 1_100;
const ASK_AGAIN_MS = 1_000;

interface Held {
  readonly until: number;
  readonly silentUntil: number;
}

export function openTenantLeases(leases: Collection<Lease>, holder: string, clock: Clock): TenantLeases {
  const held = new Map<string, Held>();
  const knockedAt = new Map<string, number>();
  const sharing = openSharing(LEASE_MS);
  const asking = new Map<string, Promise<void>>();
  const leaseOf = (tenantId: string) => ({ name: idOf('pacing', tenantId), holder });

  /** How many tenants are held; those that are not used any more are forgotten. */
  function heldNow(): number {
    const now = clock().getTime();
    for (const [tenantId, { until }] of held) if (until <= now) held.delete(tenantId);
    for (const [tenantId, at] of knockedAt) if (at + LEASE_MS <= now) knockedAt.delete(tenantId);
    return held.size;
  }

  async function askFor(tenantId: string): Promise<void> {
    const now = clock();
    const lease = await takeLease(leases, leaseOf(tenantId), now, LEASE_MS);
    if (!lease) {
      held.delete(tenantId);
      return knockAt(tenantId, now.getTime());
    }
    if (lease.knock && sharing.gives(lease.knock, heldNow(), now.getTime())) {
      held.delete(tenantId);
      sharing.gave(tenantId, lease.knock.by, now.getTime());
      return releaseLease(leases, leaseOf(tenantId), now);
    }
    const othersUntil = lease.othersUntil === null ? 0 : new Date(lease.othersUntil).getTime();
    held.set(tenantId, { until: now.getTime() + LEASE_MS, silentUntil: othersUntil + SILENCE_MS });
  }

  async function knockAt(tenantId: string, now: number): Promise<void> {
    if (now - (knockedAt.get(tenantId) ?? 0) < RENEW_MS) return;
    knockedAt.set(tenantId, now);
    await knock(leases, leaseOf(tenantId).name, { by: holder, has: heldNow() });
  }

  function ask(tenantId: string): Promise<void> {
    const running = asking.get(tenantId) ?? askFor(tenantId).finally(() => asking.delete(tenantId));
    asking.set(tenantId, running);
    return running;
  }

  const left = (tenantId: string): number => (held.get(tenantId)?.until ?? 0) - clock().getTime();

  return {
    async wait(tenantId) {
      if (sharing.isGiven(tenantId, clock().getTime())) return ASK_AGAIN_MS;
      if (left(tenantId) <= MARGIN_MS) await ask(tenantId);
      else if (left(tenantId) <= RENEW_MS) ask(tenantId).catch(() => undefined);
      if (left(tenantId) <= MARGIN_MS) return ASK_AGAIN_MS;
      return Math.max(0, (held.get(tenantId)?.silentUntil ?? 0) - clock().getTime());
    },
    async releaseAll() {
      const ours = [...held.keys()];
      held.clear();
      await Promise.all(ours.map((tenantId) => releaseLease(leases, leaseOf(tenantId), clock())));
    },
  };
}
