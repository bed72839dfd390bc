import { CosmosClient } from '@azure/cosmos';
import type { Container, CosmosClientOptions, ItemDefinition, Resource } from '@azure/cosmos';
import type { Collection, Database, Document, ListQuery, Page, Stored } from './collection.ts';
import { cosmosQuery } from './cosmos-list.ts';
import { serialize } from './document-size.ts';
import { collectionName, requireKey, requirePartition } from './ids.ts';
import { pageSize } from './list-limit.ts';

/** Where the documents live and who asks for them: an identity in Azure, a key only at the emulator of the tests. */
export interface CosmosPlace {
  readonly endpoint: string;
  readonly access: NonNullable<CosmosClientOptions['aadCredentials']> | { readonly key: string };
  readonly database: string;
  readonly container: string;
  /** Ask the account where its regions are; true unless told. An emulator has no regions. */
  readonly discoverRegions?: boolean;
}

/** Storage that takes longer to answer cannot be called reachable. */
const PING_MS = 5_000;

/**
 * A document as it lies in Cosmos DB. Our fields stay in `body`, so that none can mean something to Cosmos
 * (`ttl` would delete, `_etag` would vanish).
 */
interface Item<T> extends ItemDefinition {
  readonly id: string;
  readonly pk: string;
  readonly body: T;
}

/**
 * Opens storage in Azure Cosmos DB: one container for all collections, partitioned by `/pk`, which infra/ makes.
 * The SDK itself waits and repeats when Cosmos throttles (429), up to 30 s.
 */
export function openCosmosDatabase(place: CosmosPlace): Database {
  const client = new CosmosClient({
    endpoint: place.endpoint,
    ...('key' in place.access ? { key: place.access.key } : { aadCredentials: place.access }),
    connectionPolicy: { enableEndpointDiscovery: place.discoverRegions ?? true },
  });
  const container = client.database(place.database).container(place.container);

  return {
    collection: <T extends Document>(name: string) => openCollection<T>(container, collectionName(name)),
    ping: async () => {
      // Reading the container's description is among the rights of a data contributor; creating it is not.
      await container.read({ abortSignal: AbortSignal.timeout(PING_MS) });
    },
    // Cosmos DB keeps the latest state of a document alone, as far as whoever reads the container can see.
    forgetOverwritten: () => Promise.resolve(),
    close: () => {
      client.dispose();
      return Promise.resolve();
    },
  };
}

function openCollection<T extends Document>(container: Container, name: string): Collection<T> {
  // A name has no slash, so no two collections can meet in one partition.
  const pkOf = (partition: string) => `${name}/${partition}`;
  const itemOf = (value: T): Item<T> => ({ id: value.id, pk: pkOf(value.partition), body: value });
  const check = (value: T) => {
    requireKey(value);
    serialize(value);
  };

  return {
    async get(partition, id) {
      requireKey({ partition, id });
      const { resource } = await container.item(id, pkOf(partition)).read<Item<T>>();
      return resource && storedFrom(resource);
    },

    async create(value) {
      check(value);
      const outcome = await outcomeOf(() => container.items.create(itemOf(value)), [409]);
      return outcome === 409 ? 'exists' : 'created';
    },

    async replace(value, etag) {
      check(value);
      const item = container.item(value.id, pkOf(value.partition));
      const outcome = await outcomeOf(() => item.replace(itemOf(value), ifMatch(etag)), [404, 412]);
      return typeof outcome === 'number' ? 'stale' : { value, etag: outcome.etag };
    },

    async remove(partition, id, etag) {
      requireKey({ partition, id });
      const item = container.item(id, pkOf(partition));
      const outcome = await outcomeOf(() => item.delete(etag === undefined ? {} : ifMatch(etag)), [404, 412]);
      if (typeof outcome !== 'number') return 'removed';
      return outcome === 404 ? 'gone' : 'stale';
    },

    async list(query) {
      requirePartition(query.partition);
      return readPage(container, pkOf(query.partition), query);
    },
  };
}

/** Fills a page: Cosmos may answer with fewer documents than asked for, or none, and still have more. */
async function readPage<T extends Document>(
  container: Container,
  pk: string,
  query: ListQuery<T>,
): Promise<Page<T>> {
  const limit = pageSize(query.limit);
  const spec = cosmosQuery(pk, query);
  const items: Stored<T>[] = [];
  let next = query.after;
  do {
    const feed = container.items.query<Item<T> & Resource>(spec, {
      partitionKey: pk,
      maxItemCount: limit - items.length,
      ...(next === undefined ? {} : { continuationToken: next }),
    });
    const { resources, continuationToken } = await feed.fetchNext();
    items.push(...resources.map(storedFrom));
    next = continuationToken;
  } while (next && items.length < limit);
  return next ? { items, next } : { items };
}

const storedFrom = <T extends Document>({ body, _etag }: Item<T> & Resource): Stored<T> => ({
  value: body,
  etag: _etag,
});

const ifMatch = (etag: string) => ({ accessCondition: { type: 'IfMatch', condition: etag } });

/** What an act resolves to, or the status with which it failed, where that was foreseen. Any other failure is thrown. */
async function outcomeOf<R, S extends number>(act: () => Promise<R>, foreseen: readonly S[]): Promise<R | S> {
  try {
    return await act();
  } catch (error) {
    const status = foreseen.find((code) => error instanceof Object && 'code' in error && error.code === code);
    if (status === undefined) throw error;
    return status;
  }
}
