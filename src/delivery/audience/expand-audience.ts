import type { Announcement } from '../../chat/announcing/announcement.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import { change, listAll } from '../../storage/collection.ts';
import { announcementKey, type AnnouncementRecord } from '../announcement-record.ts';
import { originalIn } from '../sending/follow-up.ts';
import { newRow, partitionOf, type OutboxRow } from '../sending/outbox-row.ts';
import type { Parts } from '../parts.ts';
import { openPieces, type Pieces } from './pieces.ts';
import { recipientsOf } from './recipients-of.ts';
import { openTally, sortRecipient } from './sort-recipient.ts';
import { toSendPiece } from '../work.ts';

/** So many rows are written side by side: enough to hide a network's delay, few enough to hold in memory. */
const BATCH = 20;
/** For no longer than this does writing rows give way to what leaves: rows must be there before the lanes run dry. */
const GIVES_WAY_MS = 100;

/**
 * Writes one row for every channel that an announcement addresses, and pushes the work of sending it: pieces of some
 * rows of one tenant. May be done again from the start at any time: rows that are there stay as they are. Streams, so
 * memory does not grow with the audience. Channels that declined the kind, or cannot be reached, get no row and are
 * counted.
 */
export async function expandAudience(parts: Parts, announcementId: string): Promise<void> {
  const { announcements, outbox } = parts.stores;
  const key = announcementKey(announcementId);
  const record = (await announcements.get(key.partition, key.id))?.value;
  if (record?.state !== 'waiting') return;

  const tally = openTally();
  const pieces = openPieces(announcementId, (piece) => parts.push(toSendPiece(piece)));
  const isStillWanted = async (): Promise<boolean> => {
    const now = (await announcements.get(key.partition, key.id))?.value;
    return now?.state === 'waiting' && now.cancelledAt === null;
  };
  let batch: Recipient[] = [];
  let isWanted = record.cancelledAt === null;
  for await (const channel of recipientsOf(parts.directory, record.announcement.audience)) {
    if (!isWanted) break;
    const sorted = sortRecipient(record.announcement, channel);
    if (sorted !== 'addressed') {
      tally.count(channel.organisation, sorted);
      continue;
    }
    batch.push(channel);
    if (batch.length < BATCH) continue;
    await writeRows(parts, record.announcement, batch, pieces);
    batch = [];
    if (record.announcement.urgency !== 'urgent') await parts.lanes.giveWay(GIVES_WAY_MS);
    isWanted = await isStillWanted();
  }
  await writeRows(parts, record.announcement, batch, pieces);
  await pieces.pushAll();

  // What was written counts, not what was meant to be: an earlier run may have met a channel that has changed since.
  const partition = partitionOf(announcementId);
  for await (const { value } of listAll(outbox, { partition })) tally.count(value.organisation, 'addressed');

  const expandedAt = parts.clock().toISOString();
  const reach = isWanted ? tally.reach() : null;
  const expand = (old: AnnouncementRecord | undefined): AnnouncementRecord | undefined =>
    old?.state === 'waiting' ? { ...old, state: 'expanded', expandedAt, reach } : undefined;
  await change(announcements, key, expand);
}

async function writeRows(
  parts: Parts,
  announcement: Announcement,
  channels: readonly Recipient[],
  pieces: Pieces,
): Promise<void> {
  const areForIt = await Promise.all(
    channels.map((channel) => isForFollowUp(parts, announcement, channel.id)),
  );
  const rows = channels
    .filter((_, index) => areForIt[index])
    .map((channel) => newRow(announcement.id, channel, parts.clock()));
  const areQueued = await Promise.all(rows.map((row) => writeRow(parts, row)));
  for (const [index, row] of rows.entries()) if (areQueued[index]) await pieces.add(row);
}

/** A follow-up goes where the announcement before it stands. */
const isForFollowUp = async (
  { stores }: Parts,
  announcement: Announcement,
  channelId: string,
): Promise<boolean> => (await originalIn(stores, announcement, channelId)) !== null;

/** A row that was there and is still queued may have lost its work in the crash that brought us here again. */
async function writeRow({ stores: { outbox } }: Parts, row: OutboxRow): Promise<boolean> {
  const isNew = (await outbox.create(row)) === 'created';
  return isNew || (await outbox.get(row.partition, row.id))?.value.state === 'queued';
}
