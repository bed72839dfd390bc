import type { NotesForManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Board } from './pin-card.ts';

/**
 * Tells managers where they work: once, in their channel, where one is named. Where there is none, or the message is not
 * taken there, it tells each in their own chat. What may have arrived in the channel is not said again in chats.
 */
export const notesOnBoard =
  (
    { channel, editionAt }: Pick<Board, 'channel' | 'editionAt'>,
    inChats: NotesForManagers,
  ): NotesForManagers =>
  async (about, worded) => {
    const otherwise = await inChats(about, worded);
    const to = await channel.address();
    if (!to) return otherwise;
    const message = worded(await editionAt(to));
    return [{ id: about, to, message, ifUncertain: 'leave', otherwise }];
  };
