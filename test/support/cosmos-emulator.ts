import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { CosmosPlace } from '../../src/storage/cosmos.ts';

/** Where an emulator is: plain data, for it is opened by a key. */
export type EmulatorPlace = CosmosPlace & { readonly access: { readonly key: string } };

/** Starts an empty Cosmos DB in this process, with the container that infra/ makes in Azure. */
export async function startCosmosEmulator(): Promise<{ place: EmulatorPlace; stop: () => Promise<void> }> {
  const server = createHttpServer({ keepAlive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const place = {
    endpoint: `http://127.0.0.1:${port}`,
    access: { key: Buffer.from('not a secret').toString('base64') },
    database: 'cylch',
    container: 'documents',
    discoverRegions: false,
  };

  const client = new CosmosClient({
    endpoint: place.endpoint,
    key: place.access.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { database } = await client.databases.create({ id: place.database });
  await database.containers.create({ id: place.container, partitionKey: { paths: ['/pk'] } });
  client.dispose();

  return {
    place,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
