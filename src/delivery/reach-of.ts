import type { Audience, Kind, Reach } from '../chat/audience.ts';
import type { Directory } from './directory.ts';
import { openTally, sortRecipient } from './sort-recipient.ts';

/** How far an audience reaches at this moment, for a message of this kind. Sends nothing. */
export async function reachOf(directory: Directory, audience: Audience, kind: Kind): Promise<Reach> {
  const tally = openTally();
  for await (const channel of directory.channels())
    tally.count(channel.organisation, sortRecipient({ audience, kind }, channel));
  return tally.reach();
}
