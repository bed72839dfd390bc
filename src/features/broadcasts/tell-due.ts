import type { Announcement } from '../../chat/announcement.ts';
import { announcementOf } from './broadcast-announcement.ts';
import type { Parts } from './parts.ts';
import { carryOut } from './stop-broadcast.ts';

/**
 * Yields every update that was sent and not handed over yet. After the `yield` it is written down for good; if it was
 * stopped in that moment, the stop is carried out then. A state that changes even later is met at the next tick.
 */
export async function* tellDue({
  records,
  delivery,
}: Pick<Parts, 'records' | 'delivery'>): AsyncGenerator<Announcement> {
  for await (const pending of records.pending()) {
    if (pending.state === 'sending') yield announcementOf(pending);
    await carryOut({ records, delivery }, await records.get(pending.id));
  }
}
