import robotsParser from 'robots-parser';
import type { FailureCode, FetchWeb, WebOutcome } from './web.ts';

/** The package is CommonJS, and its types say otherwise. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** By this name a site's robots.txt may speak to us. */
const AGENT = 'Cylch';

/**
 * What a site says of being read by programs. `open`: go on, with at least `delayMs` between two readings. `closed`: it asks
 * not to be read. `unknown`: it could not say just now, so it is not read either, and asked again later.
 */
export type RobotsWord =
  | { readonly kind: 'open'; readonly delayMs: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown'; readonly code: FailureCode; readonly retryAfterMs?: number };

const OPEN: RobotsWord = { kind: 'open', delayMs: 0 };
/** What must be read of a robots.txt at least (RFC 9309, section 2.5). */
const MOST_BYTES = 500 * 1024;

/**
 * What it means that there is no robots.txt to be read (RFC 9309, section 2.3.1): one that is not there, or is no such file,
 * forbids nothing; of one behind a server that fails nobody knows.
 */
function withoutRobots(outcome: Exclude<WebOutcome, { kind: 'fetched' | 'unchanged' }>): RobotsWord {
  if (outcome.kind === 'refused') return OPEN;
  const { code, status = 500, retryAfterMs } = outcome;
  if (code === 'gone' || code === 'forbidden' || (code === 'status' && status < 500)) return OPEN;
  return { kind: 'unknown', code, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** Asks the robots.txt of an address's site (RFC 9309) whether the address may be read. `hosts` as in `WebRequest`. */
export async function askRobots(
  fetchWeb: FetchWeb,
  url: string,
  hosts?: readonly string[],
): Promise<RobotsWord> {
  // What is no address of a site is refused by `fetchWeb` itself.
  if (!URL.canParse('/robots.txt', url)) return OPEN;
  const robots = new URL('/robots.txt', url).href;
  const outcome = await fetchWeb({
    url: robots,
    ...(hosts && { hosts }),
    types: ['text/plain'],
    limits: { bytes: MOST_BYTES, ms: 10_000 },
  });
  if (outcome.kind === 'unchanged') return OPEN;
  if (outcome.kind !== 'fetched') return withoutRobots(outcome);
  const parsed = parseRobots(robots, Buffer.from(outcome.bytes).toString('utf8'));
  if (parsed.isAllowed(url, AGENT) === false) return { kind: 'closed' };
  const seconds = parsed.getCrawlDelay(AGENT) ?? 0;
  return { kind: 'open', delayMs: Number.isFinite(seconds) ? seconds * 1000 : 0 };
}
