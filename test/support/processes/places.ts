import path from 'node:path';
import type { Clock } from '../../../src/lib/clock.ts';
import type { Stores } from '../../../src/open-ports.ts';
import { openSqliteQueue } from '../../../src/queue/sqlite.ts';
import type { WorkQueue } from '../../../src/queue/work-queue.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import type { EmulatorPlace } from '../cosmos-emulator.ts';

/** Where processes meet: plain data, so that it can be handed to each of them. */
export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | {
      readonly kind: 'Azure';
      readonly cosmos: EmulatorPlace;
      readonly queue: { readonly endpoint: string; readonly queue: string };
    };

/** Work of a dead process comes back after half a minute; here sooner, for a test waits for it. */
const HIDDEN_MS = 12_000;

const impatient = (queue: WorkQueue): WorkQueue => ({
  ...queue,
  take: (count, hiddenMs) => queue.take(count, Math.min(hiddenMs, HIDDEN_MS)),
  keep: (taken, hiddenMs) => queue.keep(taken, Math.min(hiddenMs, HIDDEN_MS)),
});

/**
 * Loads what opens a place; the SDKs of Azure only where they are needed, for they take a second. `alone`: nobody else
 * works from a queue in a file.
 */
export async function loadStores(place: Place, { alone = false } = {}): Promise<(clock: Clock) => Stores> {
  if (place.kind === 'sqlite')
    return (clock) => ({
      database: openSqliteDatabase(path.join(place.folder, 'cylch.sqlite')),
      queue: openSqliteQueue(path.join(place.folder, 'queue.sqlite'), clock, { alone }),
    });
  const [{ openCosmosDatabase }, { openAzureQueue }, { azuriteQueue }] = await Promise.all([
    import('../../../src/storage/cosmos.ts'),
    import('../../../src/queue/azure-storage.ts'),
    import('../azurite.ts'),
  ]);
  const { endpoint, queue } = place.queue;
  return () => ({
    database: openCosmosDatabase(place.cosmos),
    queue: impatient(openAzureQueue(azuriteQueue(endpoint, queue))),
  });
}
