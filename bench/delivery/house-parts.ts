import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Address } from '../../src/chat/address.ts';
import type { Directory } from '../../src/delivery/index.ts';
import { newChannel, type Channel } from '../../src/features/community/channel.ts';
import { community } from '../../src/features/community/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLog, type Log } from '../../src/lib/log.ts';
import type { Database } from '../../src/storage/collection.ts';

/** The house's own directory, with a channel at each of these addresses. */
export async function plantChannels(database: Database, addresses: Iterable<Address>): Promise<Directory> {
  const channels = database.collection<Channel>('channels');
  for (const address of addresses)
    await channels.create(newChannel({ address, scope: 'channel', teamName: 'A public body' }, [], true));
  const settings = {
    managers: [],
    tenants: 'any',
    publicUrl: 'https://bot.example',
    botName: 'Cylch',
  } as const;
  const none = () => [];
  return community({ database, clock: systemClock, settings, commands: none, personalData: none }).directory;
}

/** A fault of ours must not pass for slowness. */
export const faultLog: Log = {
  ...silentLog,
  error: (facts, words) => void process.stderr.write(`${words} ${JSON.stringify(facts)}\n`),
};

/** Gives `use` a folder of its own, which is gone afterwards. */
export async function withFolder<T>(use: (file: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cylch-bench-'));
  try {
    return await use((name) => path.join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
