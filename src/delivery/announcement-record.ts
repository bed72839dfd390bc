import type { Announcement } from '../chat/announcing/announcement.ts';
import type { Reach } from '../chat/announcing/audience.ts';
import type { Document } from '../storage/collection.ts';
import { partitionOf } from './sending/outbox-row.ts';

/** An announcement as it is kept. Announcing its id again is a no-op; only an edit changes its words. */
export interface AnnouncementRecord extends Document {
  readonly announcement: Announcement;
  /** `waiting` until every channel of the audience has its row. */
  readonly state: 'waiting' | 'expanded';
  readonly announcedAt: string;
  /** When the work to expand it was last handed to the queue. */
  readonly pushedAt: string;
  readonly expandedAt: string | null;
  readonly cancelledAt: string | null;
  readonly recalledAt: string | null;
  /** How often its words were changed. */
  readonly revision: number;
  /** When the work of having its rows follow a cancel, a recall or an edit was last pushed; `null`: all rows do. */
  readonly catchUpAt: string | null;
  /** How often what had failed was to be sent again; absent: never. */
  readonly rounds?: number;
  /** When the work of queueing again what failed was last pushed; `null` or absent: that is done. */
  readonly againAt?: string | null;
  /** How far it reached when it was expanded; `null` too when it was cancelled before the end of that. */
  readonly reach: Reach | null;
}

/** Whether what failed is still to be queued again: then it is under way, although every row has found its end. */
export const isToGoAgain = ({ againAt = null }: Pick<AnnouncementRecord, 'againAt'>): boolean =>
  againAt !== null;

/** Says that an announcement is under way: what the sweep looks through. Written first, removed last. */
export interface UnderWay extends Document {
  readonly announcementId: string;
  readonly since: string;
}

export const announcementKey = (announcementId: string): Document => ({
  partition: partitionOf(announcementId),
  id: partitionOf(announcementId),
});

export const newRecord = (announcement: Announcement, now: Date): AnnouncementRecord => ({
  ...announcementKey(announcement.id),
  announcement,
  state: 'waiting',
  announcedAt: now.toISOString(),
  pushedAt: now.toISOString(),
  expandedAt: null,
  cancelledAt: null,
  recalledAt: null,
  revision: 0,
  catchUpAt: null,
  reach: null,
});

/** All that is under way stands in one partition: few at any time, whatever the history. */
export const UNDER_WAY = 'under-way';

export const newUnderWay = (announcementId: string, now: Date): UnderWay => ({
  partition: UNDER_WAY,
  id: partitionOf(announcementId),
  announcementId,
  since: now.toISOString(),
});
