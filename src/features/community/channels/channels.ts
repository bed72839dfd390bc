import { isDeepStrictEqual } from 'node:util';
import type { Address } from '../../../chat/address.ts';
import type { Place } from '../../../chat/ports/presence.ts';
import type { Clock } from '../../../lib/clock.ts';
import { change, listAll, type Database } from '../../../storage/collection.ts';
import { CHANNELS, channelIdOf, newChannel, reached, spokenIn, type Channel } from './channel.ts';
import { recent } from '../recent.ts';

/** How the bot comes to know of a channel: it was added there, or somebody speaks to it there. */
export type Arrival = { readonly kind: 'added'; readonly by?: string } | { readonly kind: 'seen' };

/** Which page of the channels: of all of them, or of those in one state. */
export interface ChannelsQuery {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly state?: Channel['state'] | undefined;
}

export interface ChannelsPage {
  readonly items: readonly Channel[];
  readonly next?: string;
}

/** The channels that the bot is in: one record each, keyed by its conversation. */
export interface Channels {
  /** The channel of an address, at most five seconds old. */
  at(address: Address): Promise<Channel | undefined>;
  /** The channel as it is now. */
  get(id: string): Promise<Channel | undefined>;
  all(): AsyncIterable<Channel>;
  /** At most `limit` of them, in the order of their ids; `next` of one page is `after` of the one that follows. */
  page(query: ChannelsQuery): Promise<ChannelsPage>;
  /**
   * Registers the channel, or brings its record up to date; writes only what changed. `welcome` is true for exactly
   * one caller: whoever registered it first, or brought it back to life by adding the bot again.
   */
  register(place: Place, arrival: Arrival): Promise<{ readonly channel: Channel; readonly welcome: boolean }>;
  /** Registers another channel of a team on behalf of its owners; its welcome is said when somebody speaks there. */
  registerSibling(place: Place, owners: readonly string[]): Promise<void>;
  change(id: string, decide: (old: Channel) => Channel): Promise<Channel | undefined>;
  /** Erases the channel; nothing of it stays. */
  unregister(id: string): Promise<void>;
}

const arrive = (old: Channel | undefined, place: Place, arrival: Arrival): Channel => {
  const owners = arrival.kind === 'added' && arrival.by !== undefined ? [arrival.by] : [];
  if (!old) return newChannel(place, owners, true);
  const found = arrival.kind === 'added' ? reached(old, place) : spokenIn(old, place);
  return { ...found, welcomed: true, owners: old.owners.length > 0 ? old.owners : owners };
};

const isWelcome = (old: Channel | undefined, arrival: Arrival): boolean =>
  !old?.welcomed || (old.state === 'unreachable' && arrival.kind === 'added');

export function openChannels(database: Database, clock: Clock): Channels {
  const collection = database.collection<Channel>('channels');
  const known = recent<Channel>(clock);
  const remember = (channel: Channel | undefined): Channel | undefined => {
    if (channel) known.set(channel.id, channel);
    return channel;
  };

  return {
    async at(address) {
      const id = channelIdOf(address);
      return known.get(id) ?? remember((await collection.get(CHANNELS, id))?.value);
    },
    get: async (id) => remember((await collection.get(CHANNELS, id))?.value),
    async *all() {
      for await (const { value } of listAll(collection, { partition: CHANNELS })) yield value;
    },
    async page({ limit, after, state }) {
      const { items, next } = await collection.list({
        ...{ partition: CHANNELS, limit },
        ...(after !== undefined && { after }),
        ...(state && { where: { state } }),
      });
      return { items: items.map(({ value }) => value), ...(next !== undefined && { next }) };
    },
    async register(place, arrival) {
      const id = channelIdOf(place.address);
      const copy = known.get(id);
      if (copy && arrival.kind === 'seen' && isDeepStrictEqual(copy, arrive(copy, place, arrival)))
        return { channel: copy, welcome: false };
      let welcome = false;
      const channel = await change(collection, { partition: CHANNELS, id }, (old) => {
        const next = arrive(old, place, arrival);
        welcome = isWelcome(old, arrival);
        return isDeepStrictEqual(old, next) ? undefined : next;
      });
      const registered = channel ?? arrive(undefined, place, arrival);
      remember(registered);
      return { channel: registered, welcome };
    },
    async registerSibling(place, owners) {
      await collection.create(newChannel(place, owners, false));
    },
    async change(id, decide) {
      return remember(await change(collection, { partition: CHANNELS, id }, (old) => old && decide(old)));
    },
    async unregister(id) {
      await collection.remove(CHANNELS, id);
      known.forget(id);
    },
  };
}
