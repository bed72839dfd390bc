import type { Message } from '../../chat/message.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Membership } from '../../chat/presence.ts';
import type { Edition } from '../../language/edition.ts';
import type { Database } from '../../storage/collection.ts';
import { openContacts } from './contacts.ts';

/** Tells every manager who has written to the bot in their own chat, each in their language. Once, and best effort. */
export const managersChats = (
  database: Database,
  membership: Pick<Membership, 'isManager' | 'choiceOf'>,
  messenger: Pick<Messenger, 'send'>,
): ((worded: (edition: Edition) => Message) => Promise<void>) => {
  const contacts = openContacts(database);
  return async (worded) => {
    for await (const { tenantId, memberId, address } of contacts.all()) {
      if (!(await membership.isManager(tenantId, memberId))) continue;
      const edition = (await membership.choiceOf(memberId, { address, scope: 'personal' })) ?? 'both';
      await messenger.send(address, worded(edition));
    }
  };
};
