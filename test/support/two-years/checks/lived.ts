import type { Recipient } from '../../../../src/chat/announcing/audience.ts';
import { localOf } from '../plans.ts';
import type { Downtime, Said } from '../reckoning.ts';
import type { Deed, ScriptedPart } from '../script/deeds.ts';
import type { Sent } from '../world.ts';

/** What came of two years. */

export interface LivedPart extends ScriptedPart {
  readonly id: string;
  /** The channels that follow its topic. */
  readonly audience: readonly Recipient[];
  readonly said: readonly Said[];
  /** What the API says of it in the end. */
  readonly shown: {
    readonly start: string;
    readonly state: string;
    readonly link: string;
    readonly capacity: number;
    readonly rsvps: object;
    readonly missed: readonly { readonly dueAt: string; readonly noticedAt: string }[];
  };
}

export interface Lived {
  readonly parts: readonly LivedPart[];
  readonly deeds: readonly Deed[];
  readonly downtimes: readonly Downtime[];
  readonly sent: readonly Sent[];
}

export const nameOf = ({ series, number }: ScriptedPart): string => `part ${series}/${number}`;

/** Whether a channel is quiet then: from 20:00 to 07:00 by the clock in London. */
export const isNight = (at: number): boolean =>
  localOf(at).slice(11) >= '20:00' || localOf(at).slice(11) < '07:00';
export const isQuiet = ({ quietHours }: Recipient, at: number): boolean =>
  quietHours !== undefined && isNight(at);

/** Members answer in a channel that follows the topic, always in the same one. */
const numberOf = (member: string): number => Number(member.slice('member-'.length));
export const channelFor = ({ audience }: Pick<LivedPart, 'audience'>, member: string): Recipient =>
  audience[numberOf(member) % audience.length]!;
/** The first three members have the bot in a chat of their own. */
export const hasChat = (member: string): boolean => numberOf(member) < 3;
export const chatIdOf = (member: string): string => `chat-of-${member}`;
