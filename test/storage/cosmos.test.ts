import assert from 'node:assert/strict';
import { CosmosClient } from '@azure/cosmos';
import { openCosmosDatabase } from '../../src/storage/cosmos.ts';
import { startCosmosEmulator } from '../support/cosmos-emulator.ts';

describe('Storage in Cosmos DB', () => {
  it('is not there without its container, and makes none', async () => {
    const emulator = await startCosmosEmulator();
    const database = openCosmosDatabase({ ...emulator.place, container: 'nothing' });

    await assert.rejects(database.ping());
    await assert.rejects(database.collection('posts').create({ partition: 'p', id: 'a' }));
    await assert.rejects(database.collection('posts').list({ partition: 'p' }));

    await database.close();
    await emulator.stop();
  });

  it('fails, and does not say that nothing is stored, when nobody answers', async () => {
    const emulator = await startCosmosEmulator();
    const database = openCosmosDatabase(emulator.place);
    await emulator.stop();

    await assert.rejects(database.ping());
    await assert.rejects(database.collection('posts').get('p', 'a'));
    await assert.rejects(database.collection('posts').remove('p', 'a'));

    await database.close();
  });

  it('lets no field of ours mean something to Cosmos', async () => {
    const emulator = await startCosmosEmulator();
    const database = openCosmosDatabase(emulator.place);
    const document = { partition: 'p', id: 'a', pk: 'ours', ttl: 1, _etag: 'ours', _ts: 0 };
    await database.collection<typeof document>('posts').create(document);

    const client = new CosmosClient({
      endpoint: emulator.place.endpoint,
      key: 'a2V5',
      connectionPolicy: { enableEndpointDiscovery: false },
    });
    const container = client.database(emulator.place.database).container(emulator.place.container);
    const { resource } = await container.item('a', 'posts/p').read<Record<string, unknown>>();

    assert.equal(resource?.ttl, undefined);
    assert.deepEqual((await database.collection('posts').get('p', 'a'))?.value, document);
    client.dispose();
    await database.close();
    await emulator.stop();
  });
});
