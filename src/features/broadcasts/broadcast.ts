import type { Audience } from '../../chat/audience.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Document } from '../../storage/collection.ts';

/** What a manager writes. Both languages are always there: neither is less favoured. */
export interface BroadcastContent {
  readonly title: Bilingual;
  /** Light Markdown (`light-markdown.ts`), as it was typed. */
  readonly body: Bilingual;
  /** Where to read more, for the readers of each language; https only. */
  readonly link?: Bilingual;
  readonly important: boolean;
  readonly audience: Audience;
}

/** `sending` from the moment it is sent for good; how far it has come is known to delivery alone. */
export type BroadcastState = 'draft' | 'sending' | 'cancelled' | 'recalled';

/** An update as it is kept. All moments are ISO 8601 in UTC. */
export interface Broadcast extends BroadcastContent, Document {
  readonly state: BroadcastState;
  /** Counts the changes of the draft, so that nobody sends other words than those they saw. */
  readonly revision: number;
  readonly createdAt: string;
  /** Who wrote and who sent it, as `authorOf` says; `null` for the API, and after that person's data was erased. */
  readonly createdBy: string | null;
  readonly sentAt: string | null;
  readonly sentBy: string | null;
  /** When it was cancelled or recalled. */
  readonly stoppedAt: string | null;
  /** Delivery has not heard of the state yet. */
  readonly isPending: boolean;
}

/** All updates stand in one partition: a community has some hundreds over the years. */
export const BROADCASTS = 'broadcasts';

export const TITLE_LIMIT = 120;
export const BODY_LIMIT = 3000;

/** One person as one value that a list can be filtered by. */
export const authorOf = ({ tenantId, memberId }: { tenantId: string; memberId: string }): string =>
  `${tenantId}/${memberId}`;

/** What delivery knows an update as. */
export const announcementIdOf = (id: string): string => `broadcast:${id}`;

/** A draft that nobody has seen yet. */
export const newDraft = (
  id: string,
  content: BroadcastContent,
  createdBy: string | null,
  now: Date,
): Broadcast => ({
  ...content,
  ...{ id, partition: BROADCASTS, state: 'draft', revision: 1 },
  ...{ createdAt: now.toISOString(), createdBy, sentAt: null, sentBy: null, stoppedAt: null },
  isPending: false,
});

/** The draft with other content; who began it and when stays. */
export function redrafted(
  { id, partition, state, revision, createdAt, createdBy, sentAt, sentBy, stoppedAt, isPending }: Broadcast,
  content: BroadcastContent,
): Broadcast {
  const kept = { id, partition, state, createdAt, createdBy, sentAt, sentBy, stoppedAt, isPending };
  return { ...content, ...kept, revision: revision + 1 };
}

/** The content of an update, without what the house keeps about it. */
export const contentOf = ({ title, body, link, important, audience }: Broadcast): BroadcastContent => ({
  ...{ title, body, important, audience },
  ...(link && { link }),
});
