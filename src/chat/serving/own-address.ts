/**
 * The address, where it is one of our own pages: on the host of `publicUrl`. Whatever else somebody pastes, and what is no
 * address at all, is `undefined`.
 */
export function ownAddress(publicUrl: string, address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.host === new URL(publicUrl).host ? url : undefined;
}
