import type { Announcement } from '../chat/announcement.ts';
import type { Reach } from '../chat/audience.ts';
import type { Document } from '../storage/collection.ts';
import { partitionOf } from './outbox-row.ts';

/** An announcement as it is kept. Its text never changes here: announcing the same id again is a no-op. */
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
  /** How far it reached when it was expanded; `null` too when it was cancelled before the end of that. */
  readonly reach: Reach | null;
}

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
