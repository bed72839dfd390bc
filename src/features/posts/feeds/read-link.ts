import { safeLink } from '../kinds/safe-link.ts';

/** What a link carries to tell who sent whom: without it, the same page has the same address. */
const TRACKERS = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref_src)$/i;

/** An address as it is kept: https, without a fragment of no use and without trackers. */
function tidy(url: URL): string {
  for (const name of [...url.searchParams.keys()]) if (TRACKERS.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** An address to begin from: each is relative to the next. */
function baseFrom(bases: readonly (string | undefined)[]): string | undefined {
  const [first, ...rest] = bases;
  if (bases.length === 0) return undefined;
  const base = baseFrom(rest);
  const said = first?.trim() ?? '';
  if (said === '') return base;
  return URL.canParse(said, base) ? new URL(said, base).href : base;
}

/**
 * Where an item leads: an https address, relative ones from the feed's own. http is asked as https, which is what every
 * site means by now. `undefined` for any other scheme, for a name before the host, and for what is no address.
 */
export function readLink(
  link: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const said = (link ?? '').replace(/[\s\p{Cc}]/gu, '');
  if (said === '') return undefined;
  const base = baseFrom(bases);
  if (!URL.canParse(said, base)) return undefined;
  const url = new URL(said, base);
  if (url.protocol === 'http:') url.protocol = 'https:';
  const tidied = tidy(url);
  return safeLink.safeParse(tidied).success ? tidied : undefined;
}
