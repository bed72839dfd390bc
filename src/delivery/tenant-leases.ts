import type { Clock } from '../lib/clock.ts';
import { idOf } from '../lib/ids.ts';
import type { Collection } from '../storage/collection.ts';
import { releaseLease, takeLease, type Lease } from './lease.ts';

/**
 * Which tenants this process may write to: the count of a tenant's requests is in memory, so one process at a time
 * keeps it. Another one that takes a tenant over knows nothing of the last second and lets it pass in silence.
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
  const asking = new Map<string, Promise<void>>();
  const leaseOf = (tenantId: string) => ({ name: idOf('pacing', tenantId), holder });

  async function askFor(tenantId: string): Promise<void> {
    const now = clock();
    const lease = await takeLease(leases, leaseOf(tenantId), now, LEASE_MS);
    if (!lease) return void held.delete(tenantId);
    const othersUntil = lease.othersUntil === null ? 0 : new Date(lease.othersUntil).getTime();
    held.set(tenantId, { until: now.getTime() + LEASE_MS, silentUntil: othersUntil + SILENCE_MS });
  }

  function ask(tenantId: string): Promise<void> {
    const running = asking.get(tenantId) ?? askFor(tenantId).finally(() => asking.delete(tenantId));
    asking.set(tenantId, running);
    return running;
  }

  const left = (tenantId: string): number => (held.get(tenantId)?.until ?? 0) - clock().getTime();

  return {
    async wait(tenantId) {
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
