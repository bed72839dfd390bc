import { createHash, randomBytes } from 'node:crypto';

/**
 * A short, URL-safe id that is always the same for the same parts, so that writing twice is writing once.
 * 128 bits of SHA-256 as base64url: 22 characters.
 */
export const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url');

/** A fresh, unguessable id of 128 bits: 22 URL-safe characters. */
export const newId = (): string => randomBytes(16).toString('base64url');
