import { change, listAll } from '../storage/collection.ts';
import { announcementKey, UNDER_WAY, type UnderWay } from './announcement-record.ts';
import { isLost, markLost } from './mark-lost.ts';
import { partitionOf, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { toExpand, toSend } from './work.ts';

/** An announcement that nobody has expanded for so long is handed to the queue again. */
const EXPAND_AGAIN_MS = 10 * 60_000;
/** A queued row that nobody has looked at for so long has lost its work. Longer than a large backlog takes. */
const LOST_WORK_MS = 30 * 60_000;
/** A mark without its announcement: its writer died before it promised anything. */
const ORPHAN_MS = 60 * 60_000;

const isOlder = (at: string, ms: number, now: Date): boolean => now.getTime() - new Date(at).getTime() > ms;

/** Goes through what is under way and mends what a crash, or a lost piece of work, left lying. */
export async function sweep(parts: Parts): Promise<void> {
  for await (const { value } of listAll(parts.stores.underWay, { partition: UNDER_WAY })) {
    if (await isOver(parts, value)) await parts.stores.underWay.remove(value.partition, value.id);
  }
}

/** Mends one announcement. `true` when nothing is left to be done for it. */
async function isOver(parts: Parts, { announcementId, since }: UnderWay): Promise<boolean> {
  const { stores, clock, push } = parts;
  const key = announcementKey(announcementId);
  const record = (await stores.announcements.get(key.partition, key.id))?.value;
  if (!record) return isOlder(since, ORPHAN_MS, clock());
  if (record.state === 'expanded') return (await mendRows(parts, announcementId)) === 0;
  if (isOlder(record.pushedAt, EXPAND_AGAIN_MS, clock())) {
    const pushedAt = clock().toISOString();
    await change(stores.announcements, key, (old) => old && { ...old, pushedAt });
    await push(toExpand(announcementId));
  }
  return false;
}

/** Mends the rows that need it, and says how many are not at their end. */
async function mendRows(parts: Parts, announcementId: string): Promise<number> {
  const partition = partitionOf(announcementId);
  let open = 0;
  for (const state of ['sending', 'queued'] as const) {
    for await (const { value } of listAll(parts.stores.outbox, { partition, where: { state } })) {
      open += 1;
      await mendRow(parts, value);
    }
  }
  return open;
}

async function mendRow(parts: Parts, row: OutboxRow): Promise<void> {
  const now = parts.clock();
  if (isLost(row, parts.inHand, now)) await markLost(parts, row);
  if (row.state !== 'queued' || !isOlder(row.dueAt, LOST_WORK_MS, now)) return;
  const dueAt = now.toISOString();
  await change(parts.stores.outbox, row, (old) => (old?.state === 'queued' ? { ...old, dueAt } : undefined));
  await parts.push(toSend(row));
}
