import type { Pressable } from './cards.ts';
import { personalChat, TENANT, type Person, type Room } from './people.ts';
import type { Heard } from './record.ts';

/** What one turn brought: the HTTP answer, and what the bot said meanwhile. */
export interface TurnResult {
  readonly status: number;
  readonly body: Record<string, unknown> | undefined;
  readonly heard: readonly Heard[];
}

/** Plays the clients of Teams: what people do in them reaches the bot as the platform would tell it. */
export abstract class TeamsClients {
  abstract readonly heard: readonly Heard[];
  abstract readonly serviceUrl: string;
  #nextId = 1;
  #botUrl = '';
  #token: string | undefined;

  /** Whom the people of the simulator talk to. `token`: what the platform signs its requests with. */
  talkTo(botUrl: string, token?: string): void {
    this.#botUrl = botUrl;
    this.#token = token;
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

  /** Presses a thumb under a message whose form the bot brings. */
  openThumb(reaction: 'like' | 'dislike', messageId: string, person: Person): Promise<TurnResult> {
    const value = { actionName: 'feedback', actionValue: { reaction } };
    const pressed = { type: 'invoke', name: 'message/fetchTask', value, replyToId: messageId };
    return this.post(pressed, person, personalChat(person));
  }

  /** Sends what the form behind a thumb holds, as Teams sends it: a JSON string. */
  sendThumb(
    reaction: 'like' | 'dislike',
    messageId: string,
    person: Person,
    { data, inputs }: Pick<Pressable, 'data' | 'inputs'>,
  ): Promise<TurnResult> {
    const feedback = JSON.stringify({ ...data, ...inputs });
    const value = { actionName: 'feedback', actionValue: { reaction, feedback } };
    const sent = { type: 'invoke', name: 'message/submitAction', value, replyToId: messageId };
    return this.post(sent, person, personalChat(person));
  }

  async post(activity: Record<string, unknown>, person: Person, room: Room): Promise<TurnResult> {
    const before = this.heard.length;
    const response = await fetch(`${this.#botUrl}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify({ ...this.#frame(person, room), ...activity }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : undefined,
      heard: this.heard.slice(before).filter(({ activity: each }) => each.type !== 'typing'),
    };
  }

  #frame(person: Person, room: Room): Record<string, unknown> {
    const tenantId = room.tenantId ?? TENANT;
    return {
      channelId: 'msteams',
      id: `in-${this.#nextId++}`,
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
}
