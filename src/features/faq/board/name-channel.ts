import type { Asker } from '../../../chat/asker.ts';
import type { Command } from '../../../chat/feature.ts';
import type { Message } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import type { Presence } from '../../../chat/ports/presence.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { ManagersChannel } from './managers-channel.ts';

export interface Naming {
  readonly channel: ManagersChannel;
  readonly nudge: () => void;
}

const saying = ({ edition }: Asker, title: MessageKey, line: MessageKey): readonly Message[] => [
  { card: sayingCard(edition, title, [line]) },
];

/** `sianel y rheolwyr` / `managers’ channel`, said in the channel itself: questions come there as cards from now on. */
const nameCommand = ({ channel, nudge }: Naming): Command => ({
  words: {
    cy: ['sianel y rheolwyr', 'sianel rheolwyr'],
    en: ["managers' channel", 'managers channel'],
  },
  help: 'faq.nameChannelHelp',
  who: 'manager',
  async run(_rest, asker) {
    if (asker.scope === 'personal') return saying(asker, 'faq.managersChannel', 'faq.nameChannelThere');
    await channel.name(asker.address);
    nudge();
    return saying(asker, 'faq.managersChannel', 'faq.channelNamed');
  },
});

/** `dim sianel rheolwyr` / `no managers’ channel`, said there: the cards stay as they are, and no more come. */
const removeCommand = ({ channel }: Naming): Command => ({
  words: {
    cy: ['dim sianel rheolwyr', 'dim sianel y rheolwyr'],
    en: ["no managers' channel", 'no managers channel'],
  },
  help: 'faq.removeChannelHelp',
  who: 'manager',
  async run(_rest, asker) {
    const isRemoved = await channel.remove(asker.address.conversationId);
    return saying(asker, 'faq.managersChannel', isRemoved ? 'faq.channelRemoved' : 'faq.channelWasNot');
  },
});

/** The commands with which a manager says where the managers work. */
export const channelCommands = (naming: Naming): readonly Command[] => [
  nameCommand(naming),
  removeCommand(naming),
];

/** Where the bot is no more, no cards can come. */
export const forgetChannel = (channel: ManagersChannel): Presence => ({
  added: () => Promise.resolve([]),
  seen: () => Promise.resolve([]),
  async removed({ address }) {
    await channel.remove(address.conversationId);
  },
});
