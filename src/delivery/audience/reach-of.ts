import type { Announcement } from '../../chat/announcing/announcement.ts';
import type { Audience, Kind, Reach } from '../../chat/announcing/audience.ts';
import type { Directory } from '../directory.ts';
import { channelsWith } from '../sending/follow-up.ts';
import type { Stores } from '../parts.ts';
import { recipientsOf } from './recipients-of.ts';
import { openTally, sortRecipient } from './sort-recipient.ts';

/** Who sends it, how far that may reach at all, and what it follows up. */
export type From = Pick<Announcement, 'sender' | 'within' | 'followUpTo'>;

/** How far an audience reaches at this moment, for a message of this kind. Sends nothing. */
export async function reachOf(
  { directory, stores }: { readonly directory: Directory; readonly stores: Pick<Stores, 'outbox'> },
  audience: Audience,
  kind: Kind,
  from: From = {},
): Promise<Reach> {
  const tally = openTally();
  const { followUpTo } = from;
  const standsIn = followUpTo === undefined ? undefined : await channelsWith(stores, followUpTo);
  for await (const channel of recipientsOf(directory, audience)) {
    const sorted = sortRecipient({ ...from, audience, kind }, channel);
    const isWithoutOriginal = sorted === 'addressed' && standsIn?.has(channel.id) === false;
    tally.count(channel.organisation, isWithoutOriginal ? 'elsewhere' : sorted);
  }
  return tally.reach();
}
