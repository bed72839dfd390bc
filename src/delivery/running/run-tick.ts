import type { Feature } from '../../chat/feature.ts';
import { announce } from '../announce.ts';
import { releaseLease, takeLease } from '../lease.ts';
import type { Parts } from '../parts.ts';
import { sweep } from './sweep.ts';

/** Longer than a tick takes; should one take longer, a second one beside it does no harm. */
const LEASE_MS = 20_000;

/**
 * Asks every feature what has to be told now, writes it down, and mends what is under way. One process at a time;
 * `false` when another one is at it. The fault of one feature is logged and stops no other.
 */
export async function runTick(parts: Parts, features: readonly Feature[], holder: string): Promise<boolean> {
  const { stores, clock, log } = parts;
  const lease = { name: 'tick', holder };
  if (!(await takeLease(stores.leases, lease, clock(), LEASE_MS))) return false;
  for (const feature of features) {
    try {
      for await (const announcement of feature.due?.(clock()) ?? []) await announce(parts, announcement);
    } catch (error) {
      log.error({ feature: feature.name, err: error }, 'A feature could not say what is due');
    }
  }
  try {
    await sweep(parts);
  } catch (error) {
    log.error({ err: error }, 'The sweep failed');
  }
  await releaseLease(stores.leases, lease, clock());
  return true;
}
