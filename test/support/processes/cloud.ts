import { QueueClient } from '@azure/storage-queue';
import { startAzurite } from '../azurite.ts';
import { startCosmosEmulator } from '../cosmos-emulator.ts';
import type { Place } from './places.ts';

/** One Cosmos database and one pair of Storage Queues, for several processes. */
export interface Cloud {
  readonly place: Extract<Place, { kind: 'Azure' }>;
  /** Puts a text into the queue past everything of ours. */
  putForeignMessage(text: string): Promise<void>;
  /** What lies in the dead-letter queue: as text, for not all of it is ours. */
  deadLetters(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function startCloud(): Promise<Cloud> {
  const [cosmos, azurite] = await Promise.all([startCosmosEmulator(), startAzurite()]);
  const { endpoint, queue, credential } = await azurite.makeQueue('work');
  const clientOf = (name: string) => new QueueClient(`${endpoint}/${name}`, credential);
  return {
    place: { kind: 'Azure', cosmos: cosmos.place, queue: { endpoint, queue } },
    async putForeignMessage(text) {
      await clientOf(queue).sendMessage(text);
    },
    async deadLetters() {
      const { peekedMessageItems } = await clientOf(`${queue}-dead`).peekMessages({ numberOfMessages: 32 });
      return peekedMessageItems.map(({ messageText }) => messageText);
    },
    async stop() {
      await Promise.all([cosmos.stop(), azurite.stop()]);
    },
  };
}
