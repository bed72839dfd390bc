import { idOf } from '../../lib/ids.ts';
import { change, type Collection, type Document } from '../../storage/collection.ts';

/** An announcement that a channel had, and the week in which it took a place there, as in `2026-W07`. */
interface Had {
  readonly announcementId: string;
  readonly week: string;
}

/**
 * What a channel had lately: for its weekly cap, and to know a message again. By announcement, so that counting twice
 * is counting once. One document a channel.
 */
export interface ChannelWeek extends Document {
  /** The oldest first. */
  readonly had: readonly Had[];
}

type WhichRow = Readonly<Record<'channelId' | 'announcementId', string>>;

/** Beside those of its present week, so many of the last ones are remembered. */
const REMEMBERED = 30;

function keyOf(channelId: string): Document {
  const id = idOf('week', channelId);
  return { partition: id, id };
}

const without = (record: ChannelWeek | undefined, announcementId: string): readonly Had[] =>
  (record?.had ?? []).filter((had) => had.announcementId !== announcementId);

const inWeek = (all: readonly Had[], week: string): number => all.filter((had) => had.week === week).length;

const recent = (all: readonly Had[], week: string): readonly Had[] =>
  all.filter((had, index) => had.week === week || index >= all.length - REMEMBERED);

/** The announcements that a channel had lately, the newest first. */
export async function hadLately(
  weeks: Collection<ChannelWeek>,
  channelId: string,
): Promise<readonly string[]> {
  const { partition, id } = keyOf(channelId);
  const record = (await weeks.get(partition, id))?.value;
  return (record?.had ?? []).map(({ announcementId }) => announcementId).reverse();
}

/** How many announcements, other than this row's, have a place in the channel's week. */
export async function countOthers(
  weeks: Collection<ChannelWeek>,
  { channelId, announcementId }: WhichRow,
  week: string,
): Promise<number> {
  const { partition, id } = keyOf(channelId);
  return inWeek(without((await weeks.get(partition, id))?.value, announcementId), week);
}

/** Gives a row its place in the week. `false` when the week is full. */
export async function takePlace(
  weeks: Collection<ChannelWeek>,
  { channelId, announcementId }: WhichRow,
  week: string,
  cap: number | undefined,
): Promise<boolean> {
  const key = keyOf(channelId);
  const isThere = (had: Had): boolean => had.announcementId === announcementId && had.week === week;
  const record = await change(weeks, key, (old) => {
    const others = without(old, announcementId);
    if (old?.had.some(isThere) || (cap !== undefined && inWeek(others, week) >= cap)) return undefined;
    return { ...key, had: recent([...others, { announcementId, week }], week) };
  });
  return record?.had.some(isThere) ?? false;
}

/** Frees the place of a row that did not arrive. */
export async function givePlaceBack(
  weeks: Collection<ChannelWeek>,
  { channelId, announcementId }: WhichRow,
): Promise<void> {
  await change(weeks, keyOf(channelId), (old) =>
    old?.had.some((had) => had.announcementId === announcementId)
      ? { ...old, had: without(old, announcementId) }
      : undefined,
  );
}
