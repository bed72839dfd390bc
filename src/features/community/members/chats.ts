import type { Address } from '../../../chat/address.ts';
import type { Kind, Recipient } from '../../../chat/announcing/audience.ts';
import { idOf } from '../../../lib/ids.ts';
import { change, listAll, type Database, type Document } from '../../../storage/collection.ts';
import type { Members } from './members.ts';
import { organisationIdOf } from '../organisations/organisation.ts';

/** The personal chat of a member who installed the bot for themselves: where they can be told what they asked for. */
interface Chat extends Document {
  readonly tenantId: string;
  readonly memberId: string;
  readonly address: Address;
  /** What the member does not want here. */
  readonly declined?: readonly Kind[];
}

const CHATS = 'chats';
const PREFIX = 'chat-';

/** What a member's personal chat is called, whether it is there or not. No channel's id is like it. */
const chatIdOf = (tenantId: string, memberId: string): string =>
  PREFIX + idOf('chat', tenantId.toLowerCase(), memberId.toLowerCase());

/** Channels are named by a hash alone, which is shorter. */
export const isChatId = (id: string): boolean =>
  id.startsWith(PREFIX) && id.length === chatIdOf('', '').length;

/** The personal chats that the bot is in. Nobody is written to there because they are in this list. */
export interface Chats {
  /** Notes where the chat is; writes only what changed. */
  note(address: Address, memberId: string): Promise<void>;
  /** The id of a member's chat, if the bot is installed there. */
  idOf(tenantId: string, memberId: string): Promise<string | undefined>;
  /** The chat as delivery sees it: in the member's own choice of language. */
  recipient(id: string): Promise<Recipient | undefined>;
  /** All of them, for whoever may ask people there. */
  all(): AsyncIterable<Recipient>;
  /** Notes whether a member wants a kind of message here; nothing where there is no chat. */
  choose(tenantId: string, memberId: string, kind: Kind, wants: boolean): Promise<void>;
  forget(tenantId: string, memberId: string): Promise<void>;
  /** The bot was removed there, says the platform. */
  forgetId(id: string): Promise<void>;
}

export function openChats(database: Database, members: Members): Chats {
  const chats = database.collection<Chat>('personal-chats');
  /** What this process has written, so that a turn like the one before costs nothing. */
  const known = new Map<string, string>();
  const find = async (id: string) => (await chats.get(CHATS, id))?.value;
  const forgetId = async (id: string): Promise<void> => {
    known.delete(id);
    await chats.remove(CHATS, id);
  };
  async function recipientOf({ id, tenantId, memberId, address, declined = [] }: Chat): Promise<Recipient> {
    const { edition = 'both' } = await members.get(tenantId, memberId);
    return {
      ...{ id, organisation: organisationIdOf(tenantId), address, edition },
      ...{ topics: [], declinedKinds: declined, state: 'reachable' },
    };
  }

  return {
    async note({ conversationId, serviceUrl, tenantId }, memberId) {
      const id = chatIdOf(tenantId, memberId);
      const place = `${conversationId} ${serviceUrl}`;
      if (known.get(id) === place) return;
      const address = { conversationId, serviceUrl, tenantId, memberId };
      await change(chats, { partition: CHATS, id }, (old) => ({
        ...old,
        ...{ partition: CHATS, id, tenantId, memberId, address },
      }));
      known.set(id, place);
    },
    idOf: async (tenantId, memberId) => (await find(chatIdOf(tenantId, memberId)))?.id,
    async recipient(id) {
      const chat = await find(id);
      return chat && recipientOf(chat);
    },
    async *all() {
      for await (const { value } of listAll(chats, { partition: CHATS })) yield recipientOf(value);
    },
    async choose(tenantId, memberId, kind, wants) {
      await change(chats, { partition: CHATS, id: chatIdOf(tenantId, memberId) }, (old) => {
        const others = (old?.declined ?? []).filter((one) => one !== kind);
        return old && { ...old, declined: wants ? others : [...others, kind] };
      });
    },
    forget: (tenantId, memberId) => forgetId(chatIdOf(tenantId, memberId)),
    forgetId,
  };
}
