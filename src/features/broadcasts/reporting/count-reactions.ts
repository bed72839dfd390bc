import type { Reactions } from '../../../chat/feature.ts';
import { idOfAnnouncement } from '../broadcast.ts';
import type { Parts } from '../parts.ts';

/** Counts what is put under an update; what stands under any other message is let go. */
export async function countReactions(
  { delivery, reactions }: Pick<Parts, 'delivery' | 'reactions'>,
  change: Reactions,
): Promise<void> {
  const announcementId = await delivery.whatIs(change.address, change.messageId);
  const id = announcementId === undefined ? undefined : idOfAnnouncement(announcementId);
  if (id !== undefined) await reactions.count(id, change);
}
