import type { Address } from '../../../chat/address.ts';
import { idOf } from '../../../lib/ids.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';

/** The preview that stands in somebody's own chat: the message itself, and the card beside it that it is looked at with. */
export interface ShownPreview extends Document {
  readonly broadcastId: string;
  readonly messageId: string;
  /** `null` while nobody has pressed a button of that card, where the client did not tell its id. */
  readonly controlsId: string | null;
  /** What the message shows, to tell whether it has changed. */
  readonly shows: string;
  readonly important: boolean;
}

type Kept = Omit<ShownPreview, 'partition' | 'id'>;

/** One a chat, the latest: an earlier one stays in the chat as it is. */
export interface ShownPreviews {
  in(chat: Address): Promise<ShownPreview | undefined>;
  note(chat: Address, preview: Kept): Promise<void>;
  forget(chat: Address): Promise<void>;
}

export function openShownPreviews(database: Database): ShownPreviews {
  const previews = database.collection<ShownPreview>('broadcast-previews');
  const keyOf = ({ conversationId }: Address): Document => ({
    partition: 'previews',
    id: idOf('preview', conversationId),
  });
  return {
    async in(chat) {
      const { partition, id } = keyOf(chat);
      return (await previews.get(partition, id))?.value;
    },
    async note(chat, preview) {
      await change(previews, keyOf(chat), () => ({ ...keyOf(chat), ...preview }));
    },
    async forget(chat) {
      const { partition, id } = keyOf(chat);
      await previews.remove(partition, id);
    },
  };
}
