import type { Knock } from './pacing/lease-sharing.ts';
import { change, type Collection, type Document } from '../storage/collection.ts';

/** Who alone may do a thing, and until when. */
export interface Lease extends Document {
  readonly holder: string;
  /** ISO 8601. After it anybody may take the lease: its holder may have died. */
  readonly until: string;
  /** Until when somebody else had it before; `null` when nobody had. */
  readonly othersUntil: string | null;
  /** Who would like to have it too. */
  readonly knock?: Knock;
}

const keyOf = (name: string): Document => ({ partition: 'leases', id: name });

/** Takes or prolongs a lease. `undefined` while somebody else holds it. */
export async function takeLease(
  leases: Collection<Lease>,
  { name, holder }: { name: string; holder: string },
  now: Date,
  ms: number,
): Promise<Lease | undefined> {
  const key = keyOf(name);
  const until = new Date(now.getTime() + ms).toISOString();
  const lease = await change(leases, key, (old) => {
    if (old?.holder === holder) return { ...old, until };
    if (old && new Date(old.until) > now) return undefined;
    return { ...key, holder, until, othersUntil: old?.until ?? null };
  });
  return lease?.holder === holder ? lease : undefined;
}

/** Tells the holder of a lease that somebody else would like to have it. */
export async function knock(leases: Collection<Lease>, name: string, by: Knock): Promise<void> {
  await change(leases, keyOf(name), (old) =>
    old && old.holder !== by.by ? { ...old, knock: by } : undefined,
  );
}

/** Lets others take the lease at once. */
export async function releaseLease(
  leases: Collection<Lease>,
  { name, holder }: { name: string; holder: string },
  now: Date,
): Promise<void> {
  await change(leases, keyOf(name), (old) =>
    old?.holder === holder ? { ...old, until: now.toISOString() } : undefined,
  );
}
