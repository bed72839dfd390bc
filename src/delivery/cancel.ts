import { change, listAll } from '../storage/collection.ts';
import { announcementKey, type AnnouncementRecord } from './announcement-record.ts';
import { ended, partitionOf } from './outbox-row.ts';
import type { Parts } from './parts.ts';

/**
 * Stops an announcement: what is queued becomes `cancelled`, what is under way or sent stays. The mark on the
 * announcement comes first and is what counts: rows that are written, or come to their turn, after it see it.
 */
export async function cancel(
  parts: Pick<Parts, 'stores' | 'records' | 'clock'>,
  announcementId: string,
): Promise<void> {
  const { stores, records, clock } = parts;
  const cancelledAt = clock().toISOString();
  const mark = (old: AnnouncementRecord | undefined): AnnouncementRecord | undefined =>
    old?.cancelledAt === null ? { ...old, cancelledAt } : undefined;
  if (!(await change(stores.announcements, announcementKey(announcementId), mark))) return;
  records.forget(announcementId);

  const queued = { partition: partitionOf(announcementId), where: { state: 'queued' } } as const;
  for await (const { value } of listAll(stores.outbox, queued)) {
    await change(stores.outbox, value, (old) =>
      old?.state === 'queued' ? ended(old, 'cancelled', 'cancelled', clock()) : undefined,
    );
  }
}
