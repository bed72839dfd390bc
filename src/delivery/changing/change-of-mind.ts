import type { Words } from '../../chat/announcing/announcement.ts';
import { change } from '../../storage/collection.ts';
import { announcementKey, newUnderWay, type AnnouncementRecord } from '../announcement-record.ts';
import type { Parts } from '../parts.ts';
import { toCatchUp } from '../work.ts';

type Deciding = Pick<Parts, 'stores' | 'records' | 'clock' | 'push'>;

/** Every process has seen a decision after this time (`latest-record.ts`): whatever is sent later follows it. */
const SEEN_MS = 1_000;
/** The same click after this time pushes the work again, should it have been lost. */
const PUSH_AGAIN_MS = 60_000;

/** Stops what was not sent yet; what is sent stays. An id that was never announced is a no-op, here and below. */
export const cancel = (parts: Deciding, announcementId: string): Promise<void> =>
  decide(parts, announcementId, (old, now) =>
    old.cancelledAt === null ? { ...old, cancelledAt: now } : undefined,
  );

/** Stops what was not sent yet, and takes back what was. */
export const recall = (parts: Deciding, announcementId: string): Promise<void> =>
  decide(parts, announcementId, (old, now) =>
    old.recalledAt === null ? { ...old, recalledAt: now, cancelledAt: old.cancelledAt ?? now } : undefined,
  );

/**
 * Gives an announcement other words, where it stands already and where it is still to come. `apartMs`: how far apart its
 * channels are changed.
 */
export const edit = (parts: Deciding, announcementId: string, words: Words, apartMs = 0): Promise<void> => {
  const decided = (old: AnnouncementRecord): AnnouncementRecord | undefined => {
    const { editions, wordings } = words;
    const { wordings: before, ...announcement } = old.announcement;
    const isSame = JSON.stringify([editions, wordings]) === JSON.stringify([announcement.editions, before]);
    if (isSame || old.recalledAt !== null) return undefined;
    const changed = { ...announcement, editions, ...(wordings && { wordings }) };
    return { ...old, announcement: changed, revision: old.revision + 1 };
  };
  return decide(parts, announcementId, decided, apartMs);
};

/**
 * Writes a decision down, and pushes the work of having all rows follow it. The decision itself is one write, and what
 * counts: every row that comes to its turn a second later follows it. The mark under way comes first, so that the sweep
 * finds a decision whose work was never pushed. Deciding the same again changes nothing.
 */
async function decide(
  { stores, records, clock, push }: Deciding,
  announcementId: string,
  decided: (old: AnnouncementRecord, now: string) => AnnouncementRecord | undefined,
  apartMs = 0,
): Promise<void> {
  const key = announcementKey(announcementId);
  if (!(await stores.announcements.get(key.partition, key.id))) return;
  const now = clock();
  const at = now.toISOString();
  await change(stores.underWay, newUnderWay(announcementId, now), () => newUnderWay(announcementId, now));
  const record = await change(stores.announcements, key, (old) => {
    const next = old && decided(old, at);
    const { catchUpAt = null } = old ?? {};
    const isOverdue = catchUpAt !== null && now.getTime() - new Date(catchUpAt).getTime() > PUSH_AGAIN_MS;
    const kept = next ?? (isOverdue ? old : undefined);
    return kept && { ...kept, catchUpAt: at };
  });
  records.forget(announcementId);
  if (record?.catchUpAt === at) await push(toCatchUp(announcementId, apartMs), SEEN_MS);
}
