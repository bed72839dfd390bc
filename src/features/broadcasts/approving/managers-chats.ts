import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { Membership } from '../../../chat/ports/presence.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Database } from '../../../storage/collection.ts';
import { openContacts } from './contacts.ts';

export interface ManagersChatsDeps {
  readonly database: Database;
  readonly membership: Pick<Membership, 'isManager' | 'choiceOf'>;
  readonly messenger: Pick<Messenger, 'send'>;
}

/** The managers' own chats, for whoever has something to tell all of them. */
export const managersChats =
  ({ database, membership, messenger }: ManagersChatsDeps): TellManagers =>
  async (worded) => {
    let reached = 0;
    for await (const { tenantId, memberId, address } of openContacts(database).all()) {
      if (!(await membership.isManager(tenantId, memberId))) continue;
      const edition = (await membership.choiceOf(memberId, { address, scope: 'personal' })) ?? 'both';
      const { kind } = await messenger.send(address, worded(edition));
      if (kind === 'sent') reached += 1;
    }
    return reached;
  };
