import { isAddressed, isDeclined } from '../../../chat/announcing/audience.ts';
import type { OwnChats } from '../../../chat/announcing/own-chats.ts';
import { organisationName } from '../organisations/organisation.ts';
import type { Organisations } from '../organisations/organisations.ts';
import type { Chats } from './chats.ts';

/** The chats of members, for features that may ask people there. */
export const ownChatsOf = (chats: Chats, organisations: Organisations): OwnChats => ({
  async *addressed(audience, kind) {
    const described = await organisations.all();
    for await (const chat of chats.all()) {
      const { id, organisation } = chat;
      const own = described.get(chat.address.tenantId);
      const recipient = { ...chat, ...(own?.sector && { sector: own.sector }) };
      if (!isAddressed(audience, recipient) || isDeclined(recipient, kind)) continue;
      const name = organisationName(own, undefined);
      yield { id, organisation: { id: organisation, name, ...(own?.sector && { sector: own.sector }) } };
    }
  },
  async wants({ tenantId, memberId }, kind) {
    const id = await chats.idOf(tenantId, memberId);
    const chat = id === undefined ? undefined : await chats.recipient(id);
    return chat && !isDeclined(chat, kind);
  },
  choose: ({ tenantId, memberId }, kind, wants) => chats.choose(tenantId, memberId, kind, wants),
});
