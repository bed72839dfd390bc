import type { Audience } from '../../../chat/announcing/audience.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import type { ManagerId } from '../managers/manager.ts';

/** Whom managers let write updates, by ids alone, and to whom. */
export interface Author extends Document, ManagerId {
  readonly audience: Audience;
}

export const AUTHORS = 'authors';

/** Directory ids are the same in capitals and in small letters. */
export const authorIdOf = ({ tenantId, memberId }: ManagerId): string =>
  idOf('author', tenantId.toLowerCase(), memberId.toLowerCase());

export const newAuthor = ({ tenantId, memberId }: ManagerId, audience: Audience): Author => ({
  ...{ id: authorIdOf({ tenantId, memberId }), partition: AUTHORS },
  ...{ tenantId, memberId, audience },
});
