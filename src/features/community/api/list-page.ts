import { recipientOf, type Channel } from '../channels/channel.ts';
import type { Channels, ChannelsQuery } from '../channels/channels.ts';
import { organisationIdOf, type Organisation } from '../organisations/organisation.ts';

/** Which channels a list is of: those that match all that is named. */
export interface ChannelFilter {
  readonly organisation?: string | undefined;
  readonly sector?: string | undefined;
  readonly topic?: string | undefined;
}

const matches = (
  channel: Channel,
  described: Organisation | undefined,
  { organisation, sector, topic }: ChannelFilter,
): boolean =>
  (organisation === undefined || organisationIdOf(channel.tenantId) === organisation) &&
  (sector === undefined || described?.sector === sector) &&
  (topic === undefined || recipientOf(channel).topics.includes(topic));

/**
 * A page of the channels that match: at most `limit`, and at least half as many unless the list ends. Asks storage for no
 * more than still fit, so that the place where it stops is one where it can go on.
 */
export async function pageOfChannels(
  channels: Pick<Channels, 'page'>,
  described: ReadonlyMap<string, Organisation>,
  filter: ChannelFilter,
  { limit, after, state }: ChannelsQuery,
): Promise<{ readonly items: readonly Channel[]; readonly next?: string }> {
  const items: Channel[] = [];
  let next = after;
  do {
    const page = await channels.page({ limit: limit - items.length, after: next, state });
    items.push(...page.items.filter((one) => matches(one, described.get(one.tenantId), filter)));
    next = page.next;
  } while (next !== undefined && items.length * 2 < limit);
  return { items, ...(next !== undefined && { next }) };
}
