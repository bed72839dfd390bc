import type { Address } from '../address.ts';
import type { Message } from '../message.ts';

/** Until when the bot cannot write somewhere: until somebody speaks to it there, or until it is installed again. */
export type HowLong = 'for now' | 'gone';

/** What the platform made of one request. A foreseen outcome is a value; only a fault of ours throws. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Not accepted, and worth trying again: 412, 429, 503, or a connection refused before anything was sent. */
  | {
      readonly kind: 'postponed';
      readonly code: string;
      readonly retryAfterMs?: number;
      /** No request was made, so nothing speaks against the message. */
      readonly isUntried?: true;
    }
  /** The bot is not, or no longer, welcome there: 403, 404. `isDoubtful`: a single such answer may be wrong. */
  | {
      readonly kind: 'unreachable';
      readonly code: string;
      readonly howLong: HowLong;
      readonly isDoubtful?: true;
    }
  /** The platform will never take this message: 400, 401, 413 and the like. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It may or may not have arrived: 500, 502, 504, a reset or a timeout after sending. Never resent blindly. */
  | { readonly kind: 'uncertain'; readonly code: string };

/** Why no request was made: others were there first, or all sending is halted. */
export const NOT_ITS_TURN = 'not_its_turn';

/** A channel of a team, as the platform lists it. */
export interface TeamChannel {
  readonly conversationId: string;
  /** Absent for the first channel of a team, which clients name in their own language. */
  readonly name?: string;
}

/** Where in a conversation a message stands. */
export interface Placed {
  /** The message under which it stands, as a reply; where a conversation has no threads, it stands by itself. */
  readonly under?: string;
}

/** A member's own chat with the bot, or why there is none. */
export type PersonalChat =
  { readonly kind: 'open'; readonly address: Address } | Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Carries messages to conversations: the port to Teams. One call is one request; retrying is `delivery/`'s alone. */
export interface Messenger {
  send(to: Address, message: Message, placed?: Placed): Promise<SendOutcome>;
  edit(to: Address, messageId: string, message: Message, placed?: Placed): Promise<SendOutcome>;
  recall(to: Address, messageId: string, placed?: Placed): Promise<SendOutcome>;
  /**
   * The chat of a member of the organisation in which `near` is. Only those have one who installed the bot for themselves;
   * asking again opens no second one.
   */
  personalChat(near: Address, memberId: string): Promise<PersonalChat>;
  /** The channels of the team that a conversation belongs to; empty where the platform does not tell. */
  channelsOfTeam(of: Address, teamId: string): Promise<readonly TeamChannel[]>;
  /** How many people are members of the team; `undefined` where the platform does not tell. */
  peopleInTeam(of: Address, teamId: string): Promise<number | undefined>;
}
