const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;

/** How many documents a page may hold: 100 unless told, at most 1,000. */
export function pageSize(limit = DEFAULT_LIMIT): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new TypeError(`A page holds 1 to ${MAX_LIMIT} documents, not ${limit}.`);
  }
  return limit;
}
