import { Agent, request } from 'node:http';
import type { Member } from './crowd.ts';

export interface Answered {
  readonly status: number;
  readonly body: string;
}

const tenantId = (tenant: number): string => `00000000-0000-4000-8000-${String(tenant).padStart(12, '0')}`;
const conversationId = (channel: number): string => `19:channel-${channel}@thread.tacv2`;

/** The clients of Teams, as light as may be: they share two cores with the house. */
export function openClients(serviceUrl: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  let count = 0;

  const post = (port: number, activity: object): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(activity);
      // A server closes a connection that was idle for five seconds, perhaps just when the next request goes out on it.
      const again = (error: NodeJS.ErrnoException): void =>
        asking.reusedSocket && error.code === 'ECONNRESET'
          ? void post(port, activity).then(resolve, reject)
          : reject(error);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const asking = request(
        { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
        },
      );
      asking.on('error', again);
      asking.end(body);
    });

  const frame = (tenant: number, channel: number, memberId: string) => ({
    ...{ channelId: 'msteams', id: `in-${(count += 1)}`, serviceUrl },
    from: { id: `29:${memberId}`, aadObjectId: memberId, name: 'Member' },
    recipient: { id: 'bot', name: 'Cylch' },
    conversation: {
      ...{ id: conversationId(channel), conversationType: 'channel', isGroup: true },
      tenantId: tenantId(tenant),
    },
    channelData: {
      tenant: { id: tenantId(tenant) },
      team: { id: `team-${tenant}`, name: `Public body ${tenant}` },
      channel: { id: conversationId(channel), name: `Channel ${channel}` },
    },
  });

  return {
    /** The bot is brought into a channel. */
    install: (port: number, tenant: number, channel: number) =>
      post(port, { ...frame(tenant, channel, 'owner'), type: 'installationUpdate', action: 'add' }),
    /** Somebody presses a button of a card. */
    press: (port: number, { tenant, channel, id }: Member, verb: string, data: object) =>
      post(port, {
        ...frame(tenant, channel, id),
        ...{ type: 'invoke', name: 'adaptiveCard/action' },
        value: { action: { type: 'Action.Execute', verb, data } },
      }),
    close: () => agent.destroy(),
  };
}

export type Clients = ReturnType<typeof openClients>;

export const isRecorded = ({ status, body }: Answered): boolean =>
  status === 200 && (body.includes('is recorded') || body.includes('already recorded'));
