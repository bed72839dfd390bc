import type { HowLong } from '../../chat/ports/messenger.ts';

/** What an answer of the platform means for the message, and for the channel. */
export type Meaning =
  /** Not accepted; may be tried again. */
  | { readonly kind: 'postponed' }
  /** Nobody knows whether it was accepted. */
  | { readonly kind: 'uncertain' }
  /** This message will never be accepted; it says nothing about the channel. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable'; readonly howLong: HowLong; readonly isDoubtful?: true };

export interface OutcomeRow {
  readonly status: number;
  /** The platform's word for the reason, as the body of the answer has it. A row without one is for every other. */
  readonly subcode?: string;
  readonly means: Meaning;
}

const postponed: Meaning = { kind: 'postponed' };
const uncertain: Meaning = { kind: 'uncertain' };
const refused: Meaning = { kind: 'refused' };
const forNow: Meaning = { kind: 'unreachable', howLong: 'for now' };
const gone: Meaning = { kind: 'unreachable', howLong: 'gone' };
const perhaps: Meaning = { kind: 'unreachable', howLong: 'for now', isDoubtful: true };

/**
 * The answers of the platform by name. Source: Microsoft Teams documentation, "Status codes from bot conversational APIs"
 * (bots/build-conversational-capability). It says that 502, 503 and 504 may be tried again and 500 must not; we keep
 * 502 and 504 out of that: a gateway that gave up does not say whether the message had been accepted. What it does not
 * list is not tried again.
 */
export const OUTCOME_TABLE: readonly OutcomeRow[] = [
  { status: 400, subcode: 'BadArgument', means: refused },
  { status: 401, subcode: 'BotNotRegistered', means: refused },
  // An administrator switched the bot off; the documentation says to stop until somebody speaks.
  { status: 403, subcode: 'BotDisabledByAdmin', means: forNow },
  { status: 403, subcode: 'BotNotInConversationRoster', means: gone },
  { status: 403, subcode: 'ConversationBlockedByUser', means: gone },
  { status: 403, subcode: 'MessageWritesBlocked', means: gone },
  { status: 403, subcode: 'ForbiddenOperationException', means: gone },
  // The two are about how we asked, not about the channel: a host of another cloud, and a message of somebody else.
  { status: 403, subcode: 'InvalidBotApiHost', means: refused },
  { status: 403, subcode: 'NotEnoughPermissions', means: refused },
  { status: 403, means: forNow },
  // The message that was to be changed is gone; the channel is not.
  { status: 404, subcode: 'ActivityNotFoundInConversation', means: refused },
  // At scale about one in a hundred of these is not true (botbuilder-python, issue 2102).
  { status: 404, subcode: 'ConversationNotFound', means: perhaps },
  { status: 404, means: perhaps },
  { status: 412, subcode: 'PreconditionFailed', means: postponed },
  { status: 412, means: postponed },
  { status: 413, subcode: 'MessageSizeTooBig', means: refused },
  { status: 429, means: postponed },
  { status: 500, means: uncertain },
  { status: 502, means: uncertain },
  { status: 503, means: postponed },
  { status: 504, means: uncertain },
];

/** The meaning of an answer: the row of its status and subcode, else that of its status alone. */
export function meaningOf(status: number, subcode: string | undefined): Meaning {
  const rows = OUTCOME_TABLE.filter((row) => row.status === status);
  const row = rows.find((one) => one.subcode === subcode) ?? rows.find((one) => one.subcode === undefined);
  return row?.means ?? (status >= 500 ? uncertain : refused);
}
