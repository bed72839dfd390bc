import type { Recipient } from '../../src/chat/announcing/audience.ts';
import type { HowLong } from '../../src/chat/ports/messenger.ts';
import type { Directory } from '../../src/delivery/index.ts';

/** A reachable channel that wants everything. Its conversation is called as its id. */
export function aRecipient(named: Partial<Recipient> & { readonly tenantId?: string } = {}): Recipient {
  const { tenantId = 'tenant-1', ...rest } = named;
  const id = rest.id ?? 'channel-1';
  return {
    id,
    organisation: 'organisation-1',
    address: { conversationId: id, serviceUrl: 'https://smba.example/emea/', tenantId },
    edition: 'both',
    topics: [],
    declinedKinds: [],
    state: 'reachable',
    ...rest,
  };
}

/** So many channels: `channel-1`, `channel-2` … */
export const recipients = (count: number, named: Parameters<typeof aRecipient>[0] = {}): Recipient[] =>
  Array.from({ length: count }, (_, index) => aRecipient({ ...named, id: `channel-${index + 1}` }));

/** Keeps channels in memory, and what it was told about them. */
export class FakeDirectory implements Directory {
  readonly unreachable: {
    readonly channelId: string;
    readonly code: string;
    readonly howLong: HowLong;
  }[] = [];
  readonly #channels = new Map<string, Recipient>();
  readonly #chats = new Map<string, Recipient>();

  constructor(channels: readonly Recipient[] = []) {
    for (const channel of channels) this.put(channel);
  }

  put(channel: Recipient): void {
    this.#channels.set(channel.id, channel);
  }

  /** The bot can write there again. */
  bringBack(id: string): void {
    const channel = this.#channels.get(id);
    if (channel) this.put({ ...channel, state: 'reachable' });
  }

  remove(id: string): void {
    this.#channels.delete(id);
  }

  async *channels(): AsyncIterable<Recipient> {
    for (const channel of this.#channels.values()) yield await Promise.resolve(channel);
  }

  /** Personal chats are kept apart: nobody is addressed there but by name. */
  putChat(chat: Recipient): void {
    this.#chats.set(chat.id, chat);
  }

  channel(id: string): Promise<Recipient | undefined> {
    return Promise.resolve(this.#channels.get(id) ?? this.#chats.get(id));
  }

  channelIdOf({ conversationId }: Recipient['address']): string {
    return conversationId;
  }

  becameUnreachable(channelId: string, code: string, howLong: HowLong): Promise<void> {
    this.unreachable.push({ channelId, code, howLong });
    const channel = this.#channels.get(channelId);
    if (channel) this.put({ ...channel, state: 'unreachable' });
    return Promise.resolve();
  }
}
