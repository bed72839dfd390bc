import { announcementKey, isToGoAgain } from '../announcement-record.ts';
import type { Stores } from '../parts.ts';
import { partitionOf } from '../sending/outbox-row.ts';

/**
 * Whether every row of an announcement has found its end. Two short reads, however large the audience is: whoever
 * wants to stop it has no time to count.
 */
export async function isOver(
  { announcements, outbox }: Pick<Stores, 'announcements' | 'outbox'>,
  announcementId: string,
): Promise<boolean> {
  const key = announcementKey(announcementId);
  const record = (await announcements.get(key.partition, key.id))?.value;
  if (record?.state !== 'expanded' || isToGoAgain(record)) return false;
  const partition = partitionOf(announcementId);
  const open = await Promise.all(
    (['queued', 'sending'] as const).map((state) => outbox.list({ partition, where: { state }, limit: 1 })),
  );
  return open.every(({ items }) => items.length === 0);
}
