import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
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

type Table<T> = Readonly<Record<string, T>>;

/** The buttons of this room, those that authors may press opened to them for what is their own. */
export const actionsForAuthors = (parts: Pick<Parts, 'records'>, actions: Table<Action>): Table<Action> =>
  opened(actions, ({ run }) => ({
    who: 'author',
    async run(payload, asker) {
      await requireOwn(parts, payload, asker);
      return run(payload, asker);
    },
  }));

/** The forms of this room, in the same way. */
export const dialogsForAuthors = (parts: Pick<Parts, 'records'>, dialogs: Table<Dialog>): Table<Dialog> =>
  opened(dialogs, ({ open }) => ({
    who: 'author',
    async open(payload, asker) {
      await requireOwn(parts, payload, asker);
      return open(payload, asker);
    },
  }));

const opened = <T>(table: Table<T>, open: (entry: T) => T): Table<T> =>
  Object.fromEntries(
    Object.entries(table).map(([verb, entry]) => [verb, AUTHORS_MAY.has(verb) ? open(entry) : entry]),
  );
