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
 * anything, and the sweep removes it. That channels were told something on a day is for whoever counts that. It follows
 * the announcement and stands on its day, so whoever says it again, on whatever day, can only add what a crash left out.
 */
export async function announce(
  { stores, push, clock }: Pick<Parts, 'stores' | 'push' | 'clock'>,
  announcement: Announcement,
): Promise<void> {
  const { partition, id } = announcementKey(announcement.id);
  const standing = async () => (await stores.announcements.get(partition, id))?.value;
  const earlier = await standing();
  if (earlier) {
    await stores.told.create(newTold(earlier));
    return;
  }
  const now = clock();
  const record = newRecord(announcement, now);
  await stores.underWay.create(newUnderWay(announcement.id, now));
  const isOurs = (await stores.announcements.create(record)) === 'created';
  await stores.told.create(newTold((isOurs ? record : await standing()) ?? record));
  if (isOurs) await push(toExpand(announcement.id));
}
