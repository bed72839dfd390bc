import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import type { Button, Card } from '../../../chat/message.ts';
import { idEditedBy } from '../writing/bound-draft.ts';
import { authorOf } from '../broadcast.ts';
import { broadcastNotYours } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { broadcastId } from '../payload.ts';

/** What authors may do with their own updates. Whatever is not in here is for community managers. */
const AUTHORS_MAY: ReadonlySet<string> = new Set(
  [
    ...['write', 'preview', 'look', 'test', 'change', 'more', 'duplicate', 'askDiscard', 'discard', 'dryRun'],
    ...['image', 'saveImage', 'links', 'saveLinks', 'audience', 'saveAudience', 'pick'],
    ...['wordings', 'wording', 'saveWording', 'removeWording'],
    ...['schedule', 'saveTime', 'removeTime', 'propose', 'send'],
    ...['list', 'report', 'afterwards', 'history', 'editSent', 'followUp'],
    ...['askCancel', 'cancel', 'askRecall', 'recall'],
  ].map((act) => `broadcasts.${act}`),
);

/** Every update that a payload is about: by its id, and by what it is bound to. */
const about = z.object({
  id: broadcastId.optional().catch(undefined),
  edits: broadcastId.optional().catch(undefined),
  followUpTo: broadcastId.optional().catch(undefined),
});

/** An author sees and changes only what they began. Throws `broadcast_not_yours`. */
async function requireOwn(
  { records }: Pick<Parts, 'records'>,
  payload: unknown,
  asker: Asker,
): Promise<void> {
  if (asker.isManager) return;
  const { id, edits, followUpTo } = about.parse(Object(payload));
  const ids = [id, edits, followUpTo, id === undefined ? undefined : idEditedBy(id)];
  for (const one of ids) {
    const broadcast = one === undefined ? undefined : await records.find(one);
    if (broadcast && broadcast.createdBy !== authorOf(asker)) throw broadcastNotYours({});
  }
}

type WithButtons = Readonly<Partial<Record<'buttons', readonly Button[]>>>;

/** Whether whoever looks may press it. Buttons of other rooms are for those to hold. */
const mayPress = ({ verb }: Button): boolean => !verb.startsWith('broadcasts.') || AUTHORS_MAY.has(verb);

/** A card without the buttons that are for community managers alone; for them, as it is. */
export function cardFor({ isManager }: Pick<Asker, 'isManager'>, card: Card): Card {
  if (isManager) return card;
  const without = <T extends WithButtons>(part: T): T =>
    part.buttons ? { ...part, buttons: part.buttons.filter(mayPress) } : part;
  const { rows } = card.data as { rows?: readonly WithButtons[] };
  return {
    ...card,
    data: { ...without(card.data as WithButtons), ...(rows && { rows: rows.map(without) }) },
  };
}

type Table<T> = Readonly<Record<string, T>>;

/** The buttons of this room, those that authors may press opened to them for what is their own. */
export const actionsForAuthors = (parts: Pick<Parts, 'records'>, actions: Table<Action>): Table<Action> =>
  opened(actions, ({ run }) => ({
    who: 'author',
    async run(payload, asker) {
      await requireOwn(parts, payload, asker);
      const { card, ...reply } = await run(payload, asker);
      return { ...reply, ...(card && { card: cardFor(asker, card) }) };
    },
  }));

/** The forms of this room, in the same way. */
export const dialogsForAuthors = (parts: Pick<Parts, 'records'>, dialogs: Table<Dialog>): Table<Dialog> =>
  opened(dialogs, ({ open }) => ({
    who: 'author',
    async open(payload, asker) {
      await requireOwn(parts, payload, asker);
      const { title, card } = await open(payload, asker);
      return { title, card: cardFor(asker, card) };
    },
  }));

const opened = <T>(table: Table<T>, open: (entry: T) => T): Table<T> =>
  Object.fromEntries(
    Object.entries(table).map(([verb, entry]) => [verb, AUTHORS_MAY.has(verb) ? open(entry) : entry]),
  );
