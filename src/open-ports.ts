import path from 'node:path';
import type { Settings } from './config/settings.ts';
import type { Clock } from './lib/clock.ts';
import { openSqliteQueue } from './queue/sqlite.ts';
import type { WorkQueue } from './queue/work-queue.ts';
import type { Database } from './storage/collection.ts';
import { openSqliteDatabase } from './storage/sqlite.ts';

/** Where documents and work are kept. */
export interface Stores {
  readonly database: Database;
  readonly queue: WorkQueue;
}

/** Embedded: one sqlite file for documents and one for work, below `DATA_DIR`, for one process at a time. */
export const openEmbeddedStores = ({ DATA_DIR }: Settings, clock: Clock): Stores => ({
  database: openSqliteDatabase(path.join(DATA_DIR, 'cylch.sqlite')),
  queue: openSqliteQueue(path.join(DATA_DIR, 'queue.sqlite'), clock, { alone: true }),
});

const identityIn = ({ AZURE_CLIENT_ID }: Settings) =>
  AZURE_CLIENT_ID === undefined ? {} : { managedIdentityClientId: AZURE_CLIENT_ID };

/** What shows a token of the managed identity to Azure OpenAI, where no key is set. */
export async function openModelToken(settings: Settings): Promise<() => Promise<string>> {
  const { DefaultAzureCredential, getBearerTokenProvider } = await import('@azure/identity');
  const credential = new DefaultAzureCredential(identityIn(settings));
  return getBearerTokenProvider(credential, 'https://cognitiveservices.azure.com/.default');
}

/**
 * Azure: Cosmos DB and Storage Queues, opened by a managed identity. No key is stored anywhere. Its SDKs are loaded here
 * alone: local mode starts without them.
 */
export async function openAzureStores(settings: Settings): Promise<Stores> {
  const [{ DefaultAzureCredential }, { openCosmosDatabase }, { openAzureQueue }] = await Promise.all([
    import('@azure/identity'),
    import('./storage/cosmos.ts'),
    import('./queue/azure-storage.ts'),
  ]);
  const { COSMOS_ENDPOINT = '', QUEUE_ENDPOINT = '' } = settings;
  const credential = new DefaultAzureCredential(identityIn(settings));
  return {
    database: openCosmosDatabase({
      endpoint: COSMOS_ENDPOINT,
      access: credential,
      database: settings.COSMOS_DATABASE,
      container: settings.COSMOS_CONTAINER,
    }),
    queue: openAzureQueue({ endpoint: QUEUE_ENDPOINT, queue: settings.QUEUE_NAME, credential }),
  };
}
