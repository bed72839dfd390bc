import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { textOf } from './cards.ts';
import { TeamsClients } from './clients.ts';
import { Connector, type Behaviour } from './connector.ts';
import type { Trouble } from './faults.ts';
import { MANAGER, MEMBER, type Room } from './people.ts';
import type { Heard } from './record.ts';
import { connectorServer, type Rosters } from './server.ts';

/**
 * Plays Teams over HTTP: its connector (conversations, teams, throttling) for what the bot sends, and its clients for
 * what people do. Keeps everything it heard, in order.
 */
export class TeamsSimulator extends TeamsClients {
  /** Channels by team id, as the platform lists them. */
  readonly teams = new Map<string, { id: string; name?: string }[]>();
  /** How many people are members of a team, by its id; of others the platform does not tell. */
  readonly sizes = new Map<string, number>();
  /** What decides, and what was asked of it. */
  readonly connector: Connector;
  readonly #rosters: Rosters = {
    teams: this.teams,
    sizes: this.sizes,
    people: [MANAGER, MEMBER],
    installedBy: new Set(),
    requests: 0,
    rosterRequests: 0,
  };
  readonly #server: Server;

  /** Accepts everything at once unless told otherwise. */
  constructor(behaviour: Partial<Behaviour> = {}) {
    super();
    this.connector = new Connector(behaviour);
    this.#server = connectorServer(() => this.connector, this.#rosters);
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get heard(): readonly Heard[] {
    return this.connector.heard;
  }

  /** Every request, refused ones too: one call of the bot must be one of these. */
  get requests(): number {
    return this.#rosters.requests;
  }

  /** How often the bot asked who is in a conversation. */
  get rosterRequests(): number {
    return this.#rosters.rosterRequests;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next requests into a conversation meet these troubles, one each. */
  script(conversationId: string, ...troubles: Trouble[]): void {
    this.connector.script(conversationId, troubles);
  }

  /** What was said in a room so far. */
  saidIn(room: Room): readonly Heard[] {
    return this.heard.filter(
      ({ conversationId, activity }) => conversationId === room.conversationId && activity.type !== 'typing',
    );
  }

  /** Waits until `find` finds something in what was heard; fails with what was heard instead. */
  async until<T>(find: () => T | undefined, what: string, limitMs = 8000): Promise<T> {
    const end = performance.now() + limitMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (performance.now() > end)
        throw new Error(`Never came: ${what}. Heard:\n${this.heard.map(inShort).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** One thing that was heard, for the message of a failed test. */
const inShort = ({ method, conversationId, activity }: Heard): string => {
  const card = activity.attachments?.[0]?.content;
  const said = activity.summary ?? activity.text ?? (card ? textOf(card) : '');
  return `${method} ${conversationId}: ${said.slice(0, 160)}`;
};
