import type { Document } from '../../storage/collection.ts';
import type { BroadcastContent } from './broadcast-content.ts';

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
export const redrafted = (draft: Broadcast, content: BroadcastContent): Broadcast => ({
  ...draft,
  ...content,
  revision: draft.revision + 1,
});
