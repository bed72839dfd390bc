import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent into a conversation, as it came over the wire. */
export interface Heard {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: SentActivity;
}

export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly importance?: string;
  readonly entities?: readonly Record<string, unknown>[];
  readonly channelData?: Record<string, unknown>;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
  }[];
}

/**
 * How the connector answers one request instead of accepting it at once. `reset` accepts it and then breaks the line;
 * `holdMs` accepts it after a while.
 */
export type Trouble =
  | { readonly holdMs: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'reset';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Somewhere to talk. Names only what a test is about; everything else has a value. */
export interface Room {
  readonly conversationId: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly tenantId?: string;
  readonly teamId?: string;
  readonly teamName?: string;
  readonly channelName?: string;
}

/** What one turn brought: the HTTP answer, and what the bot said meanwhile. */
export interface TurnResult {
  readonly status: number;
  readonly body: Record<string, unknown> | undefined;
  readonly heard: readonly Heard[];
}

export const TENANT = '00000000-0000-4000-8000-00000000c1c0';
export const MANAGER: Person = { id: '00000000-0000-4000-8000-000000000011', name: 'Community manager' };
export const MEMBER: Person = { id: '00000000-0000-4000-8000-000000000012', name: 'Member 1' };

export const personalChat = (person: Person): Room => ({
  conversationId: `personal-${person.id}`,
  conversationType: 'personal',
});

export const channel = (name: string, changes: Partial<Room> = {}): Room => ({
  conversationId: `19:${name}@thread.tacv2`,
  conversationType: 'channel',
  teamId: '19:team@thread.tacv2',
  teamName: 'A public body',
  channelName: name,
  ...changes,
});

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
};

/**
 * Plays Teams over HTTP: its connector (conversations, teams, throttling) for what the bot sends, and its clients for
 * what people do. Keeps everything it heard, in order.
 */
export class TeamsSimulator {
  readonly heard: Heard[] = [];
  /** Channels by team id, as the platform lists them. */
  readonly teams = new Map<string, { id: string; name?: string }[]>();
  /** How often the bot asked who is in a conversation. */
  rosterRequests = 0;
  /** Every request, refused ones too: one call of the bot must be one of these. */
  requests = 0;
  private readonly troubles = new Map<string, Trouble[]>();
  private readonly server: Server;
  private nextId = 1;
  private botUrl = '';
  private token: string | undefined;

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Whom the people of the simulator talk to. `token`: what the platform signs its requests with. */
  talkTo(botUrl: string, token?: string): void {
    this.botUrl = botUrl;
    this.token = token;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The next requests into a conversation meet these troubles, one each. */
  script(conversationId: string, ...troubles: Trouble[]): void {
    this.troubles.set(conversationId, [...(this.troubles.get(conversationId) ?? []), ...troubles]);
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

  say(text: string, person: Person, room: Room = personalChat(person)): Promise<TurnResult> {
    const mention = room.conversationType === 'personal' ? '' : '<at>Cylch</at> ';
    const entities =
      mention === ''
        ? []
        : [{ type: 'mention', text: '<at>Cylch</at>', mentioned: { id: 'bot', name: 'Cylch' } }];
    return this.post({ type: 'message', text: mention + text, entities }, person, room);
  }

  /** Presses a button of a card: `Action.Execute` with what its inputs hold. */
  press(
    action: Pressable,
    person: Person,
    room: Room = personalChat(person),
    replyToId?: string,
  ): Promise<TurnResult> {
    const { verb, data, inputs } = action;
    const value = { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } } };
    return this.post({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId }, person, room);
  }

  invoke(
    name: string,
    value: unknown,
    person: Person,
    room: Room = personalChat(person),
  ): Promise<TurnResult> {
    return this.post({ type: 'invoke', name, value }, person, room);
  }

  install(person: Person, room: Room): Promise<TurnResult> {
    return this.post({ type: 'installationUpdate', action: 'add' }, person, room);
  }

