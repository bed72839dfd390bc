import type { DeliveryProgress } from '../../chat/announcing/delivery-report.ts';
import { listAll } from '../../storage/collection.ts';
import { UNDER_WAY } from '../announcement-record.ts';
import type { Parts } from '../parts.ts';

/** What has been announced and is not at its end. */
export interface Waiting {
  readonly announcements: number;
  /** Messages of theirs that are still to be sent; those of an audience that is not written out yet are not known. */
  readonly messages: number;
}

/** How much is under way, by what `progressOf` each says. */
export async function waiting(
  { stores }: Pick<Parts, 'stores'>,
  progressOf: (announcementId: string) => Promise<DeliveryProgress>,
): Promise<Waiting> {
  let [announcements, messages] = [0, 0];
  for await (const { value } of listAll(stores.underWay, { partition: UNDER_WAY })) {
    const { counts } = await progressOf(value.announcementId);
    announcements += 1;
    messages += counts.queued + counts.sending;
  }
  return { announcements, messages };
}
