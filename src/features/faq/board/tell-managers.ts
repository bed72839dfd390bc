import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Board } from './pin-card.ts';

/**
 * Tells managers where they work: once, in their channel, where one is named. Where there is none, or the message was not
 * taken there, it tells each in their own chat. What may have arrived is not said again.
 */
export const tellOnBoard =
  (
    { channel, messenger, editionAt }: Pick<Board, 'channel' | 'messenger' | 'editionAt'>,
    otherwise: TellManagers,
  ): TellManagers =>
  async (worded) => {
    const address = await channel.address();
    if (!address) return otherwise(worded);
    const { kind } = await messenger.send(address, worded(await editionAt(address)));
    return kind === 'sent' || kind === 'uncertain' ? 1 : otherwise(worded);
  };
