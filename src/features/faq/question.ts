import type { Address } from '../../chat/address.ts';
import type { Edition } from '../../language/edition.ts';
import type { Document } from '../../storage/collection.ts';

/** The longest question and the longest reply, in characters. */
export const QUESTION_LIMIT = 1000;
export const REPLY_LIMIT = 3000;

/** Days that a question is kept, answered or not. Long enough to see which guide is missing. */
export const DAYS_KEPT = 180;

/** Where a reply goes. Kept only while the question is open, and only if the member asked for a reply. */
export interface ReplyTo {
  readonly address: Address;
  readonly memberId: string;
}

/** A question that a member put to the community managers. Without a reply wanted it has nothing of the member. */
export interface Question extends Document {
  readonly partition: 'questions';
  readonly text: string;
  readonly edition: Edition;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly state: 'open' | 'answered' | 'closed';
  /** `<tenant>/<member>` while the question is open and a reply is wanted, else empty: what `my data` finds it by. */
  readonly askedBy: string;
  readonly replyTo?: ReplyTo;
}

export const askerKey = (tenantId: string, memberId: string): string => `${tenantId}/${memberId}`;

/** The question when it is no longer open: nobody can tell from it who asked. */
export const settled = (
  { partition, id, text, edition, askedAt }: Question,
  state: 'answered' | 'closed',
): Question => ({ partition, id, text, edition, askedAt, state, askedBy: '' });
