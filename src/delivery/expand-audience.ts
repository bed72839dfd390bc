import type { Recipient } from '../chat/audience.ts';
import { change, listAll } from '../storage/collection.ts';
import { announcementKey, type AnnouncementRecord } from './announcement-record.ts';
import { newRow, partitionOf, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { openTally, sortRecipient } from './sort-recipient.ts';
import { PIECE, toSendPiece } from './work.ts';

/** So many rows are written side by side: enough to hide a network's delay, few enough to hold in memory. */
const BATCH = 20;

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
  const pieces = openPieces(parts, announcementId);
  const isStillWanted = async (): Promise<boolean> => {
    const now = (await announcements.get(key.partition, key.id))?.value;
    return now?.state === 'waiting' && now.cancelledAt === null;
  };
  let batch: Recipient[] = [];
  let isWanted = record.cancelledAt === null;
  for await (const channel of parts.directory.channels()) {
    if (!isWanted) break;
    const sorted = sortRecipient(record.announcement, channel);
    if (sorted !== 'addressed') {
      tally.count(channel.organisation, sorted);
      continue;
    }
    batch.push(channel);
    if (batch.length < BATCH) continue;
    await writeRows(parts, announcementId, batch, pieces);
    batch = [];
    isWanted = await isStillWanted();
  }
  await writeRows(parts, announcementId, batch, pieces);
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

/** Rows that were written and whose work is still to be pushed, by tenant: less than a piece of each. */
interface Pieces {
  add(row: OutboxRow): Promise<void>;
  pushAll(): Promise<void>;
}

function openPieces({ push }: Parts, announcementId: string): Pieces {
  const open = new Map<string, string[]>();
  const pushPiece = async (tenantId: string): Promise<void> => {
    const channelIds = open.get(tenantId) ?? [];
    open.delete(tenantId);
    await push(toSendPiece({ announcementId, tenantId, channelIds }));
  };
  return {
    async add({ tenantId, channelId }) {
      const channelIds = [...(open.get(tenantId) ?? []), channelId];
      open.set(tenantId, channelIds);
      if (channelIds.length >= PIECE) await pushPiece(tenantId);
    },
    async pushAll() {
      for (const tenantId of [...open.keys()]) await pushPiece(tenantId);
    },
  };
}

async function writeRows(
  parts: Parts,
  announcementId: string,
  channels: readonly Recipient[],
  pieces: Pieces,
): Promise<void> {
  const rows = channels.map((channel) => newRow(announcementId, channel, parts.clock()));
  const areQueued = await Promise.all(rows.map((row) => writeRow(parts, row)));
  for (const [index, row] of rows.entries()) if (areQueued[index]) await pieces.add(row);
}

/** A row that was there and is still queued may have lost its work in the crash that brought us here again. */
async function writeRow({ stores: { outbox } }: Parts, row: OutboxRow): Promise<boolean> {
  const isNew = (await outbox.create(row)) === 'created';
  return isNew || (await outbox.get(row.partition, row.id))?.value.state === 'queued';
}
