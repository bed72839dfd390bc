import type { Asker } from '../../../chat/asker.ts';
import type { Card, Message } from '../../../chat/message.ts';
import type { Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import type { ShownPreview } from './shown-previews.ts';

/**
 * The preview that stands in the chat already and is looked at with the card that was pressed. Of a form in a dialog nobody
 * knows from which card it was opened: there it is the latest preview of this draft.
 */
export async function previewInChat(
  { previews }: Pick<Parts, 'previews'>,
  { address, messageId, inDialog }: Asker,
  { id }: Broadcast,
): Promise<ShownPreview | undefined> {
  const shown = await previews.in(address);
  if (shown?.broadcastId !== id) return undefined;
  const { controlsId } = shown;
  return inDialog === true || controlsId === null || controlsId === messageId ? shown : undefined;
}

/**
 * Has the message stand in the chat: changed in place where it stands there already, unless its importance is another, for
 * no edit is known to change that. `shows`: what it shows, to tell whether it has changed. Resolves to its id; `undefined`
 * where the client does not take it.
 */
export async function postMessage(
  { messenger }: Pick<Parts, 'messenger'>,
  { address }: Asker,
  message: Message,
  before: ShownPreview | undefined,
  shows: string,
): Promise<string | undefined> {
  if (before?.shows === shows) return before.messageId;
  if (before?.important === (message.important ?? false)) {
    const edited = await messenger.edit(address, before.messageId, message);
    if (edited.kind === 'sent') return before.messageId;
  }
  const sent = await messenger.send(address, message);
  return sent.kind === 'sent' ? sent.messageId : undefined;
}

/** Has the card that it is looked at with stand in the chat, where a dialog asked for it. Resolves to its id, if it was taken. */
export async function postControls(
  { messenger }: Pick<Parts, 'messenger'>,
  { address }: Asker,
  card: Card,
  controlsId: string | null,
): Promise<string | null> {
  const edited = controlsId === null ? undefined : await messenger.edit(address, controlsId, { card });
  if (edited?.kind === 'sent' && controlsId !== null) return controlsId;
  const sent = await messenger.send(address, { card });
  return sent.kind === 'sent' ? sent.messageId : null;
}
