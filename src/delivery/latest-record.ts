import type { Clock } from '../lib/clock.ts';
import type { Collection, Stored } from '../storage/collection.ts';
import { announcementKey, type AnnouncementRecord } from './announcement-record.ts';

/** A copy may be this old: short enough that a cancel stops everything within a second. */
const FRESH_MS = 500;
/** More copies than announcements are ever sent at once. */
const MOST = 100;

/** Announcements as they are, at most half a second old: many rows of one are sent at the same time. */
export interface LatestRecords {
  of(announcementId: string): Promise<AnnouncementRecord | undefined>;
  /** This process has just changed it. */
  forget(announcementId: string): void;
}

interface Copy {
  readonly at: number;
  readonly stored: Promise<Stored<AnnouncementRecord> | undefined>;
}

export function openLatestRecords(collection: Collection<AnnouncementRecord>, clock: Clock): LatestRecords {
  const copies = new Map<string, Copy>();

  /** While nothing was written the value stays the same object, so that whatever was made of it can be kept. */
  async function read(announcementId: string, old: Copy | undefined): Copy['stored'] {
    const { partition, id } = announcementKey(announcementId);
    const [now, before] = await Promise.all([collection.get(partition, id), old?.stored]);
    return now && before?.etag === now.etag ? before : now;
  }

  return {
    async of(announcementId) {
      const now = clock().getTime();
      let copy = copies.get(announcementId);
      if (!copy || now - copy.at >= FRESH_MS) {
        copy = { at: now, stored: read(announcementId, copy) };
        copies.delete(announcementId);
        copies.set(announcementId, copy);
        const [oldest] = copies.keys();
        if (copies.size > MOST && oldest !== undefined) copies.delete(oldest);
      }
      try {
        return (await copy.stored)?.value;
      } catch (error) {
        copies.delete(announcementId);
        throw error;
      }
    },
    forget: (announcementId) => void copies.delete(announcementId),
  };
}
