import type { Announcement } from '../../chat/announcing/announcement.ts';
import { isAddressed, isDeclined, type Reach, type Recipient } from '../../chat/announcing/audience.ts';

/** How an announcement stands to a channel. */
export type Sorted = 'addressed' | 'declined' | 'unreachable' | 'elsewhere';

/** Declining comes first: a channel that does not want a kind is no trouble, whether it can be reached or not. */
export function sortRecipient(
  { audience, within, kind, sender }: Pick<Announcement, 'audience' | 'within' | 'kind' | 'sender'>,
  channel: Recipient,
): Sorted {
  if (!isAddressed(audience, channel) || (within && !isAddressed(within, channel))) return 'elsewhere';
  if (isDeclined(channel, kind, sender)) return 'declined';
  return channel.state === 'unreachable' ? 'unreachable' : 'addressed';
}

/** Counts as it goes: grows with the number of organisations, not of channels. */
export interface Tally {
  count(organisation: string, sorted: Sorted): void;
  reach(): Reach;
}

export function openTally(): Tally {
  const organisations = new Set<string>();
  const counts = { addressed: 0, declined: 0, unreachable: 0, elsewhere: 0 };
  return {
    count(organisation, sorted) {
      counts[sorted] += 1;
      if (sorted === 'addressed') organisations.add(organisation);
    },
    reach: () => ({
      channels: counts.addressed,
      organisations: organisations.size,
      declined: counts.declined,
      unreachable: counts.unreachable,
    }),
  };
}
