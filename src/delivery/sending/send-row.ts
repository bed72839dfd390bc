import type { Stored } from '../../storage/collection.ts';
import { change } from '../../storage/collection.ts';
import { attemptSend } from './attempt-send.ts';
import { countOthers } from './channel-week.ts';
import { decideSend, type SendDecision } from './decide-send.ts';
import { originalIn } from './follow-up.ts';
import { weekOf } from './london-time.ts';
import { isInHand, isLost, markLost } from './mark-lost.ts';
import { droppedAs, ended, rowKey, waiting, type OutboxRow } from './outbox-row.ts';
import type { Parts } from '../parts.ts';
import type { WhichRow } from '../work.ts';

/** A waiting row is looked at again at least this often, so that a channel whose pause is lifted hears soon. */
const LOOK_AGAIN_MS = 60 * 60_000;

/**
 * Takes one row one step further: sends it, lets it wait, or ends it. Resolves to how long until its next step, if it
 * has one. Harmless when done twice or side by side.
 */
export async function sendRow(
  parts: Parts,
  which: WhichRow,
  onTurn: () => void,
): Promise<number | undefined> {
  const found = await findDue(parts, which);
  if (typeof found !== 'object') return found;
  const decided = await decide(parts, found.value);
  if (!decided) return undefined;
  const { decision, under } = decided;
  if (decision.kind !== 'send') return putOff(parts, found.value, decision);
  return attemptSend(parts, found, { channel: decision.channel, under }, onTurn);
}

/** The row, if something is to be done with it now; otherwise how long until then, if ever. */
async function findDue(
  parts: Parts,
  { announcementId, channelId }: WhichRow,
): Promise<Stored<OutboxRow> | number | undefined> {
  const { partition, id } = rowKey(announcementId, channelId);
  const stored = await parts.stores.outbox.get(partition, id);
  const now = parts.clock();
  const msLeft = stored ? new Date(stored.value.dueAt).getTime() - now.getTime() : 0;
  if (stored?.value.state === 'sending') {
    if (isInHand(stored.value, parts.inHand)) return undefined;
    if (!isLost(stored.value, parts)) return msLeft;
    const marked = await markLost(parts, stored.value);
    return marked?.state === 'queued' ? new Date(marked.dueAt).getTime() - now.getTime() : undefined;
  }
  if (stored?.value.state !== 'queued') return undefined;
  return msLeft <= 0 ? stored : msLeft;
}

async function decide(
  { stores, directory, records, clock }: Parts,
  row: OutboxRow,
): Promise<{ decision: SendDecision; under: string | null } | undefined> {
  const record = await records.of(row.announcementId);
  if (!record) return undefined;
  const { announcement, cancelledAt } = record;
  const channel = await directory.channel(row.channelId);
  const isCapped = channel?.weeklyCap !== undefined;
  const sentThisWeek = isCapped ? await countOthers(stores.channelWeeks, row, weekOf(clock())) : 0;
  const isCancelled = cancelledAt !== null;
  const original = await originalIn(stores, announcement, row.channelId);
  const isOriginalGone = original === null;
  return {
    decision: decideSend({ announcement, isCancelled, channel, isOriginalGone, sentThisWeek }, clock()),
    under: original ?? null,
  };
}

async function putOff(
  { stores, clock }: Parts,
  row: OutboxRow,
  decision: Exclude<SendDecision, { kind: 'send' }>,
): Promise<number | undefined> {
  const now = clock();
  if (decision.kind === 'drop') {
    await change(stores.outbox, row, (old) =>
      old?.state === 'queued' ? ended(old, droppedAs(old, decision.state), decision.code, now) : undefined,
    );
    return undefined;
  }
  const until = new Date(Math.min(decision.until.getTime(), now.getTime() + LOOK_AGAIN_MS));
  await change(stores.outbox, row, (old) =>
    old?.state === 'queued' ? waiting(old, decision.code, until) : undefined,
  );
  return until.getTime() - now.getTime();
}
