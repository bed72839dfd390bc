import type { Address } from '../../../src/chat/address.ts';

/** So many channels, dealt out to the organisations in turn. */
export const addressesIn = (
  { channels, tenants }: { readonly channels: number; readonly tenants: number },
  serviceUrl: (tenantId: string) => string,
): Address[] =>
  Array.from({ length: channels }, (_, n) => {
    const tenantId = `00000000-0000-4000-8000-${String(n % tenants).padStart(12, '0')}`;
    return { conversationId: `19:channel-${n}@thread.tacv2`, serviceUrl: serviceUrl(tenantId), tenantId };
  });
