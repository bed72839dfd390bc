import type { Address } from '../chat/address.ts';
import { change } from '../storage/collection.ts';
import { announcementKey } from './announcement-record.ts';
import { attemptSend } from './attempt-send.ts';
import { countOthers, takePlace } from './channel-week.ts';
import { decideSend, type SendDecision } from './decide-send.ts';
import { weekOf } from './london-time.ts';
import { isInHand, isLost, markLost } from './mark-lost.ts';
import { ended, rowKey, waiting, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { toSend, type SendWork } from './work.ts';

/** A waiting row is looked at again at least this often, so that a channel whose pause is lifted hears soon. */
const LOOK_AGAIN_MS = 60 * 60_000;

/** Takes one row one step further: sends it, lets it wait, or ends it. Harmless when done twice or side by side. */
export async function sendRow(parts: Parts, work: SendWork): Promise<void> {
  const row = await findDue(parts, work);
  if (!row) return;
  const { stores, clock } = parts;
  const { partition, id } = announcementKey(work.announcementId);
  const record = (await stores.announcements.get(partition, id))?.value;
  if (!record) return;
  const { announcement } = record;

  const channel = await parts.directory.channel(work.channelId);
  const isCapped = channel?.weeklyCap !== undefined;
  const sentThisWeek = isCapped ? await countOthers(stores.channelWeeks, row, weekOf(clock())) : 0;
  const isCancelled = record.cancelledAt !== null;
  const decision = decideSend({ announcement, isCancelled, channel, sentThisWeek }, clock());
  if (decision.kind !== 'send') return putOff(parts, row, decision);

  const { address, weeklyCap } = decision.channel;
  const turn = await waitForTurn(parts, row, address);
  if (turn === 'given back') return;
  const mayGo = turn === 'now' && (await takePlace(stores.channelWeeks, row, weekOf(clock()), weeklyCap));
  // Whoever waited looks again: in the meantime the row may have been cancelled, or the channel paused.
  return mayGo ? attemptSend(parts, row, announcement, decision.channel) : sendRow(parts, work);
}

/** The row, if something is to be done with it now. Otherwise sees to it that somebody comes back in time. */
async function findDue(parts: Parts, work: SendWork): Promise<OutboxRow | undefined> {
  const { partition, id } = rowKey(work.announcementId, work.channelId);
  const row = (await parts.stores.outbox.get(partition, id))?.value;
  const now = parts.clock();
  if (row?.state === 'sending') {
    if (isLost(row, parts.inHand, now)) await markLost(parts, row);
    else if (!isInHand(row, parts.inHand)) await comeBack(parts, row, now);
    return undefined;
  }
  if (row?.state !== 'queued') return undefined;
  if (new Date(row.dueAt) <= now) return row;
  await comeBack(parts, row, now);
  return undefined;
}

const comeBack = (parts: Parts, row: OutboxRow, now: Date): Promise<void> =>
  parts.push(toSend(row), new Date(row.dueAt).getTime() - now.getTime());

async function putOff(
  { stores, clock, push }: Parts,
  row: OutboxRow,
  decision: Exclude<SendDecision, { kind: 'send' }>,
): Promise<void> {
  const now = clock();
  if (decision.kind === 'drop') {
    await change(stores.outbox, row, (old) =>
      old?.state === 'queued' ? ended(old, decision.state, decision.code, now) : undefined,
    );
    return;
  }
  const until = new Date(Math.min(decision.until.getTime(), now.getTime() + LOOK_AGAIN_MS));
  await change(stores.outbox, row, (old) =>
    old?.state === 'queued' ? waiting(old, decision.code, until) : undefined,
  );
  await push(toSend(row), until.getTime() - now.getTime());
}

/** `now`: the request is counted and must be made. `later`: waited a little, look again. */
async function waitForTurn(
  { pacing, line, clock, sleep, push }: Parts,
  row: OutboxRow,
  address: Address,
): Promise<'now' | 'later' | 'given back'> {
  const now = clock().getTime();
  const wait = pacing.waitFor(address, now);
  if (wait.ms === 0) {
    pacing.note(address, now);
    return 'now';
  }
  const place = line.join(wait, now);
  if (place !== 'hold') {
    await push(toSend(row), place);
    return 'given back';
  }
  try {
    await sleep(wait.ms);
  } finally {
    line.leave(wait);
  }
  return 'later';
}
