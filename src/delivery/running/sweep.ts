import type { Work } from '../../queue/work-queue.ts';
import { change, listAll } from '../../storage/collection.ts';
import {
  announcementKey,
  isToGoAgain,
  UNDER_WAY,
  type AnnouncementRecord,
  type UnderWay,
} from '../announcement-record.ts';
import { mendLive } from '../live/live.ts';
import { isLost, markLost } from '../sending/mark-lost.ts';
import { partitionOf, type OutboxRow } from '../sending/outbox-row.ts';
import type { Parts } from '../parts.ts';
import { BEFORE_RESENDING_MS } from '../sending/settle-row.ts';
import { pieceOf, toAgain, toCatchUp, toExpand, toSendPiece } from '../work.ts';

/** An announcement that nobody has expanded, or whose rows are behind, for so long is handed to the queue again. */
const PUSH_AGAIN_MS = 10 * 60_000;
/** A queued row that nobody has looked at for so long has lost its work. Longer than a large backlog takes. */
const LOST_WORK_MS = 30 * 60_000;
/** A mark without its announcement: its writer died before it promised anything. */
const ORPHAN_MS = 60 * 60_000;
/** Rows are looked at in the order of their time, and mostly the first one needs nothing. */
const PAGE = 10;

const isOlder = (at: string, ms: number, now: Date): boolean => now.getTime() - new Date(at).getTime() > ms;

/** Goes through what is under way and mends what a crash, or a lost piece of work, left lying. */
export async function sweep(parts: Parts): Promise<void> {
  for await (const { value, etag } of listAll(parts.stores.underWay, { partition: UNDER_WAY })) {
    if (await isOver(parts, value)) await parts.stores.underWay.remove(value.partition, value.id, etag);
  }
  await mendLive(parts);
}

/** Mends one announcement. `true` when nothing is left to be done for it. */
async function isOver(parts: Parts, { announcementId, since }: UnderWay): Promise<boolean> {
  const { stores, clock, push } = parts;
  const key = announcementKey(announcementId);
  const record = (await stores.announcements.get(key.partition, key.id))?.value;
  if (!record) return isOlder(since, ORPHAN_MS, clock());

  async function pushAgain(
    field: 'pushedAt' | 'catchUpAt' | 'againAt',
    at: string,
    toWork: (announcementId: string) => Work,
  ): Promise<void> {
    if (!isOlder(at, PUSH_AGAIN_MS, clock())) return;
    const now = clock().toISOString();
    await change(stores.announcements, key, (old) => old && { ...old, [field]: now });
    await push(toWork(announcementId));
  }
  if (record.state === 'expanded') {
    const isAnyOpen = await mendRows(parts, announcementId);
    if (record.catchUpAt !== null) await pushAgain('catchUpAt', record.catchUpAt, toCatchUp);
    if (record.againAt != null) await pushAgain('againAt', record.againAt, toAgain);
    if (isAnyOpen || record.catchUpAt !== null || isToGoAgain(record)) return false;
    await checkSum(parts, announcementId, record);
    return true;
  }
  await pushAgain('pushedAt', record.pushedAt, toExpand);
  return false;
}

/** Mends the rows that need it, the longest overdue first, and says whether any is not at its end. */
async function mendRows(parts: Parts, announcementId: string): Promise<boolean> {
  const partition = partitionOf(announcementId);
  let isAnyOpen = false;
  for (const state of ['sending', 'queued'] as const) {
    const overdue = { partition, where: { state }, orderBy: 'dueAt', limit: PAGE } as const;
    for await (const { value } of listAll(parts.stores.outbox, overdue)) {
      isAnyOpen = true;
      if (!(await mendRow(parts, value))) break;
    }
  }
  return isAnyOpen;
}

/** `false`: it needs no mending, nor does any queued row whose next step is due later. */
async function mendRow(parts: Parts, row: OutboxRow): Promise<boolean> {
  const now = parts.clock();
  if (row.state === 'sending') {
    const marked = isLost(row, parts) ? await markLost(parts, row) : undefined;
    if (marked?.state === 'queued') await parts.push(toSendPiece(pieceOf(marked)), BEFORE_RESENDING_MS);
    return true;
  }
  // What was halted has not been looked at, and its work is in the queue.
  const { isStopped, since } = await parts.emergencyStop.lately();
  if (isStopped || !isOlder(row.dueAt, LOST_WORK_MS, now)) return false;
  if (since !== null && !isOlder(since, LOST_WORK_MS, now)) return false;
  const dueAt = now.toISOString();
  await change(parts.stores.outbox, row, (old) => (old?.state === 'queued' ? { ...old, dueAt } : undefined));
  await parts.push(toSendPiece(pieceOf(row)));
  return true;
}

/** Every row has found its end: they are as many as were addressed, or something is wrong that nobody foresaw. */
async function checkSum(
  { stores, log }: Parts,
  announcementId: string,
  { reach }: AnnouncementRecord,
): Promise<void> {
  let rows = 0;
  for await (const { value } of listAll(stores.outbox, { partition: partitionOf(announcementId) }))
    rows += value.announcementId === announcementId ? 1 : 0;
  if (reach && rows !== reach.channels)
    log.error(
      { announcementId, rows, channels: reach.channels },
      'The rows of an announcement do not add up',
    );
}
