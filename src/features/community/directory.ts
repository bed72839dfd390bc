import type { Recipient } from '../../chat/audience.ts';
import { recipientOf } from './channel.ts';
import type { Channels } from './channels.ts';

/** The channels as delivery asks for them. */
export interface Directory {
  channels(): AsyncIterable<Recipient>;
  channel(id: string): Promise<Recipient | undefined>;
  becameUnreachable(channelId: string, code: string): Promise<void>;
}

export const directoryOf = (channels: Channels): Directory => ({
  async *channels() {
    for await (const channel of channels.all()) yield recipientOf(channel);
  },
  async channel(id) {
    const channel = await channels.get(id);
    return channel && recipientOf(channel);
  },
  async becameUnreachable(channelId, code) {
    await channels.change(channelId, (old) => ({ ...old, state: 'unreachable', reason: code }));
  },
});