  uninstall(person: Person, room: Room): Promise<TurnResult> {
    return this.post({ type: 'installationUpdate', action: 'remove' }, person, room);
  }

  /** The bot is among those who were added: how a client may tell an arrival a second time. */
  addMember(person: Person, room: Room): Promise<TurnResult> {
    return this.post({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] }, person, room);
  }

  /** Opens the dialog behind a button that has one. */
  openDialog(button: Pressable, person: Person, room?: Room): Promise<TurnResult> {
    const data = { ...button.data, verb: button.verb };
    return this.invoke('task/fetch', { data }, person, room);
  }

  /** Sends what a dialog holds. */
  sendDialog(button: Pressable, person: Person, room?: Room): Promise<TurnResult> {
    const data = { ...button.data, ...button.inputs, verb: button.verb };
    return this.invoke('task/submit', { data }, person, room);
  }

  async post(activity: Record<string, unknown>, person: Person, room: Room): Promise<TurnResult> {
    const before = this.heard.length;
    const response = await fetch(`${this.botUrl}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ ...this.frame(person, room), ...activity }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : undefined,
      heard: this.heard.slice(before).filter(({ activity: each }) => each.type !== 'typing'),
    };
  }

  private frame(person: Person, room: Room): Record<string, unknown> {
    const tenantId = room.tenantId ?? TENANT;
    return {
      channelId: 'msteams',
      id: `in-${this.nextId++}`,
      serviceUrl: this.serviceUrl,
      from: { id: `29:${person.id}`, aadObjectId: person.id, name: person.name },
      recipient: { id: 'bot', name: 'Cylch' },
      conversation: {
        id: room.conversationId,
        conversationType: room.conversationType,
        tenantId,
        isGroup: room.conversationType !== 'personal',
      },
      channelData: {
        tenant: { id: tenantId },
        ...(room.teamId !== undefined && { team: { id: room.teamId, name: room.teamName } }),
        ...(room.channelName !== undefined && {
          channel: { id: room.conversationId, name: room.channelName },
        }),
      },
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1;
    const { pathname } = new URL(request.url ?? '/', 'http://simulator');
    const [, conversationId = '', replyTo] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/
        .exec(pathname)
        ?.map((part) => decodeURIComponent(part)) ?? [];
    const [, teamId] = /^\/v3\/teams\/([^/]+)\/conversations$/.exec(pathname) ?? [];
    const activity = (await bodyOf(request)) as SentActivity | undefined;
    if (teamId !== undefined) {
      send(response, 200, { conversations: this.teams.get(decodeURIComponent(teamId)) ?? [] });
      return;
    }
    if (/^\/v3\/conversations\/[^/]+\/(?:paged)?members/.test(pathname)) {
      this.rosterRequests += 1;
      send(response, 200, {
        members: [MANAGER, MEMBER].map(({ id, name }) => ({ id: `29:${id}`, objectId: id, name })),
      });
      return;
    }
    if (conversationId === '') {
      send(response, 404, { error: { code: 'NotFound' } });
      return;
    }
    const trouble = this.troubles.get(conversationId)?.shift();
    if (typeof trouble === 'object' && 'holdMs' in trouble)
      await new Promise((resolve) => setTimeout(resolve, trouble.holdMs));
    else if (typeof trouble === 'object') {
      send(response, trouble.status, trouble.body ?? {}, trouble.headers);
      return;
    }
    const method = request.method as Heard['method'];
    const activityId = method === 'POST' ? `out-${this.nextId++}` : (replyTo ?? '');
    this.heard.push({ method, conversationId, activityId, activity: activity ?? {} });
    if (trouble === 'reset') return void request.socket.destroy();
    send(response, 200, { id: activityId });
  }
}

/** A button as it stands in a card, with what was typed into the inputs. */
export interface Pressable {
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** An `Action.Submit`: it opens a dialog, or stands in one. */
  readonly isSubmit?: boolean;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every object in a card, wherever it stands. */
function* objectsIn(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* objectsIn(item);
  else if (typeof node === 'object' && node !== null) {
    yield node as Json;
    for (const value of Object.values(node)) yield* objectsIn(value);
  }
}

/** The card of what was heard; fails when there is none. */
export function cardOf(heard: Heard | undefined): Json {
  const content = heard?.activity.attachments?.[0]?.content;
  if (!content) throw new Error(`This has no card: ${JSON.stringify(heard?.activity)}`);
  return content;
}

/** The card that answered an invoke. */
export function cardAnswered({ body }: TurnResult): Json {
  if (body?.type !== 'application/vnd.microsoft.card.adaptive') {
    throw new Error(`The answer is no card: ${JSON.stringify(body)}`);
  }
  return body.value as Json;
}

/** The card in a dialog that was opened, or that answered another one. */
export function cardOfDialog({ body }: TurnResult): Json {
  const task = body?.task as { type?: string; value?: { card?: { content?: Json } } } | undefined;
  if (task?.type !== 'continue' || !task.value?.card?.content) {
    throw new Error(`The answer is no dialog: ${JSON.stringify(body)}`);
  }
  return task.value.card.content;
}

/** The line that answered an invoke in place of a card. */
export const lineAnswered = ({ body }: TurnResult): string => {
  const task = body?.task as { value?: unknown } | undefined;
  const line = task ? task.value : body?.value;
  return typeof line === 'string' ? line : '';
};

/** The inputs of a card as it stands: what a client sends when nobody types anything. */
const inputsOf = (card: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...objectsIn(card)]
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), typeof value === 'number' ? String(value) : text(value)]),
  );

/** The buttons of a card, ready to be pressed. */
export const buttonsOf = (card: Json): readonly Pressable[] =>
  [...objectsIn(card)]
    .filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')
    .map(({ type, title, verb, data }) => {
      const known = (data ?? {}) as Json;
      const { verb: submitted, ...rest } = known;
      const isSubmit = type === 'Action.Submit';
      return {
        verb: String(isSubmit ? submitted : verb),
        data: isSubmit ? rest : known,
        title: String(title),
        isSubmit,
      };
    });

/**
 * The button of a verb, with all inputs of the card as they stand or as `typed`. Where several buttons have the verb,
 * `data` says which is meant. Fails with the verbs that are there, and for an input that is not there.
 */
export function buttonOf(
  card: Json,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
  data: Readonly<Record<string, unknown>> = {},
): Pressable {
  const buttons = buttonsOf(card);
  const found = buttons.find(
    (each) =>
      each.verb === verb && Object.entries(data).every(([name, value]) => each.data?.[name] === value),
  );
  if (!found) throw new Error(`No button ${verb} among: ${buttons.map((each) => each.verb).join(', ')}`);
  const inputs = inputsOf(card);
  for (const { id, choices } of objectsIn(card)) {
    const offered = Array.isArray(choices)
      ? (choices as { value: string }[]).map(({ value }) => value)
      : undefined;
    const chosen = typed[text(id)]?.split(',').filter((value) => value !== '') ?? [];
    const strange = chosen.filter((value) => offered && !offered.includes(value));
    if (strange.length > 0) throw new Error(`No choice ${strange.join()} in ${text(id)}: ${offered?.join()}`);
  }
  const missing = Object.keys(typed).filter((id) => !(id in inputs));
  if (missing.length > 0) throw new Error(`No input ${missing.join()} among: ${Object.keys(inputs).join()}`);
  return { ...found, inputs: { ...inputs, ...typed } };
}

/** One thing that was heard, for the message of a failed test. */
const inShort = ({ method, conversationId, activity }: Heard): string => {
  const card = activity.attachments?.[0]?.content;
  const said = activity.summary ?? activity.text ?? (card ? textOf(card) : '');
  return `${method} ${conversationId}: ${said.slice(0, 160)}`;
};

/** Everything that a card shows as text, in reading order. */
export const textOf = (card: Json): string =>
  [...objectsIn(card)]
    .flatMap((each) => [each.text, each.label, each.title, each.value])
    .filter((each) => typeof each === 'string')
    .join('\n');
