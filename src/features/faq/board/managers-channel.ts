import type { Address } from '../../../chat/address.ts';
import type { Clock } from '../../../lib/clock.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';

/** The channel in which the managers work, as a manager named it. */
interface NamedChannel extends Document {
  readonly address: Address;
  /** Whether what waited already has been put there. */
  readonly isFilled: boolean;
}

const KEY = { partition: 'board', id: 'managers-channel' } as const;
const FRESH_MS = 3_000;

/** Where questions come as cards. */
export interface ManagersChannel {
  /** Three seconds old at most. */
  address(): Promise<Address | undefined>;
  name(address: Address): Promise<void>;
  /** False when it was another one, or none. */
  remove(conversationId: string): Promise<boolean>;
  /** True as long as what waited already is not there yet. */
  isNew(): Promise<boolean>;
  isFilled(): Promise<void>;
}

export function openManagersChannel(database: Database, clock: Clock): ManagersChannel {
  const collection = database.collection<NamedChannel>('managers-channel');
  let copy: { readonly channel: NamedChannel | undefined; readonly at: number } | undefined;
  async function look(): Promise<NamedChannel | undefined> {
    const at = clock().getTime();
    if (copy && at - copy.at < FRESH_MS) return copy.channel;
    const channel = (await collection.get(KEY.partition, KEY.id))?.value;
    copy = { channel, at };
    return channel;
  }
  return {
    address: async () => (await look())?.address,
    async name({ conversationId, serviceUrl, tenantId }) {
      const address = { conversationId, serviceUrl, tenantId };
      await change(collection, KEY, () => ({ ...KEY, address, isFilled: false }));
      copy = undefined;
    },
    async remove(conversationId) {
      const stored = await collection.get(KEY.partition, KEY.id);
      if (stored?.value.address.conversationId !== conversationId) return false;
      copy = undefined;
      return (await collection.remove(KEY.partition, KEY.id, stored.etag)) === 'removed';
    },
    async isNew() {
      const channel = await look();
      return channel !== undefined && !channel.isFilled;
    },
    async isFilled() {
      await change(collection, KEY, (old) => old && { ...old, isFilled: true });
      copy = undefined;
    },
  };
}
