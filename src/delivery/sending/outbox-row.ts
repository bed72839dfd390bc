import type { OutboxState } from '../../chat/announcing/announcement.ts';
import type { WayOut } from '../../chat/announcing/delivery-report.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import type { Edition } from '../../language/edition.ts';
import { idOf } from '../../lib/ids.ts';
import type { Document } from '../../storage/collection.ts';

/** What is to become of a message that was sent: the words of that revision, or nothing at all. */
export type Target = number | 'recall';

/** One change of a message that was sent, as far as it has come. Done, it leaves only what it changed. */
export interface Amendment {
  readonly to: Target;
  /** How often a request was made, or was about to be. */
  readonly attempts: number;
  /** Marks the attempt that is under way: at most one at a time, so that the newest words come last. */
  readonly claim: string | null;
  /** By when its next step is due: the answer while an attempt is under way, else the next attempt. */
  readonly dueAt: string;
  /** Why it is not done; `null` while nothing stood in the way. */
  readonly code: string | null;
  /** It cannot be done, and is not tried again; a later change is. */
  readonly isGivenUp: boolean;
}

/** What became of one announcement in one channel. Times are ISO 8601 in UTC. */
export interface OutboxRow extends Document {
  readonly announcementId: string;
  readonly channelId: string;
  readonly organisation: string;
  /** Whose limits count its requests. */
  readonly tenantId: string;
  readonly state: OutboxState;
  /** How often a request was made, or was about to be. */
  readonly attempts: number;
  /** Why the row is as it is: the platform's code of the last attempt, or ours (`quiet_hours`). */
  readonly lastCode: string | null;
  readonly queuedAt: string;
  /** By when the row's next step is due: the next look while `queued`, the answer while `sending`. */
  readonly dueAt: string;
  /** Marks one attempt, so that what is learnt late is written to that attempt and to no other. */
  readonly claim: string | null;
  readonly sendingAt: string | null;
  readonly finishedAt: string | null;
  /** The platform's id of the message: what an edit and a recall need. */
  readonly messageId: string | null;
  /** The language or languages in which it was sent. */
  readonly edition: Edition | null;
  /** Why it was sent once more after a request that nobody saw accepted or refused: it may have arrived twice. */
  readonly resentAfter: string | null;
  /** What a manager decided while nobody knew whether it had arrived. */
  readonly decided: WayOut | null;
  /** The message under which it stands, as a reply. */
  readonly under: string | null;
  /** Which revision of the words it shows, or is being sent with. */
  readonly revision: number;
  /** When the message was last edited after it was sent. */
  readonly editedAt: string | null;
  /** An edit or a recall of the message that is under way, waits, or could not be made. */
  readonly amendment: Amendment | null;
  /** In which round of sending again it is, and how many attempts were made before that; absent: the first sending. */
  readonly again?: { readonly round: number; readonly attempts: number };
}

/** What every message that is under way knows of its attempts. */
export type Attempted = Pick<
  OutboxRow,
  | 'id'
  | 'state'
  | 'attempts'
  | 'lastCode'
  | 'dueAt'
  | 'claim'
  | 'sendingAt'
  | 'finishedAt'
  | 'messageId'
  | 'resentAfter'
  | 'again'
>;

/** An attempt that is about to be made; after `until` without an answer it counts as lost. */
export interface Claim {
  readonly claim: string;
  readonly now: Date;
  readonly until: Date;
}

/** All rows of an announcement stand in this partition; the announcement itself is stored under the same id. */
export const partitionOf = (announcementId: string): string => idOf('announcement', announcementId);

/** Where the row of an announcement in a channel stands: always the same, so that two writes make one row. */
export const rowKey = (announcementId: string, channelId: string): Document => ({
  partition: partitionOf(announcementId),
  id: idOf('row', announcementId, channelId),
});

/** A row before anything happened to it. */
export const newRow = (
  announcementId: string,
  channel: Pick<Recipient, 'id' | 'organisation' | 'address'>,
  now: Date,
): OutboxRow => ({
  announcementId,
  channelId: channel.id,
  organisation: channel.organisation,
  tenantId: channel.address.tenantId,
  state: 'queued',
  attempts: 0,
  lastCode: null,
  queuedAt: now.toISOString(),
  dueAt: now.toISOString(),
  claim: null,
  sendingAt: null,
  finishedAt: null,
  messageId: null,
  edition: null,
  resentAfter: null,
  decided: null,
  under: null,
  revision: 0,
  editedAt: null,
  amendment: null,
  // Last: V8 gives an object that begins with a spread forty times the memory, and there is one for every channel.
  ...rowKey(announcementId, channel.id),
});

/** A message while a request is under way. */
export const underWay = <M extends Attempted>(message: M, { claim, now, until }: Claim): M => ({
  ...message,
  state: 'sending',
  attempts: message.attempts + 1,
  claim,
  sendingAt: now.toISOString(),
  dueAt: until.toISOString(),
});

/** The attempts that count against a row: those since it was last queued by somebody's decision to send it again. */
export const attemptsNow = ({ attempts, again }: Pick<OutboxRow, 'attempts' | 'again'>): number =>
  attempts - (again?.attempts ?? 0);

/** The row while a request is under way, and what it is sent with. */
export const claimed = (
  row: OutboxRow,
  { edition, revision, under, ...claim }: Pick<OutboxRow, 'edition' | 'revision' | 'under'> & Claim,
): OutboxRow => ({ ...underWay(row, claim), edition, revision, under });

/** The row while it waits for a better moment. */
export const waiting = <M extends Attempted>(row: M, code: string, until: Date): M => ({
  ...row,
  state: 'queued',
  lastCode: code,
  dueAt: until.toISOString(),
});

/** The row at its end. */
export const ended = <M extends Attempted>(
  row: M,
  state: Exclude<OutboxState, 'queued' | 'sending'>,
  code: string | null,
  now: Date,
): M => ({ ...row, state, lastCode: code, finishedAt: now.toISOString() });

/** What a row ends as that is not to go any more: what may have arrived before is not called unsent. */
export const droppedAs = <S extends OutboxState>({ resentAfter }: Attempted, state: S): S | 'uncertain' =>
  resentAfter === null ? state : 'uncertain';

/** Nobody saw the end of the attempt: it may have arrived, so it is not made again. */
export const IN_FLIGHT_AT_CRASH = 'in_flight_at_crash';
