import type { Message } from '../../../../chat/message.ts';
import type { Note, Tell } from '../../../../chat/announcing/note.ts';
import type { NotesForManagers } from '../../../../chat/announcing/tell-managers.ts';
import { idOf } from '../../../../lib/ids.ts';
import { change, type Database, type Document } from '../../../../storage/collection.ts';
import { isPastReview, type Guide } from '../../shelf/guide.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { recordId, type GuideRecord } from '../guide-record.ts';
import type { GuideStore } from '../guide-store.ts';
import { reviewMessage } from './care-words.ts';
import type { Edition } from '../../../../language/edition.ts';

/** The review date of a guide of which somebody has been reminded. */
interface Reminder extends Document {
  readonly partition: 'reminders';
  readonly reviewBy: string;
}

export interface Reminding {
  readonly database: Database;
  readonly shelf: Shelf;
  readonly store: Pick<GuideStore, 'records'>;
  readonly tell: Tell;
  readonly notesForManagers: NotesForManagers;
  /** In which language a member is to be written to. */
  readonly editionOf: (keeper: Keeper) => Promise<Edition>;
  readonly publicUrl: string;
}

export type Keeper = NonNullable<GuideRecord['keeper']>;

const HOUR_MS = 60 * 60 * 1000;

/** Guides by who looks after them: by personal chat; under the empty key those that nobody brought in a chat. */
function byKeeper(guides: readonly Guide[], keepers: ReadonlyMap<string, Keeper>) {
  const groups = new Map<Keeper | undefined, Guide[]>();
  const known = new Map<string, Keeper>();
  for (const guide of guides) {
    const found = keepers.get(recordId(guide.language, guide.slug));
    const chat = found?.address.conversationId ?? '';
    const keeper = found && (known.get(chat) ?? found);
    if (keeper) known.set(chat, keeper);
    groups.set(keeper, [...(groups.get(keeper) ?? []), guide]);
  }
  return groups;
}

/**
 * Reminds whoever looks after a guide that its review date has passed, once for each date: in their own chat; where they
 * cannot be reached, all managers. Several guides are one message. Where nobody can be told, it is tried again an hour later.
 */
export function remindKeepers({
  database,
  shelf,
  store,
  tell,
  notesForManagers,
  editionOf,
  publicUrl,
}: Reminding) {
  const reminders = database.collection<Reminder>('guide-reminders');
  let lookedAt = Number.NEGATIVE_INFINITY;

  const keyOf = ({ language, slug }: Guide) =>
    ({ partition: 'reminders', id: recordId(language, slug) }) as const;

  async function isUntold(guide: Guide): Promise<boolean> {
    const { partition, id } = keyOf(guide);
    return (await reminders.get(partition, id))?.value.reviewBy !== guide.reviewBy;
  }
  /** Only when the reminder is written down: a crash before that says the same again, which is saying it once. */
  const markTold = (guide: Guide) =>
    change(reminders, keyOf(guide), () => ({ ...keyOf(guide), reviewBy: guide.reviewBy }));

  async function remind(keeper: Keeper | undefined, guides: readonly Guide[]): Promise<void> {
    const worded = (edition: Edition): Message => reviewMessage(edition, guides, publicUrl);
    const which = guides.flatMap(({ language, slug, reviewBy }) => [recordId(language, slug), reviewBy]);
    const about = `faq.guide-review:${idOf(...which)}`;
    const toManagers = await notesForManagers(about, worded);
    const notes: readonly Note[] = keeper
      ? [
          {
            ...{ id: `${about}:keeper`, to: keeper.address, message: worded(await editionOf(keeper)) },
            ...{ ifUncertain: 'resendOnce', otherwise: toManagers },
          },
        ]
      : toManagers;
    for (const note of notes) await tell(note);
    if (notes.length > 0) for (const guide of guides) await markTold(guide);
  }

  return async (now: Date): Promise<void> => {
    if (now.getTime() - lookedAt < HOUR_MS) return;
    lookedAt = now.getTime();
    const { library } = await shelf.current();
    const overdue = [...library.guides('cy'), ...library.guides('en')].filter((guide) =>
      isPastReview(guide, now),
    );
    const untold: Guide[] = [];
    for (const guide of overdue) if (await isUntold(guide)) untold.push(guide);
    if (untold.length === 0) return;
    const keepers = new Map(
      (await store.records()).flatMap(({ value: { id, keeper } }) => (keeper ? [[id, keeper]] : [])),
    );
    for (const [keeper, guides] of byKeeper(untold, keepers)) await remind(keeper, guides);
  };
}
