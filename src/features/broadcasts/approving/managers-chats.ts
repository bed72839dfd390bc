import type { NotesForManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Membership } from '../../../chat/ports/presence.ts';
import type { Database } from '../../../storage/collection.ts';
import { authorOf } from '../broadcast.ts';
import { openContacts } from './contacts.ts';

export interface ManagersChatsDeps {
  readonly database: Database;
  readonly membership: Pick<Membership, 'isManager' | 'choiceOf'>;
}

/** The managers' own chats, for whoever has something to tell all of them. */
export const managersChats =
  ({ database, membership }: ManagersChatsDeps): NotesForManagers =>
  async (about, worded) => {
    const notes = [];
    for await (const { tenantId, memberId, address } of openContacts(database).all()) {
      if (!(await membership.isManager(tenantId, memberId))) continue;
      const edition = (await membership.choiceOf(memberId, { address, scope: 'personal' })) ?? 'both';
      const id = `${about}:${authorOf({ tenantId, memberId })}`;
      notes.push({ id, to: address, message: worded(edition), ifUncertain: 'resendOnce' } as const);
    }
    return notes;
  };
