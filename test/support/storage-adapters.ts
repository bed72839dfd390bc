import type { Database } from '../../src/storage/collection.ts';
import { openCosmosDatabase } from '../../src/storage/cosmos.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { startCosmosEmulator } from './cosmos-emulator.ts';

/** An adapter of the storage port, opened empty. */
export interface OpenedStorage {
  readonly database: Database;
  close(): Promise<void>;
}

/** Both adapters of the storage port: every contract test runs on each. */
export const storageAdapters: Readonly<Record<string, () => Promise<OpenedStorage>>> = {
  sqlite: () => {
    const database = openSqliteDatabase(':memory:');
    return Promise.resolve({ database, close: () => database.close() });
  },
  'Cosmos DB': async () => {
    const emulator = await startCosmosEmulator();
    const database = openCosmosDatabase(emulator.place);
    const close = async () => {
      await database.close();
      await emulator.stop();
    };
    return { database, close };
  },
};
