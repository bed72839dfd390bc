import { idOf } from '../lib/ids.ts';
import { change, type Collection, type Document } from '../storage/collection.ts';

/**
 * What a channel had in its present week: the ids of the outbox rows, so that counting twice is counting once.
 * One document a channel, which begins anew every Monday.
 */
export interface ChannelWeek extends Document {
  /** As in `2026-W07`. */
  readonly week: string;
  readonly rows: readonly string[];
}

const keyOf = (channelId: string): Document => ({
  partition: idOf('week', channelId),
  id: idOf('week', channelId),
});

const rowsIn = (record: ChannelWeek | undefined, week: string): readonly string[] =>
  record?.week === week ? record.rows : [];

/** How many rows, other than this one, have a place in the channel's week. */
export async function countOthers(
  weeks: Collection<ChannelWeek>,
  { channelId, id }: { channelId: string; id: string },
  week: string,
): Promise<number> {
  const key = keyOf(channelId);
  const stored = await weeks.get(key.partition, key.id);
  return rowsIn(stored?.value, week).filter((row) => row !== id).length;
}

/** Gives a row its place in the week. `false` when the week is full. */
export async function takePlace(
  weeks: Collection<ChannelWeek>,
  { channelId, id }: { channelId: string; id: string },
  week: string,
  cap: number | undefined,
): Promise<boolean> {
  const key = keyOf(channelId);
  const record = await change(weeks, key, (old) => {
    const rows = rowsIn(old, week);
    if (rows.includes(id) || (cap !== undefined && rows.length >= cap)) return undefined;
    return { ...key, week, rows: [...rows, id] };
  });
  return rowsIn(record, week).includes(id);
}

/** Frees the place of a row that did not arrive. */
export async function givePlaceBack(
  weeks: Collection<ChannelWeek>,
  { channelId, id }: { channelId: string; id: string },
): Promise<void> {
  await change(weeks, keyOf(channelId), (old) =>
    old?.rows.includes(id) ? { ...old, rows: old.rows.filter((row) => row !== id) } : undefined,
  );
}
