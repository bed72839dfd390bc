import type { Reactions } from '../../../chat/feature.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';

/** How often each reaction stands under an update, in all channels together. Who reacted is kept nowhere. */
interface ReactionCounts extends Document {
  readonly counts: Readonly<Record<string, number>>;
  /** The last events that were counted: a client may tell the same one twice. */
  readonly events: readonly string[];
}

const PARTITION = 'reactions';
const MOST_EVENTS = 50;
const MOST_KINDS = 30;
/** Clients have some names of their own, and any emoji by its number: `1f44b_wavinghand-tone2`. */
const KIND = /^[\w-]{1,60}$/;
const OTHER = 'other';

/** The counts after an event. An event that was lost on the way leaves them a little wrong, and never below none. */
function counted(
  { counts, events, ...key }: ReactionCounts,
  { added, removed, eventId }: Pick<Reactions, 'added' | 'removed' | 'eventId'>,
): ReactionCounts | undefined {
  if (eventId !== undefined && events.includes(eventId)) return undefined;
  const next: Record<string, number> = { ...counts };
  const nameOf = (kind: string): string =>
    KIND.test(kind) && (kind in next || Object.keys(next).length < MOST_KINDS) ? kind : OTHER;
  for (const kind of added.map(nameOf)) next[kind] = (next[kind] ?? 0) + 1;
  for (const kind of removed.map(nameOf)) next[kind] = Math.max(0, (next[kind] ?? 0) - 1);
  return {
    ...key,
    counts: Object.fromEntries(Object.entries(next).filter(([, count]) => count > 0)),
    events: eventId === undefined ? events : [...events, eventId].slice(-MOST_EVENTS),
  };
}

/** The reactions under updates: one document an update. */
export interface ReactionStore {
  of(id: string): Promise<Readonly<Record<string, number>>>;
  count(id: string, reactions: Reactions): Promise<void>;
}

export function openReactions(database: Database): ReactionStore {
  const collection = database.collection<ReactionCounts>('broadcast-reactions');
  return {
    of: async (id) => (await collection.get(PARTITION, id))?.value.counts ?? {},
    async count(id, reactions) {
      const none: ReactionCounts = { partition: PARTITION, id, counts: {}, events: [] };
      await change(collection, none, (old) => counted(old ?? none, reactions));
    },
  };
}
