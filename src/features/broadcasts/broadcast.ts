import type { Voice } from '../../chat/announcing/voice.ts';
import type { Document } from '../../storage/collection.ts';
import type { Entry, WordOn } from './act.ts';
import type { BroadcastContent } from './broadcast-content.ts';

/** `sending` from the moment it is sent for good; how far it has come is known to delivery alone. */
export type BroadcastState = 'draft' | 'sending' | 'cancelled' | 'recalled';

/** What ties a draft to an update that was sent; its audience is then the one of that. */
export interface Bond {
  /** A draft of other words for it: its id. */
  readonly edits: string | null;
  /** An update that stands under it, as a reply: its id. */
  readonly followUpTo: string | null;
}

export const UNBOUND: Bond = { edits: null, followUpTo: null };

/** An update as it is kept. All moments are ISO 8601 in UTC. */
export interface Broadcast extends BroadcastContent, Bond, Document {
  readonly state: BroadcastState;
  /** Counts the changes of the words, so that nobody sends other words than those they saw. */
  readonly revision: number;
  readonly createdAt: string;
  /** Who wrote and who sent it, as `authorOf` says; `null` for the API, and after that person's data was erased. */
  readonly createdBy: string | null;
  /** In whose name it stands: that of its author's organisation; `null` is the community's. */
  readonly voice: Voice | null;
  readonly sentAt: string | null;
  readonly sentBy: string | null;
  /** When it was cancelled or recalled. */
  readonly stoppedAt: string | null;
  /** Who changed the words last. */
  readonly wordsBy: string | null;
  /** When a draft is to be sent by itself, and who said so. */
  readonly schedule: { readonly at: string; readonly by: string | null } | null;
  /** Somebody asked for another person's word. */
  readonly proposal: WordOn | null;
  readonly approval: WordOn | null;
  /** Somebody would not approve it. */
  readonly returned: { readonly by: string | null; readonly at: string; readonly reason: string } | null;
  /** When its time came before anybody had approved it. */
  readonly lapsedAt: string | null;
  /** What managers are still to be told of a draft. */
  readonly untold: 'proposed' | 'approved' | 'returned' | 'lapsed' | null;
  /** When its words were last changed after it was sent. */
  readonly editedAt: string | null;
  /** What happened to it, the oldest first. */
  readonly history: readonly Entry[];
  /** The tick has something to do: a draft to send or to tell of, or a state of which delivery has not heard yet. */
  readonly isPending: boolean;
}

/** All updates stand in one partition: a community has some hundreds over the years. */
export const BROADCASTS = 'broadcasts';

/** A community manager, by ids alone. */
export interface ManagerId {
  readonly tenantId: string;
  readonly memberId: string;
}

/** One person as one value. */
export const authorOf = ({ tenantId, memberId }: ManagerId): string => `${tenantId}/${memberId}`;

const ANNOUNCED = 'broadcast:';

/** What delivery knows an update as. */
export const announcementIdOf = (id: string): string => `${ANNOUNCED}${id}`;

/** Which update an announcement is; `undefined` when it is something else. */
export const idOfAnnouncement = (announcementId: string): string | undefined =>
  announcementId.startsWith(ANNOUNCED) ? announcementId.slice(ANNOUNCED.length) : undefined;

/** What a draft is from the start, and stays. */
export interface Beginning {
  readonly bond?: Bond;
  readonly voice?: Voice | null;
}

/** A draft that nobody has seen yet. */
export const newDraft = (
  id: string,
  content: BroadcastContent,
  createdBy: string | null,
  now: Date,
  { bond = UNBOUND, voice = null }: Beginning = {},
): Broadcast => ({
  ...content,
  ...{ id, partition: BROADCASTS, state: 'draft', revision: 1 },
  ...{ createdAt: now.toISOString(), createdBy, sentAt: null, sentBy: null, stoppedAt: null },
  ...{ wordsBy: createdBy, schedule: null, proposal: null, approval: null, returned: null },
  ...bond,
  voice,
  ...{ lapsedAt: null, untold: null, editedAt: null, history: [] },
  isPending: false,
});

/** The draft with other content, by whom it was changed; who began it and when stays. */
export const redrafted = (
  draft: Broadcast,
  content: BroadcastContent,
  wordsBy: string | null,
): Broadcast => ({
  ...draft,
  ...content,
  wordsBy,
  revision: draft.revision + 1,
});
