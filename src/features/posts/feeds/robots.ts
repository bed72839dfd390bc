import robotsParser from 'robots-parser';

/** The package is CommonJS, and its types say otherwise. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};
import type { FetchWeb } from '../../../web/web.ts';

/** By this name a site's robots.txt may speak to us. */
const AGENT = 'Cylch';

/** What a site allows: whether the address may be read, and how long to wait between two readings. */
export interface RobotsWord {
  readonly isAllowed: boolean;
  readonly delayMs: number;
}

const FREE: RobotsWord = { isAllowed: true, delayMs: 0 };
const MOST_BYTES = 500_000;

/**
 * Asks the site's robots.txt (RFC 9309). Where there is none, everything is allowed; where it cannot be had for now,
 * nothing was asked for, and the feed itself will tell.
 */
export async function askRobots(fetchWeb: FetchWeb, url: string): Promise<RobotsWord> {
  const robots = new URL('/robots.txt', url).href;
  const fetched = await fetchWeb({
    url: robots,
    types: ['text/plain'],
    limits: { bytes: MOST_BYTES, ms: 10_000 },
  });
  if (fetched.kind !== 'fetched') return FREE;
  const parsed = parseRobots(robots, Buffer.from(fetched.bytes).toString('utf8'));
  const seconds = parsed.getCrawlDelay(AGENT) ?? 0;
  return {
    isAllowed: parsed.isAllowed(url, AGENT) !== false,
    delayMs: Number.isFinite(seconds) ? seconds * 1000 : 0,
  };
}
