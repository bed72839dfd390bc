import { hash, randomBytes } from 'node:crypto';

/**
 * A short, URL-safe id that is always the same for the same parts, so that writing twice is writing once.
 * 128 bits of SHA-256 as base64url: 22 characters.
 */
export const idOf = (...parts: readonly string[]): string =>
  hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, 16).toString('base64url');

const ID_BYTES = 16;
/** Asking the system for many bytes at once costs as much as asking for few; none of them is used twice. */
const POOL_BYTES = 256 * ID_BYTES;
let pool = Buffer.alloc(0);

/** A fresh, unguessable id of 128 bits: 22 URL-safe characters. */
export function newId(): string {
  if (pool.length === 0) pool = randomBytes(POOL_BYTES);
  const id = pool.toString('base64url', 0, ID_BYTES);
  pool = pool.subarray(ID_BYTES);
  return id;
}
