import assert from 'node:assert/strict';
import { QueueClient } from '@azure/storage-queue';
import { openAzureQueue } from '../../src/queue/azure-storage.ts';
import { startAzurite } from '../support/azurite.ts';
import type { Azurite } from '../support/azurite.ts';

describe('Work in Azure Storage Queues', () => {
  let azurite: Azurite;

  before(async function () {
    this.timeout(30_000);
    azurite = await startAzurite();
  });
  after(() => azurite.stop());

  it('sets aside, as they came, messages that are no work, and hands out the work beside them', async () => {
    const place = await azurite.makeQueue('foreign');
    const queue = openAzureQueue(place);
    const [live, dead] = [place.queue, `${place.queue}-dead`].map(
      (name) => new QueueClient(`${place.endpoint}/${name}`, place.credential),
    );
    const foreign = ['not base64 at all', Buffer.from('{"no":"kind"}').toString('base64')];
    for (const text of foreign) await live?.sendMessage(text);
    await queue.push({ kind: 'send', payload: 1 });

    const taken = await queue.take(32, 60_000);

    assert.deepEqual(
      taken.map(({ work }) => work),
      [{ kind: 'send', payload: 1 }],
    );
    const buried = (await dead?.peekMessages({ numberOfMessages: 32 }))?.peekedMessageItems ?? [];
    assert.deepEqual(buried.map(({ messageText }) => messageText).sort(), foreign.sort());
  });

  it('keeps what waits and what is buried for longer than a week', async () => {
    const place = await azurite.makeQueue('ageless');
    const queue = openAzureQueue({ ...place, endpoint: `${place.endpoint}/` });
    await queue.push({ kind: 'send', payload: 1 });
    await queue.push({ kind: 'send', payload: 2 });
    const [first] = await queue.take(1, 60_000);
    assert.ok(first);
    await queue.bury(first, 'unknown_verb');

    for (const name of [place.queue, `${place.queue}-dead`]) {
      const client = new QueueClient(`${place.endpoint}/${name}`, place.credential);
      const [message] = (await client.peekMessages()).peekedMessageItems;
      assert.ok(message && message.expiresOn.getUTCFullYear() > 2_100);
    }
  });

  it('is not there without its queue or without its dead-letter queue', async () => {
    const place = await azurite.makeQueue('alone');

    await assert.rejects(openAzureQueue({ ...place, queue: 'nothing' }).ping());
    await assert.rejects(openAzureQueue({ ...place, queue: 'alone-dead' }).ping());
  });

  it('says within seconds that nobody answers', async () => {
    const place = await azurite.makeQueue('gone');
    const queue = openAzureQueue({ ...place, endpoint: 'http://127.0.0.1:9/devstoreaccount1' });

    await assert.rejects(queue.ping());
    await assert.rejects(queue.push({ kind: 'send', payload: 1 }));
  });
});
