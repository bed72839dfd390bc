import type { Address } from '../../chat/address.ts';
import type { Announcement } from '../../chat/announcing/announcement.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { listAll } from '../../storage/collection.ts';
import { partitionOf, rowKey, type OutboxRow } from './outbox-row.ts';
import type { Stores } from '../parts.ts';

/** The message under which a reply was to stand is not there any more. */
export const ORIGINAL_GONE = 'original_gone';

const standingMessage = ({ state, messageId }: OutboxRow): string | null =>
  state === 'sent' ? messageId : null;

/** The channels in which an announcement stands, so that another can follow it there. */
export async function channelsWith(
  { outbox }: Pick<Stores, 'outbox'>,
  announcementId: string,
): Promise<ReadonlySet<string>> {
  const channelIds = new Set<string>();
  for await (const { value } of listAll(outbox, { partition: partitionOf(announcementId) }))
    if (standingMessage(value) !== null) channelIds.add(value.channelId);
  return channelIds;
}

/** The message under which an announcement stands in a channel. `undefined`: it is no follow-up; `null`: there is none. */
export async function originalIn(
  { outbox }: Pick<Stores, 'outbox'>,
  { followUpTo }: Pick<Announcement, 'followUpTo'>,
  channelId: string,
): Promise<string | null | undefined> {
  if (followUpTo === undefined) return undefined;
  const { partition, id } = rowKey(followUpTo, channelId);
  const row = (await outbox.get(partition, id))?.value;
  return row ? standingMessage(row) : null;
}

/** The conversation whose limit counts a message: the platform counts every thread by itself. */
export const threadOf = (address: Address, under: string | null): Address =>
  under === null ? address : { ...address, conversationId: `${address.conversationId} ${under}` };

/** "Not found" of a reply says that its original is gone; it says nothing about the channel. */
export const ofReply = (outcome: SendOutcome): SendOutcome =>
  outcome.kind === 'unreachable' && outcome.code.startsWith('404')
    ? { ...outcome, code: ORIGINAL_GONE }
    : outcome;
