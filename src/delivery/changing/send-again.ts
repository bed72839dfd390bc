import type { AgainReach } from '../../chat/announcing/delivery-report.ts';
import { change, listAll } from '../../storage/collection.ts';
import {
  announcementKey,
  isToGoAgain,
  newUnderWay,
  type AnnouncementRecord,
} from '../announcement-record.ts';
import { openPieces } from '../audience/pieces.ts';
import type { Parts } from '../parts.ts';
import { originalIn } from '../sending/follow-up.ts';
import { partitionOf, rowKey, type OutboxRow } from '../sending/outbox-row.ts';
import { toAgain, toSendPiece } from '../work.ts';
import { goesAgain, mayHavePassed, queuedAgain, roundOf } from './again.ts';

/** So many rows are looked at and written side by side. */
const BATCH = 20;
/** The same click after this time pushes the work again, should it have been lost. */
const PUSH_AGAIN_MS = 60_000;

type Looking = Pick<Parts, 'stores' | 'directory' | 'clock'>;

/**
 * Has what failed sent again: begins a round, in one write. The rows follow as work; whatever dies on the way, the sweep
 * has it done. While a round is still to be queued, another click changes nothing; what was cancelled or recalled stays
 * so. An id that was never announced is a no-op.
 */
export async function sendAgain(
  { stores, records, clock, push }: Pick<Parts, 'stores' | 'records' | 'clock' | 'push'>,
  announcementId: string,
): Promise<void> {
  const key = announcementKey(announcementId);
  if (!(await stores.announcements.get(key.partition, key.id))) return;
  const now = clock();
  const againAt = now.toISOString();
  const mark = newUnderWay(announcementId, now);
  await change(stores.underWay, mark, () => mark);
  const record = await change(stores.announcements, key, (old) => {
    if (old?.cancelledAt !== null) return undefined;
    if (old.againAt == null) return { ...old, rounds: (old.rounds ?? 0) + 1, againAt };
    const isOverdue = now.getTime() - new Date(old.againAt).getTime() > PUSH_AGAIN_MS;
    return isOverdue ? { ...old, againAt } : undefined;
  });
  records.forget(announcementId);
  if (record?.againAt === againAt) await push(toAgain(announcementId));
}

/**
 * Queues again every row that this round is for, each by a write under its ETag, and pushes the work of sending it. May be
 * done again at any time: a row is queued once a round. When all were looked at, that is written down.
 */
export async function queueFailed(parts: Parts, announcementId: string): Promise<void> {
  const { announcements } = parts.stores;
  const key = announcementKey(announcementId);
  const record = (await announcements.get(key.partition, key.id))?.value;
  if (!record || !isToGoAgain(record)) return;
  if (record.cancelledAt === null) await queueRound(parts, record);
  await change(announcements, key, (old) =>
    old && old.againAt === record.againAt && old.rounds === record.rounds
      ? { ...old, againAt: null }
      : undefined,
  );
}

async function queueRound(parts: Parts, record: AnnouncementRecord): Promise<void> {
  const { stores, clock, push } = parts;
  const announcementId = record.announcement.id;
  const { rounds: round = 0 } = record;
  const pieces = openPieces(announcementId, (piece) => push(toSendPiece(piece)));
  const isOfRound = (row: OutboxRow): boolean => row.state === 'queued' && roundOf(row) === round;
  const isWanted = (row: OutboxRow): boolean =>
    isOfRound(row) || (roundOf(row) < round && mayHavePassed(row, record));

  async function queue(channelId: string): Promise<OutboxRow | undefined> {
    const facts = await factsOf(parts, record, channelId);
    return change(stores.outbox, rowKey(announcementId, channelId), (old) => {
      const isToGo = old && roundOf(old) < round && goesAgain(old, record, facts, clock());
      return isToGo ? queuedAgain(old, round, clock()) : undefined;
    });
  }
  for await (const channelIds of batches(parts, announcementId, ['queued', 'failed'], isWanted)) {
    const rows = await Promise.all(channelIds.map(queue));
    // What an earlier run has queued may have lost its work in the crash that brought us here again.
    for (const row of rows) if (row && isOfRound(row)) await pieces.add(row);
  }
  await pieces.pushAll();
}

/** How many channels another round would reach, as things are. While one is still to be queued, a click adds nothing. */
export async function foreseeAgain(parts: Looking, announcementId: string): Promise<AgainReach> {
  const { stores, clock } = parts;
  const key = announcementKey(announcementId);
  const record = (await stores.announcements.get(key.partition, key.id))?.value;
  const organisations = new Set<string>();
  let [channels, left] = [0, 0];
  if (!record) return { channels, organisations: 0, left };
  for await (const { value: row } of failedRows(stores, announcementId)) {
    const isToGo =
      !isToGoAgain(record) && goesAgain(row, record, await factsOf(parts, record, row.channelId), clock());
    if (isToGo) organisations.add(row.organisation);
    if (isToGo) channels += 1;
    else left += 1;
  }
  return { channels, organisations: organisations.size, left };
}

const inState = (announcementId: string, state: OutboxRow['state']) =>
  ({ partition: partitionOf(announcementId), where: { state }, limit: 500 }) as const;

const failedRows = ({ outbox }: Parts['stores'], announcementId: string) =>
  listAll(outbox, inState(announcementId, 'failed'));

/** What is known of a channel right now. */
async function factsOf(
  { stores, directory }: Looking,
  { announcement }: AnnouncementRecord,
  channelId: string,
) {
  const original = await originalIn(stores, announcement, channelId);
  return { channel: await directory.channel(channelId), isOriginalGone: original === null };
}

/**
 * The channels of the rows that are wanted, some at a time. Only their ids are held, and all of them are read before any
 * row is changed: a row that leaves a list while it is paged through would hide another.
 */
async function* batches(
  { stores }: Looking,
  announcementId: string,
  states: readonly OutboxRow['state'][],
  isWanted: (row: OutboxRow) => boolean,
): AsyncGenerator<readonly string[]> {
  const channelIds: string[] = [];
  for (const state of states)
    for await (const { value } of listAll(stores.outbox, inState(announcementId, state)))
      if (isWanted(value)) channelIds.push(value.channelId);
  for (let from = 0; from < channelIds.length; from += BATCH) yield channelIds.slice(from, from + BATCH);
}
