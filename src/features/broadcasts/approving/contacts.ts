import type { Address } from '../../../chat/address.ts';
import type { Membership, Presence } from '../../../chat/ports/presence.ts';
import { idOf } from '../../../lib/ids.ts';
import { change, listAll, type Database, type Document } from '../../../storage/collection.ts';
import type { ManagerId } from '../broadcast.ts';

/** Where a manager or an author can be told something: their personal chat with the bot. */
export interface Contact extends Document, ManagerId {
  readonly address: Address;
}

const contactKey = ({ tenantId, memberId }: ManagerId): Document => ({
  partition: 'contacts',
  id: idOf('contact', tenantId, memberId),
});

/** The personal chats of those who write updates, as far as they have written to the bot there. */
export interface Contacts {
  note(who: ManagerId, address: Address): Promise<void>;
  find(who: ManagerId): Promise<Contact | undefined>;
  all(): AsyncIterable<Contact>;
  forget(who: ManagerId): Promise<void>;
}

export function openContacts(database: Database): Contacts {
  const contacts = database.collection<Contact>('broadcast-contacts');
  /** What this process has written, so that a turn like the one before costs nothing. */
  const known = new Map<string, string>();
  return {
    async note({ tenantId, memberId }, address) {
      const key = contactKey({ tenantId, memberId });
      const place = JSON.stringify([address.conversationId, address.serviceUrl]);
      if (known.get(key.id) === place) return;
      await change(contacts, key, () => ({ ...key, tenantId, memberId, address }));
      known.set(key.id, place);
    },
    async find(who) {
      const { partition, id } = contactKey(who);
      return (await contacts.get(partition, id))?.value;
    },
    async *all() {
      for await (const { value } of listAll(contacts, { partition: 'contacts' })) yield value;
    },
    async forget(who) {
      const { partition, id } = contactKey(who);
      await contacts.remove(partition, id);
      known.delete(id);
    },
  };
}

/** Whether somebody may write updates: as a manager, or as an author. */
export const mayWrite = async (
  { isManager, authorsAudience }: Pick<Membership, 'isManager' | 'authorsAudience'>,
  { tenantId, memberId }: ManagerId,
): Promise<boolean> =>
  (await isManager(tenantId, memberId)) || (await authorsAudience(tenantId, memberId)) !== undefined;

/** Notes where managers and authors can be told something, whenever one of them writes to the bot in their own chat. */
export const noteWriters = (
  contacts: Contacts,
  membership: Pick<Membership, 'isManager' | 'authorsAudience'>,
): Presence => ({
  added: () => Promise.resolve([]),
  async seen({ scope, address }, { memberId }) {
    const who = { tenantId: address.tenantId, memberId };
    if (scope === 'personal' && (await mayWrite(membership, who))) await contacts.note(who, address);
    return [];
  },
  async removed({ scope, address: { tenantId, memberId } }) {
    if (scope === 'personal' && memberId !== undefined) await contacts.forget({ tenantId, memberId });
  },
});
