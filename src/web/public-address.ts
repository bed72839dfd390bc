import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Addresses in public ranges that are not on the open web. 168.63.129.16 is the host below every virtual machine of Azure
 * (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16); that of Alibaba lies in 100.64.0.0/10.
 */
const HOUSE_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The unicast addresses that are given out (RFC 4291, section 2.4). All of 64:ff9b::/96 and its like lie outside. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address, as a resolver gives it, leads to the open web: not to this machine, to a private or shared network,
 * to many at once, nor to any of these by a detour (IPv4 inside of IPv6, NAT64, 6to4, Teredo). What is no address is not.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6') return (address as ipaddr.IPv6).match(GIVEN_OUT);
  return !HOUSE_ADDRESSES.has(address.toString());
}
