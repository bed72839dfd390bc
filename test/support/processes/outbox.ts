import type { Announcement } from '../../../src/chat/announcing/announcement.ts';
import { partitionOf, type OutboxRow } from '../../../src/delivery/sending/outbox-row.ts';
import { channelIdOf } from '../../../src/features/community/channels/channel.ts';
import type { Address } from '../../../src/chat/address.ts';
import { listAll, type Database } from '../../../src/storage/collection.ts';
import { postsBy, type Heard } from '../teams/record.ts';

/** Every row of an announcement as it is stored. */
export async function rowsOf(
  database: Database,
  announcementId: Announcement['id'],
  state?: OutboxRow['state'],
): Promise<readonly OutboxRow[]> {
  const rows: OutboxRow[] = [];
  const query = { partition: partitionOf(announcementId), ...(state && { where: { state } }) };
  for await (const { value } of listAll(database.collection<OutboxRow>('outbox'), query))
    if (value.announcementId === announcementId) rows.push(value);
  return rows;
}

/** A channel, what its row says, and how often people there saw the message. */
export interface Fate {
  readonly conversationId: string;
  readonly rowId: string;
  readonly state: OutboxRow['state'] | 'no row';
  readonly code: string | null;
  readonly seen: number;
}

/** What became of each channel, in its row and in the eyes of its people. */
export function fatesOf(
  addresses: readonly Address[],
  rows: readonly OutboxRow[],
  heard: readonly Pick<Heard, 'method' | 'conversationId'>[],
): readonly Fate[] {
  const byChannel = new Map(rows.map((row) => [row.channelId, row]));
  const posts = postsBy(heard);
  return addresses.map((address) => {
    const row = byChannel.get(channelIdOf(address));
    return {
      conversationId: address.conversationId,
      rowId: row?.id ?? '',
      state: row?.state ?? 'no row',
      code: row?.lastCode ?? null,
      seen: posts.get(address.conversationId) ?? 0,
    };
  });
}

/**
 * The fates that break what delivery promises: seen twice; called sent and not seen; neither sent nor failed or
 * uncertain with a reason.
 */
export const brokenPromises = (fates: readonly Fate[]): readonly Fate[] =>
  fates.filter(({ state, code, seen }) => {
    if (seen > 1) return true;
    if (state === 'sent') return seen !== 1;
    return !((state === 'failed' || state === 'uncertain') && code !== null);
  });
