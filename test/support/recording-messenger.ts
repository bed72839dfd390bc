import type { Address } from '../../src/chat/address.ts';
import type { Message } from '../../src/chat/message.ts';
import type {
  Messenger,
  PersonalChat,
  Placed,
  SendOutcome,
  TeamChannel,
} from '../../src/chat/ports/messenger.ts';

/** A message as people in a conversation would see it. */
export interface SeenMessage {
  readonly messageId: string;
  readonly message: Message;
  /** The message under which it stands. */
  readonly under?: string;
}

/** What a conversation answers next, instead of taking the message; `hasArrived`: it takes it all the same. `throws` stands for a fault of the messenger. */
export type Scripted =
  (SendOutcome & { readonly hasArrived?: true }) | { readonly kind: 'throws'; readonly error: Error };

/**
 * Plays the platform with a memory: it takes every message unless a conversation was scripted otherwise, and knows
 * afterwards what people would have seen.
 */
export class RecordingMessenger implements Messenger {
  /** Every request in order, whatever became of it. */
  readonly requests: { readonly act: 'send' | 'edit' | 'recall'; readonly conversationId: string }[] = [];
  readonly #seen = new Map<string, SeenMessage[]>();
  readonly #scripts = new Map<string, Scripted[]>();
  readonly #teams = new Map<string, readonly TeamChannel[]>();

  /** The next answers of a conversation, one a request. After them it takes everything again. */
  script(conversationId: string, ...answers: readonly Scripted[]): this {
    this.#scripts.set(conversationId, [...(this.#scripts.get(conversationId) ?? []), ...answers]);
    return this;
  }

  /** What the platform lists as the channels of a team. */
  teamHas(teamId: string, channels: readonly TeamChannel[]): this {
    this.#teams.set(teamId, channels);
    return this;
  }

  /** What stands in a conversation now, oldest first. */
  seenIn(conversationId: string): readonly SeenMessage[] {
    return this.#seen.get(conversationId) ?? [];
  }

  async send(to: Address, message: Message, placed: Placed = {}): Promise<SendOutcome> {
    return this.#answer('send', to, () => {
      const messageId = `message-${this.requests.length}`;
      this.#seen.set(to.conversationId, [
        ...this.seenIn(to.conversationId),
        { messageId, message, ...placed },
      ]);
      return { kind: 'sent', messageId };
    });
  }

  async edit(to: Address, messageId: string, message: Message): Promise<SendOutcome> {
    return this.#answer('edit', to, () => {
      const seen = this.seenIn(to.conversationId);
      this.#seen.set(
        to.conversationId,
        seen.map((one) => (one.messageId === messageId ? { ...one, message } : one)),
      );
      return { kind: 'sent', messageId };
    });
  }

  async recall(to: Address, messageId: string): Promise<SendOutcome> {
    return this.#answer('recall', to, () => {
      const seen = this.seenIn(to.conversationId);
      this.#seen.set(
        to.conversationId,
        seen.filter((one) => one.messageId !== messageId),
      );
      return { kind: 'sent', messageId };
    });
  }

  /** Who installed the bot for themselves: their chat is called `personal-<member>`. */
  readonly installedBy = new Set<string>();

  personalChat({ serviceUrl, tenantId }: Address, memberId: string): Promise<PersonalChat> {
    if (!this.installedBy.has(memberId)) {
      const code = 'ForbiddenOperationException';
      return Promise.resolve({ kind: 'unreachable', code, howLong: 'gone' });
    }
    const conversationId = `personal-${memberId}`;
    return Promise.resolve({ kind: 'open', address: { conversationId, serviceUrl, tenantId, memberId } });
  }

  channelsOfTeam(_of: Address, teamId: string): Promise<readonly TeamChannel[]> {
    return Promise.resolve(this.#teams.get(teamId) ?? []);
  }

  /** Nobody said how many people there are. */
  peopleInTeam(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async #answer(act: 'send' | 'edit' | 'recall', to: Address, take: () => SendOutcome): Promise<SendOutcome> {
    this.requests.push({ act, conversationId: to.conversationId });
    const scripted = this.#scripts.get(to.conversationId)?.shift();
    // A request takes a while: whoever does two things at once gets the chance to do so.
    await new Promise(setImmediate);
    if (!scripted) return take();
    if ('hasArrived' in scripted) take();
    if (scripted.kind === 'throws') throw scripted.error;
    return scripted;
  }
}
