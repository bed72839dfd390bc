import type { Address } from '../../chat/address.ts';
import { hadLately } from '../sending/channel-week.ts';
import { rowKey } from '../sending/outbox-row.ts';
import type { Parts } from '../parts.ts';

/**
 * Which announcement a message in a channel was; `undefined` when it was none, or is longer ago than the channel's last
 * thirty. Where it is an address, the channel is whatever the directory calls it.
 */
export async function whatIs(
  { stores, directory }: Pick<Parts, 'stores' | 'directory'>,
  where: string | Address,
  messageId: string,
): Promise<string | undefined> {
  const channelId = typeof where === 'string' ? where : directory.channelIdOf(where);
  for (const announcementId of await hadLately(stores.channelWeeks, channelId)) {
    const { partition, id } = rowKey(announcementId, channelId);
    const row = (await stores.outbox.get(partition, id))?.value;
    if (row?.messageId === messageId) return announcementId;
  }
  return undefined;
}
