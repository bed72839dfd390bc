import { idOf } from '../../lib/ids.ts';

/** A number from 0 to below 1 that is always the same for the same parts: jitter that a test can foresee. */
const spread = (...parts: readonly string[]): number =>
  Buffer.from(idOf(...parts), 'base64url').readUInt32BE(0) / 2 ** 32;

/**
 * How long to wait after the n-th failed attempt, in milliseconds: doubling from `firstMs` up to `mostMs`, of which
 * the second half is jitter, so that those who failed together do not come back together. `of` tells them apart.
 */
export function backoffMs(of: string, attempt: number, firstMs: number, mostMs: number): number {
  const full = Math.min(mostMs, firstMs * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * spread(of, String(attempt)));
}
