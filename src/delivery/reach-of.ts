import type { Announcement } from '../chat/announcement.ts';
import type { Audience, Kind, Reach } from '../chat/audience.ts';
import type { Directory } from './directory.ts';
import { recipientsOf } from './recipients-of.ts';
import { openTally, sortRecipient } from './sort-recipient.ts';

/** Who sends it, and how far that may reach at all. */
export type From = Pick<Announcement, 'sender' | 'within'>;

/** How far an audience reaches at this moment, for a message of this kind. Sends nothing. */
export async function reachOf(
  directory: Directory,
  audience: Audience,
  kind: Kind,
  from: From = {},
): Promise<Reach> {
  const tally = openTally();
  for await (const channel of recipientsOf(directory, audience))
    tally.count(channel.organisation, sortRecipient({ ...from, audience, kind }, channel));
  return tally.reach();
}
