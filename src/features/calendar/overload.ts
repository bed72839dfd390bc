import { isAddressed, isDeclined, type Recipient } from '../../chat/announcing/audience.ts';
import type { Overload, Told } from '../../chat/announcing/scheduled.ts';

/** Whether a channel would get a message, as things stand. */
export const wouldGet = (channel: Recipient, { kind, audience, within, sender }: Told): boolean =>
  channel.state === 'reachable' &&
  isAddressed(audience, channel) &&
  (within === undefined || isAddressed(within, channel)) &&
  !isDeclined(channel, kind, sender);

/** The messages to come, by local day. */
export type TellingsByDay = ReadonlyMap<string, readonly Told[]>;

/**
 * Counts for each day how many channels would get more than `limit` messages. Looks at the channels one by one, so that
 * memory grows with the days alone. Days without such a channel are left out.
 */
export async function overloadsOf(
  channels: AsyncIterable<Recipient>,
  days: TellingsByDay,
  limit: number,
): Promise<ReadonlyMap<string, Overload>> {
  const full = [...days].filter(([, tellings]) => tellings.length > limit);
  const overloads = new Map<string, Overload>();
  if (full.length === 0) return overloads;
  for await (const channel of channels) {
    for (const [day, tellings] of full) {
      const got = tellings.filter((told) => wouldGet(channel, told)).length;
      if (got <= limit) continue;
      const before = overloads.get(day) ?? { channels: 0, worst: 0, limit };
      overloads.set(day, { ...before, channels: before.channels + 1, worst: Math.max(before.worst, got) });
    }
  }
  return overloads;
}
