import type { BuriedWork } from '../../chat/announcing/delivery-report.ts';
import type { Clock } from '../../lib/clock.ts';
import { idOf } from '../../lib/ids.ts';
import type { Work } from '../../queue/work-queue.ts';
import type { Collection, Document } from '../../storage/collection.ts';
import { partitionOf } from '../sending/outbox-row.ts';
import { announcementWork } from '../work.ts';

/** What an announcement's report says of work that was set aside: the queue itself cannot be searched. */
export type BuriedRecord = Document & BuriedWork;

/** Notes that work was set aside, if it belongs to an announcement. The same work again changes nothing. */
export async function noteBuried(
  { buried, clock }: { readonly buried: Collection<BuriedRecord>; readonly clock: Clock },
  { kind, payload }: Work,
  reason: string,
): Promise<void> {
  const about = announcementWork.safeParse(payload);
  if (!about.success) return;
  const partition = partitionOf(about.data.announcementId);
  const id = idOf('buried', kind, JSON.stringify(payload));
  await buried.create({ partition, id, kind, reason, at: clock().toISOString() });
}
