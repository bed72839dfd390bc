import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { failed, refused } from './stop.ts';

/** Finds the addresses of a host, the best first. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** No address is longer: what browsers and servers take without trouble. */
const LONGEST = 2000;

/** The host of an address, without brackets and without the dot at its end. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$|\.$/g, '');

/** Reads an address, or throws why it may not be asked: https alone, on its usual port, on an allowed host. */
export function targetOf(address: string, hosts: readonly string[] | undefined, base?: string): URL {
  if (address.length > LONGEST || !URL.canParse(address, base)) throw refused('bad_address');
  const url = new URL(address, base);
  if (url.protocol !== 'https:') throw refused('not_https');
  if (url.username !== '' || url.password !== '' || url.port !== '') throw refused('bad_address');
  if (hosts && !hosts.some((host) => host.toLowerCase() === hostOf(url))) throw refused('host_not_allowed');
  url.hash = '';
  return url;
}

/**
 * The addresses behind a host, each of them looked at. One that is not public spoils them all: a name that stands for both
 * is either a mistake or a trick.
 */
export async function publicAddresses(host: string, resolve: Resolve): Promise<readonly string[]> {
  const addresses =
    isIP(host) === 0
      ? await resolve(host).catch(() => {
          throw failed('unknown_host');
        })
      : [host];
  if (addresses.length === 0) throw failed('unknown_host');
  if (!addresses.every(isPublicAddress)) throw refused('private_address');
  return addresses;
}
