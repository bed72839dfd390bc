import type { Address } from '../../../chat/address.ts';
import type { Asker, Scope } from '../../../chat/asker.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Pinned } from '../board/pinned.ts';
import type { Letter } from './letter.ts';

/** The longest question and the longest reply, in characters. */
export const QUESTION_LIMIT = 1000;
export const REPLY_LIMIT = 3000;
/** The longest note with which a question is closed. */
export const NOTE_LIMIT = 500;

/** Days that a question is kept, answered or not. Long enough to see which guide is missing. */
export const DAYS_KEPT = 180;
/** Days after which a question that nobody answered is closed, and who asked is forgotten. */
export const DAYS_OPEN = 60;
/** Days after its end for which it is remembered where news of it may not have arrived. */
export const DAYS_IN_DOUBT = 14;

/** Where news goes. Kept only while there is any to come, and only if the member wanted a reply. */
export interface ReplyTo {
  readonly address: Address;
  readonly memberId: string;
  readonly scope: Scope;
  /** The first message of the thread in which they asked. */
  readonly thread?: string;
}

/** Why a question is closed without an answer. `abandoned`: nobody answered in time. */
export const CLOSE_REASONS = ['asked-before', 'not-ours', 'not-known', 'other'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number] | 'abandoned';

/** `withdrawn`: whoever asked took it back, and its text with it. */
export type QuestionState = 'open' | 'taken' | 'answered' | 'closed' | 'withdrawn';

/** A question that a member put to the community managers. Without a reply wanted it has nothing of the member. */
export interface Question extends Pinned {
  readonly partition: 'questions';
  readonly text: string;
  readonly edition: Edition;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly state: QuestionState;
  /** When it came into this state, ISO 8601. */
  readonly stateAt: string;
  readonly wantsReply: boolean;
  /** `<tenant>/<member>` as long as `replyTo` is there, else empty: what `my data` finds it by. */
  readonly askedBy: string;
  readonly replyTo?: ReplyTo;
  /** `<tenant>/<member>` of the manager who has it in hand, else empty. */
  readonly takenBy: string;
  readonly letters: readonly Letter[];
  /** Whether managers know of it, by its card or in their own chats. */
  readonly told: 'yes' | 'no';
  /** The answer as it was typed. */
  readonly answer?: string;
  readonly reason?: CloseReason;
  readonly note?: string;
  /** The verified answer that it was kept as. */
  readonly keptAs?: string;
}

/** Where news goes to whoever speaks. */
export const replyToOf = ({ address, memberId, scope, thread }: Asker): ReplyTo => ({
  ...{ address, memberId, scope, ...(thread !== undefined && { thread }) },
});

export const askerKey = (tenantId: string, memberId: string): string => `${tenantId}/${memberId}`;

export const isWaiting = ({ state }: Pick<Question, 'state'>): boolean =>
  state === 'open' || state === 'taken';
