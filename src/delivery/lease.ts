import { change, type Collection, type Document } from '../storage/collection.ts';

/** Who alone may do a thing, and until when. */
export interface Lease extends Document {
  readonly holder: string;
  /** ISO 8601. After it anybody may take the lease: its holder may have died. */
  readonly until: string;
}

const keyOf = (name: string): Document => ({ partition: 'leases', id: name });

/** Takes or prolongs a lease. `false` while somebody else holds it. */
export async function takeLease(
  leases: Collection<Lease>,
  { name, holder }: { name: string; holder: string },
  now: Date,
  ms: number,
): Promise<boolean> {
  const key = keyOf(name);
  const lease = await change(leases, key, (old) =>
    old && old.holder !== holder && new Date(old.until) > now
      ? undefined
      : { ...key, holder, until: new Date(now.getTime() + ms).toISOString() },
  );
  return lease?.holder === holder;
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
