import type { Address } from '../../src/chat/address.ts';
import type { Directory } from '../../src/delivery/index.ts';
import { newChannel, type Channel } from '../../src/features/community/channels/channel.ts';
import { community } from '../../src/features/community/index.ts';
import { systemClock, type Clock } from '../../src/lib/clock.ts';
import type { Database } from '../../src/storage/collection.ts';

const SETTINGS = {
  managers: [],
  tenants: 'any',
  publicUrl: 'https://bot.example',
  botName: 'Cylch',
} as const;

/** The house's own directory of what is in a storage. */
export const directoryIn = (database: Database, clock: Clock = systemClock): Directory =>
  community({ database, clock, settings: SETTINGS, commands: () => [], personalData: () => [] }).directory;

/** Puts a channel at each of these addresses, as if the bot had been brought there. */
export async function plantChannels(database: Database, addresses: Iterable<Address>): Promise<void> {
  const channels = database.collection<Channel>('channels');
  for (const address of addresses)
    await channels.create(newChannel({ address, scope: 'channel', teamName: 'A public body' }, [], true));
}
