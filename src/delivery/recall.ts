import { change, listAll } from '../storage/collection.ts';
import { announcementKey, type AnnouncementRecord } from './announcement-record.ts';
import { cancel } from './cancel.ts';
import { inTurn } from './in-turn.ts';
import { ended, partitionOf, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { toRecall } from './work.ts';

/** When what could not be recalled yet is tried again. */
const TRY_AGAIN_MS = 5_000;

/** Stops an announcement and takes back what was sent. Resolves when this is written down; the rest follows. */
export async function recall(
  parts: Pick<Parts, 'stores' | 'records' | 'clock' | 'push'>,
  announcementId: string,
): Promise<void> {
  const recalledAt = parts.clock().toISOString();
  const mark = (old: AnnouncementRecord | undefined): AnnouncementRecord | undefined =>
    old?.recalledAt === null ? { ...old, recalledAt } : undefined;
  if (!(await change(parts.stores.announcements, announcementKey(announcementId), mark))) return;
  await cancel(parts, announcementId);
  await parts.push(toRecall(announcementId));
}

/**
 * Takes back every sent row that was not tried yet; comes back until none is left and none is under way. Recalling
 * twice does no harm. A row that the platform will not take back stays `sent`, with the reason.
 */
export async function recallRows(parts: Parts, announcementId: string): Promise<void> {
  let isUnfinished = false;
  for await (const { value: row } of listAll(parts.stores.outbox, {
    partition: partitionOf(announcementId),
  })) {
    if (row.state === 'queued' || row.state === 'sending') isUnfinished = true;
    if (row.state === 'sent' && row.lastCode === null) {
      isUnfinished = (await recallRow(parts, row)) === 'later' || isUnfinished;
    }
  }
  if (isUnfinished) await parts.push(toRecall(announcementId), TRY_AGAIN_MS);
}

async function recallRow(parts: Parts, row: OutboxRow): Promise<'done' | 'later'> {
  const { stores, clock, messenger } = parts;
  const { messageId, announcementId, channelId } = row;
  const channel = await parts.directory.channel(channelId);
  if (!channel || messageId === null) return write(parts, row, { ...row, lastCode: 'channel_gone' });

  const outcome = await inTurn(parts, channel.address, { facts: { announcementId, channelId } }, () =>
    messenger.recall(channel.address, messageId),
  );
  if (outcome.kind === 'later' || outcome.kind === 'postponed') return 'later';
  if (outcome.kind === 'sent') return write({ stores }, row, ended(row, 'recalled', null, clock()));
  return write({ stores }, row, { ...row, lastCode: outcome.code });
}

async function write({ stores }: Pick<Parts, 'stores'>, row: OutboxRow, next: OutboxRow): Promise<'done'> {
  await change(stores.outbox, row, (old) => (old?.state === 'sent' ? next : undefined));
  return 'done';
}
