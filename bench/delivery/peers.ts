import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import PQueue from 'p-queue';
import type { Address } from '../../src/chat/address.ts';
import { MESSAGE } from './plan.ts';

/** Sends one message as the SDK's documentation shows, with the retries that the SDK makes by itself. */
function openSender(): (to: Address) => Promise<void> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return ({ conversationId, serviceUrl, tenantId }) =>
    adapter.continueConversationAsync(
      '',
      {
        ...{ channelId: 'msteams', serviceUrl, bot: { id: '', name: '' } },
        conversation: { id: conversationId, tenantId, isGroup: true, conversationType: 'channel', name: '' },
      },
      async (turn) => {
        await turn.sendActivity({ type: 'message', ...MESSAGE });
      },
    );
}

/** What is lost shows in what the simulator saw; here an error stops nobody else. */
const orLost = (sending: Promise<void>): Promise<void> => sending.catch(() => undefined);

export async function sequentialLoop(addresses: readonly Address[]): Promise<void> {
  const send = openSender();
  for (const address of addresses) await orLost(send(address));
}

export async function allAtOnce(addresses: readonly Address[]): Promise<void> {
  const send = openSender();
  await Promise.all(addresses.map((address) => orLost(send(address))));
}

/** One queue for each organisation, for the limit is one for each: what p-queue can do best. */
export async function pQueue(addresses: readonly Address[]): Promise<void> {
  const send = openSender();
  const queues = new Map<string, PQueue>();
  await Promise.all(
    addresses.map((address) => {
      const queue = queues.get(address.tenantId) ?? new PQueue({ intervalCap: 50, interval: 1_000 });
      queues.set(address.tenantId, queue);
      return queue.add(() => orLost(send(address)));
    }),
  );
}
