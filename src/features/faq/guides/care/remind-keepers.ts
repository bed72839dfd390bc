import type { Message } from '../../../../chat/message.ts';
import type { Messenger } from '../../../../chat/ports/messenger.ts';
import type { TellManagers } from '../../../../chat/announcing/tell-managers.ts';
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
  readonly messenger: Pick<Messenger, 'send'>;
  readonly tellManagers: TellManagers;
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
 * Reminds whoever looks after a guide that its review date has passed, once for each date: in their own chat, else all
 * managers. Several guides are one message. Where nobody could be told, it is tried again an hour later.
 */
export function remindKeepers({
  database,
  shelf,
  store,
  messenger,
  tellManagers,
  editionOf,
  publicUrl,
}: Reminding) {
  const reminders = database.collection<Reminder>('guide-reminders');
  let lookedAt = Number.NEGATIVE_INFINITY;

  /** Notes that a guide's keeper is being reminded; false where that has been done. */
  async function claim({ language, slug, reviewBy }: Guide): Promise<boolean> {
    const key = { partition: 'reminders', id: recordId(language, slug) } as const;
    const claimed = { isOurs: false };
    await change(reminders, key, (old) => {
      claimed.isOurs = old?.reviewBy !== reviewBy;
      return claimed.isOurs ? { ...key, reviewBy } : undefined;
    });
    return claimed.isOurs;
  }
  const release = ({ language, slug }: Guide) => reminders.remove('reminders', recordId(language, slug));

  async function tell(keeper: Keeper | undefined, guides: readonly Guide[]): Promise<boolean> {
    const worded = (edition: Edition): Message => reviewMessage(edition, guides, publicUrl);
    if (keeper && (await messenger.send(keeper.address, worded(await editionOf(keeper)))).kind === 'sent')
      return true;
    return (await tellManagers(worded)) > 0;
  }

  return async (now: Date): Promise<void> => {
    if (now.getTime() - lookedAt < HOUR_MS) return;
    lookedAt = now.getTime();
    const { library } = await shelf.current();
    const overdue = [...library.guides('cy'), ...library.guides('en')].filter((guide) =>
      isPastReview(guide, now),
    );
    const untold: Guide[] = [];
    for (const guide of overdue) if (await claim(guide)) untold.push(guide);
    if (untold.length === 0) return;
    const keepers = new Map(
      (await store.records()).flatMap(({ value: { id, keeper } }) => (keeper ? [[id, keeper]] : [])),
    );
    for (const [keeper, guides] of byKeeper(untold, keepers))
      if (!(await tell(keeper, guides))) for (const guide of guides) await release(guide);
  };
}
