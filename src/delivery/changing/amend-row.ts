import { messageFor } from '../../chat/announcing/announcement.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { newId } from '../../lib/ids.ts';
import { change, type Stored } from '../../storage/collection.ts';
import { amended, amending, unamendable, urgencyOf, wantedOf } from './amendment.ts';
import type { AnnouncementRecord } from '../announcement-record.ts';
import { threadOf } from '../sending/follow-up.ts';
import { inTurn } from '../sending/in-turn.ts';
import { rowKey, type OutboxRow, type Target } from '../sending/outbox-row.ts';
import type { Parts } from '../parts.ts';
import type { WhichRow } from '../work.ts';

/**
 * Edits or recalls the message of one sent row, as its announcement says by now. Resolves to how long until the row's
 * next step, if it has one. Harmless when done twice or side by side: one change of a message at a time, and it
 * goes on until the message is as it should be.
 */
export async function amendRow(
  parts: Parts,
  which: WhichRow,
  onTurn: () => void,
): Promise<number | undefined> {
  const { stores, records, directory, clock } = parts;
  const { partition, id } = rowKey(which.announcementId, which.channelId);
  const stored = await stores.outbox.get(partition, id);
  const record = await records.of(which.announcementId);
  const wanted = stored && record && wantedOf(record, stored.value);
  if (!stored || !record || wanted === undefined) return undefined;
  const ms = msLeft(stored.value, wanted, clock());
  if (ms > 0) return ms;
  const channel = await directory.channel(which.channelId);
  const { messageId } = stored.value;
  if (channel && messageId !== null) return attempt(parts, stored, { record, channel, messageId }, onTurn);
  const code = messageId === null ? 'message_unknown' : 'channel_gone';
  await change(stores.outbox, stored.value, (old) =>
    old?.state === 'sent' ? unamendable(old, wanted, code, clock()) : undefined,
  );
  return undefined;
}

/** One request at a time; but what only waits to be tried again makes way for what is wanted by now. */
function msLeft({ amendment }: OutboxRow, wanted: Target, now: Date): number {
  if (amendment === null || (amendment.claim === null && amendment.to !== wanted)) return 0;
  return Math.max(0, new Date(amendment.dueAt).getTime() - now.getTime());
}

/** What is known of the message before its turn. */
interface Facts {
  readonly record: AnnouncementRecord;
  readonly channel: Recipient;
  readonly messageId: string;
}

async function attempt(
  parts: Parts,
  { value: row, etag }: Stored<OutboxRow>,
  { record, channel, messageId }: Facts,
  onTurn: () => void,
): Promise<number | undefined> {
  const { stores, records, messenger, clock, sendTimeoutMs } = parts;
  const { announcementId, channelId, under } = row;
  const placed = under === null ? {} : { under };
  const { address } = channel;
  const claim = newId();
  const urgency = urgencyOf(record);

  /** The last look before the request: the newest decision counts. */
  async function claimIt(): Promise<(() => Promise<SendOutcome>) | undefined> {
    onTurn();
    const latest = (await records.of(announcementId)) ?? record;
    const to = wantedOf(latest, row);
    if (to === undefined) return undefined;
    const until = new Date(clock().getTime() + sendTimeoutMs);
    const claimed = amending(row, to, claim, until);
    if ((await stores.outbox.replace(claimed, etag)) === 'stale') return undefined;
    if (to === 'recall') return () => messenger.recall(address, messageId, placed);
    const message = messageFor(latest.announcement, channel, row.edition ?? channel.edition);
    return () => messenger.edit(address, messageId, message, placed);
  }

  const outcome = await inTurn(
    parts,
    threadOf(address, under),
    { facts: { announcementId, channelId }, urgency },
    claimIt,
  );
  if (outcome.kind === 'later') return outcome.ms;
  const written = await change(stores.outbox, row, (old) =>
    old?.amendment?.claim === claim ? amended(old, clock(), outcome) : undefined,
  );
  if (!written) return undefined;
  const wanted = wantedOf((await records.of(announcementId)) ?? record, written);
  return wanted === undefined ? undefined : msLeft(written, wanted, clock());
}
