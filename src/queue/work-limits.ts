import { botError } from '../lib/errors.ts';
import type { Work } from './work-queue.ts';

/**
 * How large a piece of work may be, in bytes of UTF-8 JSON. Azure takes 64 KiB of base64, which is 48 KiB of ours;
 * the difference is room for the reason when the work is buried.
 */
const MAX_WORK_BYTES = 48_000;

/** Seven days, the longest that Azure Storage Queues hide a message. */
const MAX_DELAY_MS = 7 * 24 * 60 * 60 * 1_000;

/** The most pieces that Azure Storage Queues hand out at once. */
const MAX_TAKEN = 32;

/** Work that no adapter takes. It was not queued, nothing was sent. */
const workTooLarge = botError<{ kind: string; bytes: number; limit: number }>(
  'work_too_large',
  413,
  ({ kind, bytes, limit }) =>
    `Work "${kind}" of ${bytes} bytes exceeds the limit of ${limit}; it was not queued.`,
);

/** The work as JSON, or `work_too_large`. */
export function serialize({ kind, payload }: Work): string {
  const body = JSON.stringify({ kind, payload });
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_WORK_BYTES) throw workTooLarge({ kind, bytes, limit: MAX_WORK_BYTES });
  return body;
}

/** A delay that both adapters keep: 0 to seven days, in milliseconds; throws a TypeError for any other. */
export function requireDelay(ms: number, least = 0): number {
  if (!(ms >= least && ms <= MAX_DELAY_MS)) {
    throw new TypeError(`Work waits ${least} to ${MAX_DELAY_MS} ms, not ${ms}.`);
  }
  return ms;
}

/** How many to take: 1 to 32; throws a TypeError for any other. */
export function requireCount(count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > MAX_TAKEN) {
    throw new TypeError(`Work is taken 1 to ${MAX_TAKEN} pieces at a time, not ${count}.`);
  }
  return count;
}
