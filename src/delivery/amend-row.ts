import { messageFor } from '../chat/announcement.ts';
import type { Recipient } from '../chat/audience.ts';
import type { SendOutcome } from '../chat/messenger.ts';
import { newId } from '../lib/ids.ts';
import { change, type Stored } from '../storage/collection.ts';
import { amended, amending, unamendable, wantedOf } from './amendment.ts';
import { threadOf } from './follow-up.ts';
import { inTurn } from './in-turn.ts';
import { rowKey, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import type { WhichRow } from './work.ts';

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
  if (!stored || wanted === undefined) return undefined;
  const ms = msLeft(stored.value, clock());
  if (ms > 0) return ms;
  const channel = await directory.channel(which.channelId);
  const { messageId } = stored.value;
  if (channel && messageId !== null) return attempt(parts, stored, channel, messageId, onTurn);
  const code = messageId === null ? 'message_unknown' : 'channel_gone';
  await change(stores.outbox, stored.value, (old) =>
    old?.state === 'sent' ? unamendable(old, wanted, code, clock()) : undefined,
  );
  return undefined;
}

const msLeft = ({ amendment }: OutboxRow, now: Date): number =>
  amendment === null ? 0 : Math.max(0, new Date(amendment.dueAt).getTime() - now.getTime());

async function attempt(
  parts: Parts,
  { value: row, etag }: Stored<OutboxRow>,
  channel: Recipient,
  messageId: string,
  onTurn: () => void,
): Promise<number | undefined> {
  const { stores, records, messenger, clock, sendTimeoutMs } = parts;
  const { announcementId, channelId, under } = row;
  const placed = under === null ? {} : { under };
  const { address } = channel;
  const claim = newId();

  /** The last look before the request: the newest decision counts. */
  async function claimIt(): Promise<(() => Promise<SendOutcome>) | undefined> {
    onTurn();
    const record = await records.of(announcementId);
    const to = record && wantedOf(record, row);
    if (!record || to === undefined) return undefined;
    const until = new Date(clock().getTime() + sendTimeoutMs);
    const claimed = amending(row, to, claim, until);
    if ((await stores.outbox.replace(claimed, etag)) !== 'replaced') return undefined;
    if (to === 'recall') return () => messenger.recall(address, messageId, placed);
    const message = messageFor(record.announcement, channel, row.edition ?? channel.edition);
    return () => messenger.edit(address, messageId, message, placed);
  }

  const outcome = await inTurn(
    parts,
    threadOf(address, under),
    { facts: { announcementId, channelId } },
    claimIt,
  );
  if (outcome.kind === 'later') return outcome.ms;
  const written = await change(stores.outbox, row, (old) =>
    old?.amendment?.claim === claim ? amended(old, clock(), outcome) : undefined,
  );
  const record = await records.of(announcementId);
  const isMore = record && written && wantedOf(record, written) !== undefined;
  return isMore ? msLeft(written, clock()) : undefined;
}
