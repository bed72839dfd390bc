import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Connector } from './connector.ts';
import type { Person } from './people.ts';
import { readPath, type Asks } from './paths.ts';
import type { Heard, SentActivity } from './record.ts';

/** What the platform tells about teams and people, and how often it was asked anything. */
export interface Rosters {
  readonly teams: ReadonlyMap<string, readonly { readonly id: string; readonly name?: string }[]>;
  /** How many people are in a team, where the platform tells it. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly people: readonly Person[];
  /** Who installed the bot for themselves, by object id. */
  readonly installedBy: Set<string>;
  requests: number;
  rosterRequests: number;
}

/** Answers what is none of the platform's business. */
type Aside = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const textOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });

export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const text = await textOf(request);
  return text === '' ? undefined : JSON.parse(text);
}

/** Answers with JSON, or with nothing. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/**
 * The connector behind HTTP, with what else the platform answers. Does not listen yet. The connector is asked for at
 * each request, so that it may be another one by then; paths below `/control` are answered by `control`.
 */
export function connectorServer(connector: () => Connector, rosters: Rosters, control?: Aside): Server {
  /** Recalls say no organisation: theirs is the one of the messages before. */
  const tenants = new Map<string, string>();

  async function carry(
    asks: Extract<Asks, { kind: 'activity' }>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const text = await textOf(request);
    const activity = (text === '' ? {} : JSON.parse(text)) as SentActivity;
    const { conversationId, activityId } = asks;
    const tenantId = asks.tenantId ?? activity.conversation?.tenantId ?? tenants.get(conversationId) ?? '';
    tenants.set(conversationId, tenantId);
    const method = request.method as Heard['method'];
    const bytes = 2 * text.length;
    const answer = await connector().take({ method, tenantId, conversationId, activityId, activity, bytes });
    if (answer === 'broken line') request.socket.destroy();
    else reply(response, answer.status, answer.body ?? {}, answer.headers);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (control && request.url?.startsWith('/control/')) return control(request, response);
    rosters.requests += 1;
    const asks = readPath(request.url ?? '/');
    switch (asks.kind) {
      case 'activity':
        return carry(asks, request, response);
      case 'channels':
        reply(response, 200, { conversations: rosters.teams.get(asks.teamId) ?? [] });
        return;
      case 'team': {
        const memberCount = rosters.sizes.get(asks.teamId);
        if (memberCount === undefined) reply(response, 404, { error: { code: 'NotFound' } });
        else reply(response, 200, { id: asks.teamId, memberCount });
        return;
      }
      case 'members': {
        rosters.rosterRequests += 1;
        const members = rosters.people.map(({ id, name }) => ({ id: `29:${id}`, objectId: id, name }));
        reply(response, 200, { members });
        return;
      }
      case 'new chat': {
        const { members = [] } = (await bodyOf(request)) as { members?: readonly { id: string }[] };
        const id = members[0]?.id ?? '';
        if (rosters.installedBy.has(id)) reply(response, 201, { id: `personal-${id}` });
        else
          reply(response, 403, { error: { code: 'ForbiddenOperationException', message: 'Not installed.' } });
        return;
      }
      case 'nothing known':
        reply(response, 404, { error: { code: 'NotFound' } });
        return;
    }
  }

  // Whoever died in the middle of a request is no fault of the platform. A line that idles is kept: one that is closed
  // at the very moment of the next request would look like a fault that nobody asked for.
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => request.destroy()),
  );
  server.keepAliveTimeout = 120_000;
  return server;
}
