import type { Announcement } from '../chat/announcing/announcement.ts';
import { announcementKey, newRecord, newUnderWay } from './announcement-record.ts';
import type { Parts } from './parts.ts';
import { newTold } from './reporting/told-on.ts';
import { toExpand } from './work.ts';

/**
 * Writes an announcement down for good and hands it on. Announcing an id again changes nothing, whatever the text.
 *
 * Four writes, none of which needs the others: the mark that something is under way comes first, so that the sweep
 * finds an announcement whose work was never pushed; a mark without an announcement means that nobody was promised
 * anything, and the sweep removes it. That channels were told something on this day is for whoever counts that.
 */
export async function announce(
  { stores, push, clock }: Pick<Parts, 'stores' | 'push' | 'clock'>,
  announcement: Announcement,
): Promise<void> {
  const { partition, id } = announcementKey(announcement.id);
  if (await stores.announcements.get(partition, id)) return;
  const now = clock();
  await stores.underWay.create(newUnderWay(announcement.id, now));
  await stores.told.create(newTold(announcement, now));
  if ((await stores.announcements.create(newRecord(announcement, now))) === 'exists') return;
  await push(toExpand(announcement.id));
}
