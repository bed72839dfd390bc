import type { Edition } from '../../../language/edition.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';

/** What is kept of a member: only once they chose a language, or were welcomed in a personal chat. */
export interface Member extends Document {
  readonly tenantId: string;
  readonly memberId: string;
  readonly edition?: Edition;
  /** The bot has introduced itself in their personal chat. */
  readonly welcomed?: true;
}

export const MEMBERS = 'members';

export const newMember = (tenantId: string, memberId: string): Member => ({
  id: idOf(tenantId, memberId),
  partition: MEMBERS,
  tenantId,
  memberId,
});
