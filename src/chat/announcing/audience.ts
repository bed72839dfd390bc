import type { Edition } from '../../language/edition.ts';
import type { Address } from '../address.ts';

/** What a message is for: a channel takes or declines each kind by itself. */
export const KINDS = ['posts', 'surveys', 'meetups', 'broadcasts'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * For whom a message is: everyone, or the channels that match every list given, within a list by any entry.
 * `organisations` and `channels` are ids; `topics` and `sectors` are the ids of `topics.ts` and `sectors.ts`. A person's
 * own chat is in no audience but one whose `channels` name it: of members who asked for that.
 */
export type Audience =
  | { readonly all: true }
  | {
      readonly topics?: readonly string[] | undefined;
      readonly sectors?: readonly string[] | undefined;
      readonly organisations?: readonly string[] | undefined;
      readonly channels?: readonly string[] | undefined;
    };

/** A channel as far as delivery must know it: where it is and what its owner chose. */
export interface Recipient {
  readonly id: string;
  readonly organisation: string;
  /** Absent while nobody said to which sector the organisation belongs. */
  readonly sector?: string;
  readonly address: Address;
  readonly edition: Edition;
  readonly topics: readonly string[];
  readonly declinedKinds: readonly Kind[];
  /** Whose updates the channel does not want, as `Announcement.sender` names them. */
  readonly declinedSenders?: readonly string[];
  /** `reachable` unless the bot was removed or the platform said that it cannot write there. */
  readonly state: 'reachable' | 'unreachable';
  /** Local times in Europe/London, `HH:MM`; may span midnight. */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** A local date, `YYYY-MM-DD`: nothing is sent before that day. */
  readonly pausedUntil?: string;
  readonly weeklyCap?: number;
}

/** How far an audience reaches, before anything is sent. */
export interface Reach {
  readonly channels: number;
  readonly organisations: number;
  /** Matched, but chose not to have this kind. */
  readonly declined: number;
  /** Matched, but the bot cannot write there. */
  readonly unreachable: number;
}

/**
 * Asks how far an audience reaches now: from a sender, within whom that one may address, and only where an announcement
 * stands that this one follows up; none of them unless told.
 */
export type ReachOf = (
  audience: Audience,
  kind: Kind,
  from?: { readonly sender?: string; readonly within?: Audience; readonly followUpTo?: string },
) => Promise<Reach>;

const listMatches = (list: readonly string[] | undefined, entries: readonly string[]): boolean =>
  list === undefined || list.some((wanted) => entries.includes(wanted));

/** Whether a channel is among those that an audience names. Says nothing about what the channel wants to have. */
export function isAddressed(audience: Audience, channel: Recipient): boolean {
  if ('all' in audience) return true;
  return (
    listMatches(audience.topics, channel.topics) &&
    listMatches(audience.sectors, channel.sector === undefined ? [] : [channel.sector]) &&
    listMatches(audience.organisations, [channel.organisation]) &&
    listMatches(audience.channels, [channel.id])
  );
}

/** Whether the channel's owner does not want this kind, or nothing from this sender. */
export const isDeclined = (channel: Recipient, kind: Kind, sender?: string): boolean =>
  channel.declinedKinds.includes(kind) ||
  (sender !== undefined && (channel.declinedSenders ?? []).includes(sender));
