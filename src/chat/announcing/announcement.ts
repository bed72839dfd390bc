import type { Edition } from '../../language/edition.ts';
import { isAddressed, type Audience, type Kind, type Recipient } from './audience.ts';
import { button } from '../cards/card-words.ts';
import type { Message } from '../message.ts';

/** The sender of what community managers and the API send: nobody's organisation. */
export const THE_COMMUNITY = 'community';

/** Worded for each edition. */
export type Editions = Readonly<Record<Edition, Message>>;

export interface Wording {
  readonly audience: Audience;
  readonly editions: Editions;
}

export type Urgency = 'urgent' | 'normal' | 'bulk';

/** `ask`: a manager decides. `resendOnce`: it is sent once more, for missing it is worse than reading it twice. */
export type IfUncertain = 'ask' | 'resendOnce';

/**
 * Something to be told in channels. Plain data: a feature decides it, `delivery/` carries it.
 * The id is deterministic (`meetup-reminder:<meetup>:day`), so that deciding it twice tells it once.
 */
export interface Announcement {
  readonly id: string;
  readonly kind: Kind;
  readonly audience: Audience;
  /** Whom its author may address: who is not in here does not get it, whatever `audience` says. */
  readonly within?: Audience;
  /** Worded for each edition; a channel gets the one that its owner chose. */
  readonly editions: Editions;
  /** Words of their own for some of the audience: the first whose audience names the channel takes the place of `editions`. */
  readonly wordings?: readonly Wording[];
  /** What is urgent overtakes what is not; `normal` unless told. */
  readonly urgency?: Urgency;
  /** What is to be done with a request of which nobody knows whether it was accepted; `ask` unless told. */
  readonly ifUncertain?: IfUncertain;
  /** The id of an announcement under which this one stands, as a reply, wherever that one arrived. */
  readonly followUpTo?: string;
  /** Who sends it, for channels that do not want everybody's: the id of an organisation, or `THE_COMMUNITY`. */
  readonly sender?: string;
  /** After this moment (ISO 8601) it is of no use and is not sent any more. */
  readonly uselessAfter?: string;
}

/** What an announcement says, to everybody and to some of its audience. */
export type Words = Pick<Announcement, 'editions' | 'wordings'>;

/** A message as a channel gets it: with the button with which its owner says that no more of these are to come. */
function withQuietButton(
  message: Message,
  { kind, sender }: Pick<Announcement, 'kind' | 'sender'>,
  edition: Edition,
): Message {
  if (!message.card) return message;
  const about = { kind, ...(sender !== undefined && { sender }) };
  const quiet = button(edition, 'chat.whichMessages', 'community.whichMessages', about);
  return { ...message, card: { ...message.card, quiet } };
}

/** What an announcement says in an edition: in general, or where `at` is given, in that wording of its own. */
const worded = ({ editions, wordings = [] }: Words, edition: Edition, at?: number): Message =>
  ((at === undefined ? undefined : wordings[at]?.editions) ?? editions)[edition];

/** An announcement as every channel gets it for which that wording is meant. */
export const messageInChannels = (announcement: Announcement, edition: Edition, at?: number): Message =>
  withQuietButton(worded(announcement, edition, at), announcement, edition);

/**
 * What a channel is to be told, in the words that are meant for it. What a person has in their own chat has its own way
 * to stop; which messages a channel gets is its owner's affair.
 */
export function messageFor(announcement: Announcement, channel: Recipient, edition: Edition): Message {
  const own = (announcement.wordings ?? []).findIndex(({ audience }) => isAddressed(audience, channel));
  const at = own === -1 ? undefined : own;
  return channel.address.memberId === undefined
    ? messageInChannels(announcement, edition, at)
    : worded(announcement, edition, at);
}

/** Why something that is addressed to a channel waits there. */
export type WaitCode = 'paused' | 'quiet_hours' | 'weekly_cap';

/** What would become of an announcement in a channel that it has not been sent to. */
export type Foreseen =
  | { readonly kind: 'now' | 'declined' | 'unreachable' | 'elsewhere' }
  /** It waits at least until then (ISO 8601). */
  | { readonly kind: 'later'; readonly code: WaitCode; readonly until: string };

/** What became of one announcement in one channel. */
export const OUTBOX_STATES = [
  'queued',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'cancelled',
  'recalled',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** What became of one announcement everywhere. */
export interface DeliveryReport {
  /** `waiting` before the audience is written out, `sending` while something is under way, then `finished`. */
  readonly state: 'waiting' | 'sending' | 'finished';
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** ISO 8601; `null` before it began or ended. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Every channel that was not reached for certain, with the reason as a code. */
  readonly troubles: readonly {
    readonly channelId: string;
    readonly state: OutboxState;
    readonly code: string;
  }[];
}
